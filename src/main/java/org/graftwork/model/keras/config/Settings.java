// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ModelProblem;

/** What a layer was made with, by Keras' names. Whatever is missing or of the wrong type is a problem of its layer. */
public final class Settings {

    /** More than any layer has, and little enough to count with: 2^24. */
    private static final long LARGEST = 1 << 24;

    private final JsonNode values;
    private final String layer;
    private final String kind;
    private final String where;
    private final Dialect dialect;

    /**
     * @param values an object
     * @param layer the layer's name
     * @param kind the layer's class
     * @param where the file
     */
    Settings(JsonNode values, String layer, String kind, String where, Dialect dialect) {
        this.values = values;
        this.layer = layer;
        this.kind = kind;
        this.where = where;
        this.dialect = dialect;
    }

    /** Settings of something inside this layer, such as its activation. */
    public Settings inner(String innerKind, JsonNode innerValues) {
        return new Settings(innerValues, layer, innerKind, where, dialect);
    }

    public Dialect dialect() {
        return dialect;
    }

    public boolean isKeras3() {
        return dialect == Dialect.KERAS_3;
    }

    /** Whether it is there and not null. */
    public boolean has(String name) {
        return !get(name).isMissingNode() && !get(name).isNull();
    }

    /** As it is serialized; a missing node where it is not there. */
    public JsonNode get(String name) {
        return unwrap(values.path(name));
    }

    /** A count of at least 1. */
    public int count(String name) {
        JsonNode value = get(name);
        if (!value.isIntegralNumber() || value.longValue() < 1 || value.longValue() > LARGEST) {
            throw wrong(name);
        }
        return value.intValue();
    }

    public int count(String name, int otherwise) {
        return has(name) ? count(name) : otherwise;
    }

    /** Rows and columns, each at least 1; one number stands for both. */
    public int[] pair(String name, int otherwise) {
        if (!has(name)) {
            return new int[] {otherwise, otherwise};
        }
        List<Long> sizes = get(name).isArray() ? integers(name) : List.of((long) count(name), (long) count(name));
        if (sizes.size() != 2 || sizes.stream().anyMatch(size -> size < 1)) {
            throw wrong(name);
        }
        return new int[] {sizes.get(0).intValue(), sizes.get(1).intValue()};
    }

    /** A list of integers; one that is not in a list counts as a list of one. */
    public List<Long> integers(String name) {
        JsonNode value = get(name);
        List<Long> integers = new ArrayList<>();
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            if (!item.isIntegralNumber() || !item.canConvertToLong() || Math.abs(item.longValue()) > LARGEST) {
                throw wrong(name);
            }
            integers.add(item.longValue());
        }
        return integers;
    }

    public float number(String name, double otherwise) {
        if (!has(name)) {
            return (float) otherwise;
        }
        if (!get(name).isNumber()) {
            throw wrong(name);
        }
        return get(name).floatValue();
    }

    /** The numbers of a number or of nested lists, in their order. */
    public List<Float> numbers(String name) {
        return Constants.numbers(get(name)).orElseThrow(() -> wrong(name));
    }

    public boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!get(name).isBoolean()) {
            throw wrong(name);
        }
        return get(name).booleanValue();
    }

    public String text(String name, String otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!get(name).isTextual()) {
            throw wrong(name);
        }
        return get(name).textValue();
    }

    /** The name of a data type, or of the policy that chooses it. */
    public String dtype() {
        JsonNode dtype = values.path("dtype");
        JsonNode name = dtype.isObject() ? dtype.path("config").path("name") : dtype;
        return name.asText("float32");
    }

    /** The shape of one setting; empty where it is not there. */
    public Optional<List<Long>> shape(String name) {
        return has(name) ? Optional.of(shapeOf(get(name), name)) : Optional.empty();
    }

    private List<Long> shapeOf(JsonNode sizes, String name) {
        List<Long> shape = new ArrayList<>();
        for (JsonNode size : sizes) {
            if (size.isNull()) {
                shape.add(-1L);
            } else if (size.isIntegralNumber() && size.longValue() > 0 && size.longValue() <= LARGEST) {
                shape.add(size.longValue());
            } else {
                throw wrong(name);
            }
        }
        return shape;
    }

    /** A problem of this layer; the sentence goes on after its name and class, and gets its full stop here. */
    public ModelProblem problem(String whatOfIt) {
        return new ModelProblem("Layer " + layer + " of class " + kind + " in " + where + " " + whatOfIt + ".");
    }

    private ModelProblem wrong(String name) {
        return problem((has(name) ? "has a " + name + " that makes no sense" : "has no " + name)
                + "; the file is damaged: get it again");
    }

    /** Keras writes numbers of numpy as objects that hold them. */
    private static JsonNode unwrap(JsonNode value) {
        JsonNode inner = value.path("config").path("value");
        if (!inner.isMissingNode()) {
            return inner;
        }
        return value.isObject() && value.has("value") ? value.path("value") : value;
    }
}
