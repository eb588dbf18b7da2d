// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NodeDef;

/** Finds the functions that functions call. */
public final class FunctionLibrary {

    private static final String GRADIENT_OF_CALL = "_gradient_op_type";

    private final FunctionDefLibrary library;
    private final Map<String, FunctionDef> functions = new HashMap<>();
    private final Map<String, String> gradients = new HashMap<>();

    /**
     * @param library where they are defined
     */
    public FunctionLibrary(FunctionDefLibrary library) {
        this.library = library;
        library.getFunctionList()
                .forEach(function -> functions.put(function.getSignature().getName(), function));
        library.getRegisteredGradientsList()
                .forEach(gradient -> gradients.put(gradient.getRegisteredOpType(), gradient.getGradientFunc()));
    }

    /** Returns a function by its name. */
    public FunctionDef get(String name) {
        FunctionDef function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException("The library has no function " + name);
        }
        return function;
    }

    /** Returns a library of the named functions and all that they call, custom gradients included. */
    public FunctionDefLibrary reachableFrom(Collection<String> names) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                get(name).getNodeDefList().stream().flatMap(this::callees).forEach(open::push);
            }
        }
        return FunctionDefLibrary.newBuilder()
                .addAllFunction(library.getFunctionList().stream()
                        .filter(function ->
                                reached.contains(function.getSignature().getName()))
                        .toList())
                .addAllGradient(library.getGradientList().stream()
                        .filter(gradient -> reached.contains(gradient.getFunctionName())
                                && reached.contains(gradient.getGradientFunc()))
                        .toList())
                .addAllRegisteredGradients(library.getRegisteredGradientsList().stream()
                        .filter(gradient -> reached.contains(gradient.getGradientFunc()))
                        .toList())
                .build();
    }

    private Stream<String> callees(NodeDef node) {
        Stream<String> attributes = node.getAttrMap().values().stream().flatMap(FunctionLibrary::named);
        Stream<String> op = Stream.of(node.getOp());
        Stream<String> gradient = node.containsAttr(GRADIENT_OF_CALL)
                ? Stream.ofNullable(gradients.get(
                        node.getAttrOrThrow(GRADIENT_OF_CALL).getS().toStringUtf8()))
                : Stream.empty();
        return Stream.of(attributes, op, gradient).flatMap(name -> name).filter(functions::containsKey);
    }

    private static Stream<String> named(AttrValue value) {
        return switch (value.getValueCase()) {
            case FUNC -> Stream.of(value.getFunc().getName());
            case LIST -> value.getList().getFuncList().stream().map(function -> function.getName());
            default -> Stream.empty();
        };
    }
}
