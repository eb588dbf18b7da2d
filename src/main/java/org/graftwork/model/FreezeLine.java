// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line through a model's layers: what is below it is frozen, what is above it is trained.
 *
 * @param layer the lowest layer above the line, counted from the input, from 0; as many as there are layers where the
 *     whole model is frozen
 */
public record FreezeLine(int layer) {

    /** How people say that everything is to be trained. */
    public static final String ALL = "all";

    private static final int NAMED = 3;

    public FreezeLine {
        if (layer < 0) {
            throw new IllegalArgumentException("Layers are counted from 0, not " + layer);
        }
    }

    /** Below the whole model. */
    public static FreezeLine belowEverything() {
        return new FreezeLine(0);
    }

    /**
     * Where a person says it is.
     *
     * @param text {@code all}, a layer's name as {@link #belowLayer} takes it, or how many layers are frozen
     * @throws ModelProblem if the model has no such layer
     */
    public static FreezeLine of(PretrainedModel model, String text) {
        if (text.equals(ALL)) {
            return belowEverything();
        }
        boolean named = model.layers().stream().anyMatch(layer -> layer.name().equals(text));
        return !named && text.matches("\\d{1,9}") ? aboveFirst(model, Integer.parseInt(text)) : belowLayer(model, text);
    }

    /**
     * Above the first layers, as {@code fine_tune_at} is counted in Keras' tutorial.
     *
     * @throws ModelProblem if the model has no more layers than that
     */
    public static FreezeLine aboveFirst(PretrainedModel model, int layers) {
        if (layers < 0 || layers >= model.layers().size()) {
            throw new ModelProblem("The model " + model.name() + " has "
                    + model.layers().size() + " layers, so none is left to train above the first " + layers
                    + ". Name a smaller number.");
        }
        return new FreezeLine(layers);
    }

    /**
     * Below so many layers that have something to train, counted from the output.
     *
     * @param layers at least 1; more than there are is all of them
     */
    public static FreezeLine belowTop(PretrainedModel model, int layers) {
        List<Integer> trainable = IntStream.range(0, model.layers().size())
                .filter(i -> trainable(model.layers().get(i)))
                .boxed()
                .toList();
        return trainable.isEmpty()
                ? new FreezeLine(model.layers().size())
                : new FreezeLine(trainable.get(Math.max(0, trainable.size() - layers)));
    }

    /**
     * Below the top block: the last layers with something to train that share a block's name, such as
     * {@code block_16}, and what is above them. Where names show no blocks it is below the top layer.
     */
    public static FreezeLine belowTopBlock(PretrainedModel model) {
        OptionalInt lowest = TopBlock.lowestLayer(model.layers());
        return lowest.isPresent() ? new FreezeLine(lowest.getAsInt()) : belowTop(model, 1);
    }

    /**
     * Below a layer.
     *
     * @param name the layer's name, the part of it that names its block (which is below the block's lowest layer), or
     *     the beginning of one layer's name
     * @throws ModelProblem if no layer is called so, or several are
     */
    public static FreezeLine belowLayer(PretrainedModel model, String name) {
        List<LayerInfo> layers = model.layers();
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).name().equals(name)) {
                return new FreezeLine(i);
            }
        }
        Pattern whole = Pattern.compile("(^|/)" + Pattern.quote(name) + "(/|_(?!\\d)|$)");
        for (int i = 0; i < layers.size(); i++) {
            if (whole.matcher(layers.get(i).name()).find()) {
                return new FreezeLine(i);
            }
        }
        List<String> names = layers.stream().map(LayerInfo::name).toList();
        List<String> beginning = names.stream()
                .filter(layer -> !name.isEmpty() && layer.startsWith(name))
                .toList();
        if (beginning.size() == 1) {
            return new FreezeLine(names.indexOf(beginning.get(0)));
        }
        throw new ModelProblem(
                beginning.isEmpty()
                        ? "The model " + model.name() + " has no layer called " + name + ". " + near(names, name)
                                + "\"graftwork inspect\" lists them all."
                        : "In the model " + model.name() + ", the names of " + beginning.size() + " layers begin with "
                                + name + ": "
                                + String.join(", ", beginning.subList(0, Math.min(NAMED, beginning.size())))
                                + (beginning.size() > NAMED ? " and others" : "") + ". Write one of them out.");
    }

    /** The trainable variables above the line. */
    public VariableSelection selection(PretrainedModel model) {
        return layer == 0 ? VariableSelection.all() : VariableSelection.from(model, layer);
    }

    private static String near(List<String> names, String name) {
        List<String> near = NearNames.of(names, name, NAMED);
        return near.isEmpty() ? "" : "Near are: " + String.join(", ", near) + ". ";
    }

    private static boolean trainable(LayerInfo layer) {
        return layer.variables().stream().anyMatch(VariableInfo::trainable);
    }
}
