// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/**
 * A network cut below the lowest variable that is trained. What lies under the cut is frozen and runs in inference mode,
 * once for each image; what lies above it takes the tensors at the cut.
 *
 * @param boundary the tensors at the cut, which the part above takes in this order
 * @param training the part above, as it is trained
 * @param inference the part above, in inference mode
 */
public record GraphCut(List<Tensor> boundary, GraphPart training, GraphPart inference) {

    public GraphCut {
        boundary = List.copyOf(boundary);
    }

    /**
     * A tensor at the cut.
     *
     * @param name in the network in inference mode, as {@code node:index}
     * @param shape of what it holds of one image
     */
    public record Tensor(String name, List<Long> shape) {

        public Tensor {
            shape = List.copyOf(shape);
        }

        /** How many numbers it holds of one image. */
        public int width() {
            return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
        }
    }

    /** The names of the tensors at the cut. */
    public List<String> names() {
        return boundary.stream().map(Tensor::name).toList();
    }

    /** How many numbers the tensors at the cut hold of one image together. */
    public int width() {
        return boundary.stream().mapToInt(Tensor::width).sum();
    }

    /** The nodes under the cut, variables included. */
    public List<NodeDef> lower(FlatGraph network) {
        return GraphPruning.keep(
                network.graph().getNodeList(),
                names().stream().map(name -> TensorRef.parse(name).node()).toList());
    }

    /**
     * The same network from images on, its lower part frozen: for images that are another in each step, or whose tensors
     * at the cut take too much room.
     *
     * @param inference the network in inference mode that was cut
     * @param values one a variable, in the network's order
     */
    public GraphCut onImages(FlatGraph inference, List<TensorValue> values) {
        GraphDef lower = FrozenGraph.of(inference, values, names());
        return new GraphCut(
                boundary,
                PartOnImages.of(training, lower, inference.input(), names()),
                PartOnImages.of(this.inference, lower, inference.input(), names()));
    }

    /**
     * Finds the highest cut under which nothing is trained.
     *
     * @param inference the network in inference mode
     * @param training the network as it is trained, with variables in the same order; it may be the same
     * @param alike tensors of {@code training} known to have their like in {@code inference}, as {@code node:index}
     * @param image height, width and channels of an image
     * @param trained the variables to train, by their number
     * @return empty where the cut is at the images, prepared or not, so that the whole network has to run in each step
     * @throws org.graftwork.problem.Problem if a variable cannot be trained
     */
    public static Optional<GraphCut> find(
            FlatGraph inference,
            FlatGraph training,
            Map<String, String> alike,
            List<Long> image,
            Set<Integer> trained) {
        UpperPart upper = new UpperPart(training, trained);
        Map<TensorRef, TensorRef> known = new LinkedHashMap<>();
        alike.forEach((one, other) -> known.put(TensorRef.parse(one), TensorRef.parse(other)));
        boolean same = training.equals(inference);
        GraphMatching matching = same ? null : new GraphMatching(training, inference, known);
        try (TensorShapes shapes = new TensorShapes(training, image)) {
            while (true) {
                List<TensorRef> boundary = upper.boundary();
                if (boundary.contains(new TensorRef(training.input(), 0)) || upper.startsAtImages()) {
                    return Optional.empty();
                }
                Map<TensorRef, TensorRef> likes = new LinkedHashMap<>();
                List<Tensor> tensors = new ArrayList<>();
                Set<String> lower = new HashSet<>();
                for (TensorRef tensor : boundary) {
                    Optional<TensorRef> like = same ? Optional.of(tensor) : matching.find(tensor);
                    Optional<List<Long>> shape = shapes.perImage(tensor);
                    if (like.isPresent() && shape.isPresent()) {
                        likes.put(tensor, like.get());
                        tensors.add(new Tensor(like.get().toString(), shape.get()));
                    } else {
                        lower.add(tensor.node());
                    }
                }
                if (lower.isEmpty()) {
                    return whole(inference, training, upper, likes, tensors);
                }
                // What is not kept image by image, such as the size of a batch, is computed above the cut.
                upper.add(lower);
            }
        }
    }

    private static Optional<GraphCut> whole(
            FlatGraph inference,
            FlatGraph training,
            UpperPart upper,
            Map<TensorRef, TensorRef> likes,
            List<Tensor> tensors) {
        Map<TensorRef, String> inTraining = new LinkedHashMap<>();
        Map<TensorRef, String> inInference = new LinkedHashMap<>();
        List<String> inputs = new ArrayList<>();
        int number = 0;
        for (Map.Entry<TensorRef, TensorRef> pair : likes.entrySet()) {
            String input = "cut_" + number;
            inputs.add(input);
            inTraining.put(pair.getKey(), input);
            inInference.put(pair.getValue(), input);
            number++;
        }
        Optional<GraphPart> trained = PartAbove.of(training, inTraining, inputs, tensors, upper.updates());
        Optional<GraphPart> evaluated = PartAbove.of(inference, inInference, inputs, tensors, List.of());
        return trained.isPresent() && evaluated.isPresent()
                ? Optional.of(new GraphCut(tensors, trained.get(), evaluated.get()))
                : Optional.empty();
    }
}
