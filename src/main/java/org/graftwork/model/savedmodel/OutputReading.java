// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.ShapeText;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.NetworkPath;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.NodeDef;

/** Tells what a network gives by its shape and its last ops. */
final class OutputReading {

    private static final Set<String> PASS_ON = Set.of("Identity", "Reshape", "Squeeze", "Cast");
    private static final Map<String, String> SCORES =
            Map.of("Softmax", "softmax", "LogSoftmax", "log softmax", "Sigmoid", "sigmoid");
    /** Ops that end a layer that scores classes. */
    private static final Set<String> LINEAR = Set.of("BiasAdd", "MatMul", "Add", "AddV2", "Conv2D");
    /** What people call the layer that scores classes. */
    private static final List<String> TOPS = List.of("predictions", "logits", "classifier", "classification");
    /** Keras' own name of the layer that does in a network of one's own. */
    private static final Pattern DENSE = Pattern.compile("(^|/)dense(_\\d+)*/");

    private final Path folder;

    OutputReading(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads it.
     *
     * @param shape the output's, as TensorFlow infers it
     * @throws ModelProblem if it is neither a vector nor a map
     */
    OutputSpec of(SavedNetwork network, FlatGraph inference, List<Long> shape) {
        if (shape.isEmpty() || shape.get(shape.size() - 1) <= 0) {
            throw new ModelProblem("The model in " + folder
                    + " does not say how many numbers it gives. Use a model for feature vectors.");
        }
        if (shape.size() != 2 && shape.size() != 4) {
            throw new ModelProblem("The model in " + folder + " gives a tensor of shape " + ShapeText.of(shape)
                    + "; a feature vector, [batch, dimensions], or a feature map, [batch, rows, columns, dimensions],"
                    + " is needed. Use another model.");
        }
        if (shape.get(0) > 0) {
            throw new ModelProblem("The model in " + folder + " takes batches of " + shape.get(0)
                    + (shape.get(0) == 1 ? " image" : " images")
                    + " alone. Save it again with a batch of any size, or use another model.");
        }
        int dimensions = Math.toIntExact(shape.get(shape.size() - 1));
        if (shape.size() == 4) {
            return new OutputSpec(OutputKind.FEATURE_MAP, dimensions, shape);
        }
        OutputKind kind = network.kind()
                .orElseGet(() -> dimensions == 1 || scoresClasses(network, inference)
                        ? OutputKind.LOGITS
                        : OutputKind.FEATURE_VECTOR);
        return new OutputSpec(kind, dimensions, shape, kind == OutputKind.LOGITS ? activation(inference) : "");
    }

    private static boolean isTop(String name, ModelFormat format) {
        return (format == ModelFormat.KERAS_SAVED_MODEL && DENSE.matcher(name).find())
                || TOPS.stream().anyMatch(name::contains);
    }

    private boolean scoresClasses(SavedNetwork network, FlatGraph inference) {
        if (Files.exists(folder.resolve("labels.txt"))) {
            return true;
        }
        NodeDef node = last(inference);
        String name = node.getName().toLowerCase(Locale.ROOT);
        return SCORES.containsKey(node.getOp()) || (LINEAR.contains(node.getOp()) && isTop(name, network.format()));
    }

    private static String activation(FlatGraph inference) {
        return SCORES.getOrDefault(last(inference).getOp(), "");
    }

    /** The op that makes the numbers that are given. */
    private static NodeDef last(FlatGraph inference) {
        NetworkPath path = new NetworkPath(inference);
        NodeDef node = path.node(TensorRef.parse(inference.output()).node());
        while (PASS_ON.contains(node.getOp())) {
            node = path.node(TensorRef.parse(node.getInput(0)).node());
        }
        return node;
    }
}
