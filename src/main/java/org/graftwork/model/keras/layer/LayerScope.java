// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ShapeText;
import org.graftwork.model.keras.config.Argument;
import org.graftwork.model.keras.config.Constants;
import org.graftwork.model.keras.config.LayerCall;
import org.graftwork.model.keras.config.Settings;
import org.graftwork.model.keras.config.TensorKey;
import org.tensorflow.proto.DataType;

/** One call of a layer while its ops are written: what it was made with, what it is called with, and its weights. */
public final class LayerScope {

    private final GraphWriter graph;
    private final Place place;
    private final Settings settings;
    private final LayerCall call;
    private final Function<TensorKey, KerasTensor> tensors;
    private final Ops ops;
    private int nextWeight;

    /**
     * Where a call stands.
     *
     * @param path the names of the nested models it stands in, and then of its layer
     * @param kind the layer's class
     * @param scope what nodes' names begin with; of its own for every call of a shared layer
     * @param trainable false where the layer or a model around it is frozen in the file
     * @param training whether the call is in training mode
     */
    public record Place(List<String> path, String kind, String scope, boolean trainable, boolean training) {

        public Place {
            path = List.copyOf(path);
        }
    }

    /** @param tensors the outputs of layers so far */
    public LayerScope(
            GraphWriter graph,
            Place place,
            Settings settings,
            LayerCall call,
            Function<TensorKey, KerasTensor> tensors) {
        this.graph = graph;
        this.place = place;
        this.settings = settings;
        this.call = call;
        this.tensors = tensors;
        ops = new Ops(graph, place.scope());
    }

    Settings settings() {
        return settings;
    }

    Ops ops() {
        return ops;
    }

    String kind() {
        return place.kind();
    }

    String scope() {
        return place.scope();
    }

    /** Whether the call is in training mode. */
    boolean training() {
        return place.training();
    }

    /** Whether neither the layer nor a model around it is frozen in the file. */
    boolean trainable() {
        return place.trainable();
    }

    /** The inputs: those of the first argument. */
    List<KerasTensor> inputs() {
        List<KerasTensor> inputs = call.arguments().stream()
                .limit(1)
                .flatMap(Argument::tensors)
                .map(tensors)
                .toList();
        if (inputs.isEmpty()) {
            inputs = call.tensors().map(tensors).toList();
        }
        if (inputs.isEmpty()) {
            throw problem("is called without an input; the file is damaged: get it again");
        }
        return inputs;
    }

    /** The only input. */
    KerasTensor input() {
        List<KerasTensor> inputs = inputs();
        if (inputs.size() != 1) {
            throw problem(
                    "is called with " + inputs.size() + " inputs instead of one; the file is damaged: get it again");
        }
        return inputs.get(0);
    }

    /** The only input, of shape [batch, rows, columns, channels]. */
    KerasTensor images() {
        if (settings.text("data_format", "channels_last").equals("channels_first")) {
            throw problem("wants channels first; in Python, build the model with channels last");
        }
        KerasTensor images = input();
        if (images.rank() != 4) {
            throw problem("takes images, but gets a tensor of shape " + ShapeText.of(images.shape())
                    + "; the file is damaged: get it again");
        }
        known(images.channels());
        return images;
    }

    /** A size that a weight's shape depends on. */
    long known(long size) {
        if (size < 1) {
            throw problem(
                    "gets an input whose size is not fixed; in Python, build the model for a fixed size of images");
        }
        return size;
    }

    /** An axis of a tensor, counted from its front; a negative one counts from its end. */
    int axis(long axis, KerasTensor of) {
        long counted = axis < 0 ? axis + of.rank() : axis;
        if (counted < 0 || counted >= of.rank()) {
            throw problem("works along axis " + axis + " of a tensor of shape " + ShapeText.of(of.shape())
                    + "; the file is damaged: get it again");
        }
        return (int) counted;
    }

    /** An argument that is a tensor or numbers, by its place or its name; empty where it is not there. */
    Optional<KerasTensor> operand(int index, String name) {
        return argument(index, name)
                .map(argument -> argument instanceof Argument.TensorArgument tensor
                        ? tensors.apply(tensor.tensor())
                        : numbers(((Argument.ConstantArgument) argument).value()));
    }

    /** An argument that is no tensor, by its place or its name; empty where it is not there. */
    Optional<JsonNode> constant(int index, String name) {
        return argument(index, name)
                .map(argument -> argument instanceof Argument.ConstantArgument constant ? constant.value() : null);
    }

    private Optional<Argument> argument(int index, String name) {
        Argument argument = index < call.arguments().size()
                ? call.arguments().get(index)
                : call.named().get(name);
        if (argument instanceof Argument.ListArgument) {
            throw problem("is called with a list that is not supported here; save the model without that operation");
        }
        return argument == null
                        || (argument instanceof Argument.ConstantArgument constant
                                && constant.value().isNull())
                ? Optional.empty()
                : Optional.of(argument);
    }

    /** Numbers as a scalar, or as a vector over the channels. */
    private KerasTensor numbers(JsonNode value) {
        List<Float> numbers = Constants.numbers(value)
                .orElseThrow(
                        () -> problem("is called with something else than numbers; the file is damaged: get it again"));
        return numbers.size() == 1 ? ops.scalar(numbers.get(0)) : vector(numbers);
    }

    /** A constant over the channels. */
    KerasTensor vector(List<Float> numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i);
        }
        return ops.constant(List.of((long) values.length), values);
    }

    /** A weight that training changes, unless the layer is frozen. */
    KerasTensor weight(String name, Long... shape) {
        return weight(name, List.of(shape), true);
    }

    /** A weight that training never changes through gradients, such as a moving mean. */
    KerasTensor statistic(String name, Long... shape) {
        return weight(name, List.of(shape), false);
    }

    KerasTensor weight(String name, List<Long> shape, boolean trainable) {
        long size = 1;
        for (long dimension : shape) {
            size = dimension > 0 && size > 0 && size <= Integer.MAX_VALUE / dimension ? size * dimension : -1;
        }
        if (size < 0) {
            throw problem("would have a " + name + " of shape " + ShapeText.of(shape)
                    + "; the file is damaged: get it again");
        }
        return graph.weight(place.path(), place.kind(), name, nextWeight++, shape, trainable, !place.trainable());
    }

    void unusedWeight(String name, DataType dtype) {
        graph.unusedWeight(place.path(), place.kind(), name, nextWeight++, dtype);
    }

    /** A weight after what earlier calls of a shared layer did to it in the same step. */
    KerasTensor updated(KerasTensor weight) {
        return graph.updated(weight);
    }

    /** Subtracts from a weight whenever training mode runs. */
    void subtract(KerasTensor weight, KerasTensor change) {
        KerasTensor handle = new KerasTensor(graph.handleOf(weight), List.of());
        KerasTensor update = ops.op("AssignSubVariableOp", handle, change)
                .untyped()
                .set("dtype", DataType.DT_FLOAT)
                .give(List.of());
        graph.update(weight, update.name());
    }

    void warn(String sentence) {
        graph.warn(sentence);
    }

    /** A problem of this layer; the sentence goes on after its name and class. */
    ModelProblem problem(String whatOfIt) {
        return settings.problem(whatOfIt);
    }

    /** The same call with other settings, for a layer that stands for an activation. */
    LayerScope with(Settings other, KerasTensor input) {
        TensorKey key = new TensorKey(place.scope(), 0, 0);
        LayerCall inner = new LayerCall(List.of(new Argument.TensorArgument(key)), java.util.Map.of());
        return new LayerScope(graph, place, other, inner, ignored -> input);
    }
}
