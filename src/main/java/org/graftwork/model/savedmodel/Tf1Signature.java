// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.model.OutputKind;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;

/**
 * A signature of a TF1 graph that takes images and nothing else. TF Hub names those for images,
 * https://www.tensorflow.org/hub/common_signatures/images.
 *
 * @param name the signature's
 * @param input the tensor of the images
 * @param images what that tensor is
 * @param output the tensor that is the model's output
 */
record Tf1Signature(String name, TensorRef input, ImageInput images, TensorRef output) {

    /** The first of the graph's signatures that can be used. */
    static Optional<Tf1Signature> of(SavedModelFiles files, MetaGraphDef metaGraph) {
        return new SignatureInputs(files, metaGraph)
                .names().stream()
                        .flatMap(name -> of(name, metaGraph.getSignatureDefOrThrow(name)).stream())
                        .findFirst();
    }

    /** What the signature's name says of its output. */
    Optional<OutputKind> kind() {
        return switch (name) {
            case "image_feature_vector" -> Optional.of(OutputKind.FEATURE_VECTOR);
            case "image_classification" -> Optional.of(OutputKind.LOGITS);
            default -> Optional.empty();
        };
    }

    private static Optional<Tf1Signature> of(String name, SignatureDef signature) {
        if (signature.getInputsCount() != 1) {
            return Optional.empty();
        }
        TensorInfo input = signature.getInputsMap().values().iterator().next();
        if (!ImageInput.fits(input.getDtype(), input.getTensorShape())) {
            return Optional.empty();
        }
        Map<String, TensorInfo> outputs = signature.getOutputsMap();
        Stream<String> usual = TraceOutput.USUAL_NAMES.stream().filter(outputs::containsKey);
        Stream<String> others = outputs.keySet().stream().sorted(Comparator.naturalOrder());
        return Stream.concat(usual, others)
                .map(outputs::get)
                .filter(output ->
                        outputs.size() == 1 || TraceOutput.isUsable(output.getDtype(), output.getTensorShape()))
                .findFirst()
                .map(output -> new Tf1Signature(
                        name,
                        TensorRef.parse(input.getName()),
                        ImageInput.of(input.getDtype(), input.getTensorShape()),
                        TensorRef.parse(output.getName())));
    }
}
