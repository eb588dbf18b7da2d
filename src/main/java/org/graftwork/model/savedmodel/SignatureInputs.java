// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ShapeText;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;

/** A model's signatures, the one to be called first, and what they take. */
final class SignatureInputs {

    private static final List<String> ORDER =
            List.of("image_feature_vector", "serving_default", "serve", "default", "image_classification");
    private static final String INITIALIZER = "__saved_model_init_op";
    private static final int MOST_TOLD = 3;

    private final SavedModelFiles files;
    private final MetaGraphDef metaGraph;

    SignatureInputs(SavedModelFiles files, MetaGraphDef metaGraph) {
        this.files = files;
        this.metaGraph = metaGraph;
    }

    /** The names of signatures that can be called. */
    List<String> names() {
        return metaGraph.getSignatureDefMap().keySet().stream()
                .filter(name -> !name.equals(INITIALIZER))
                .sorted(Comparator.comparingInt(
                                (String name) -> ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The problem of a model of which no signature takes images alone. */
    ModelProblem noImages() {
        List<String> names = names();
        if (names.isEmpty()) {
            return new ModelProblem(
                    "The model in " + files.folder() + " cannot be called: it has neither a __call__ nor"
                            + " a signature for images. Save it again with a signature, or use another model.");
        }
        List<String> told = names.stream().limit(MOST_TOLD).map(this::described).toList();
        int more = names.size() - told.size();
        boolean some = names.stream()
                .flatMap(name -> signature(name).getInputsMap().values().stream())
                .anyMatch(input -> ImageInput.fits(input.getDtype(), input.getTensorShape()));
        return new ModelProblem("The model in " + files.folder() + " takes "
                + (some ? "more than images. " : "no images. ")
                + (names.size() == 1 ? "Its signature " : "Its signatures: ")
                + String.join("; ", told)
                + (more > 0 ? "; and " + more + " more" : "")
                + "." + pinned() + " Use a model that takes a batch of images, [batch, height, width, 3].");
    }

    private String described(String name) {
        Map<String, TensorInfo> inputs = signature(name).getInputsMap();
        String takes = inputs.isEmpty()
                ? "nothing"
                : inputs.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(input -> input.getKey() + " (" + described(input.getValue()) + ")")
                        .collect(Collectors.joining(", "));
        return name + " takes " + takes;
    }

    private static String described(TensorInfo input) {
        return Tensors.name(input.getDtype())
                + (input.getTensorShape().getUnknownRank()
                        ? " of any shape"
                        : " " + ShapeText.of(Tensors.shape(input.getTensorShape())));
    }

    /** A graph for a GPU alone runs on no other device, as TensorFlow says itself. */
    private String pinned() {
        return metaGraph.getGraphDef().getNodeList().stream()
                .map(node -> node.getDevice())
                .filter(device -> device.contains("GPU"))
                .findFirst()
                .map(device -> " It is also made for a GPU alone (" + device + ").")
                .orElse("");
    }

    private SignatureDef signature(String name) {
        return metaGraph.getSignatureDefOrThrow(name);
    }
}
