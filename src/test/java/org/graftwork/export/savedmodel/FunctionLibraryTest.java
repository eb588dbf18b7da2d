// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.Nodes;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.RegisteredGradient;

final class FunctionLibraryTest {

    private static final FunctionDefLibrary ALL = FunctionDefLibrary.newBuilder()
            .addFunction(function("outer", node("StatefulPartitionedCall", "f", callee("middle"))))
            .addFunction(function("middle", node("inner"), node("While", "body", callees("body"))))
            .addFunction(function("inner", node("IdentityN", "_gradient_op_type", Nodes.text("CustomGradient-1"))))
            .addFunction(function("body"))
            .addFunction(function("gradient"))
            .addFunction(function("unused"))
            .addRegisteredGradients(gradient("CustomGradient-1", "gradient"))
            .addRegisteredGradients(gradient("CustomGradient-2", "unused"))
            .build();

    private final FunctionLibrary library = new FunctionLibrary(ALL);

    @Test
    void allThatAFunctionCallsIsFoundAndNothingElse() {
        FunctionDefLibrary found = library.reachableFrom(List.of("outer"));

        assertEquals(
                List.of("outer", "middle", "inner", "body", "gradient"),
                found.getFunctionList().stream()
                        .map(function -> function.getSignature().getName())
                        .toList());
    }

    @Test
    void onlyTheGradientsOfFoundFunctionsAreKept() {
        FunctionDefLibrary found = library.reachableFrom(List.of("outer"));

        assertEquals(List.of(gradient("CustomGradient-1", "gradient")), found.getRegisteredGradientsList());
    }

    @Test
    void aFunctionThatIsNotThereIsNamed() {
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> library.reachableFrom(List.of("lost")));

        assertEquals("The library has no function lost", missing.getMessage());
    }

    private static FunctionDef function(String name, NodeDef... nodes) {
        FunctionDef.Builder function = FunctionDef.newBuilder().addAllNodeDef(List.of(nodes));
        function.getSignatureBuilder().setName(name);
        return function.build();
    }

    private static NodeDef node(String op) {
        return NodeDef.newBuilder().setOp(op).build();
    }

    private static NodeDef node(String op, String attribute, AttrValue value) {
        return node(op).toBuilder().putAllAttr(Map.of(attribute, value)).build();
    }

    private static AttrValue callee(String name) {
        return AttrValue.newBuilder()
                .setFunc(NameAttrList.newBuilder().setName(name))
                .build();
    }

    private static AttrValue callees(String name) {
        return AttrValue.newBuilder()
                .setList(AttrValue.ListValue.newBuilder()
                        .addFunc(NameAttrList.newBuilder().setName(name)))
                .build();
    }

    private static RegisteredGradient gradient(String opType, String function) {
        return RegisteredGradient.newBuilder()
                .setRegisteredOpType(opType)
                .setGradientFunc(function)
                .build();
    }
}
