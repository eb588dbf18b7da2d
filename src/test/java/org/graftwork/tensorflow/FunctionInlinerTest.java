// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.graftwork.tensorflow.TestFunctions.call;
import static org.graftwork.tensorflow.TestFunctions.function;
import static org.graftwork.tensorflow.TestFunctions.returns;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

final class FunctionInlinerTest {

    private static final OpRegistry OPS = OpRegistry.load();
    private static final float[] INPUT = {1, 2, 3, 4};
    private static final FunctionDef NEGATED =
            function("negated", List.of("x"), Map.entry("y", "neg:y:0"), TestNodes.floats("Neg", "neg", "x"));
    private static final FunctionDef BOTH = function(
            "both",
            List.of("a", "b"),
            returns("sum", "add:z:0", "difference", "sub:z:0"),
            TestNodes.floats("AddV2", "add", "a", "b"),
            TestNodes.floats("Sub", "sub", "a", "b"));

    @Test
    void aBodyIsWrittenOutUnderItsPrefix() {
        FunctionInliner inliner = inliner(NEGATED);
        var inlined = inliner.inline("negated", "base/", List.of(new TensorRef("images", 0)));

        assertEquals(List.of(TestNodes.floats("Neg", "base/neg", "images")), inliner.nodes());
        assertEquals(List.of(new TensorRef("base/neg", 0)), inlined.outputs());
        assertEquals(List.of(), inlined.controls());
    }

    @Test
    void anArgumentCanBeReturnedAsItIs() {
        FunctionDef same = function("same", List.of("x"), Map.entry("y", "x"));

        assertEquals(
                List.of(new TensorRef("images", 2)),
                inliner(same)
                        .inline("same", "", List.of(new TensorRef("images", 2)))
                        .outputs());
    }

    @Test
    void nestedCallsAreWrittenOutUnderTheNamesOfTheirNodes() {
        FunctionDef outer =
                function("outer", List.of("x"), Map.entry("y", "twice:output:0"), call("middle", "twice", "x"));
        FunctionDef middle = function(
                "middle",
                List.of("x"),
                Map.entry("y", "second:output:0"),
                call("negated", "first", "x"),
                call("negated", "second", "first:output:0"));
        FunctionInliner inliner = inliner(outer, middle, NEGATED);
        inliner.inline("outer", "", List.of(new TensorRef("images", 0)));

        assertEquals(
                List.of("twice/first/neg", "twice/second/neg"),
                inliner.nodes().stream().map(NodeDef::getName).toList());
        assertArrayEquals(INPUT, run("outer", outer, middle, NEGATED));
    }

    @Test
    void callsThatDependOnEachOtherAreWrittenInTheOrderTheyNeed() {
        FunctionDef outer = function(
                "outer",
                List.of("x"),
                Map.entry("y", "last:output:0"),
                call("negated", "last", "between:y:0"),
                TestNodes.floats("Square", "between", "first:output:1"),
                call("both", "first", "x", "double:z:0"),
                TestNodes.floats("AddV2", "double", "x", "x"));

        assertArrayEquals(new float[] {-1, -4, -9, -16}, run("outer", outer, BOTH, NEGATED));
    }

    @Test
    void aFunctionIsCalledByItsNameAsAnOp() {
        FunctionDef outer = function(
                "outer",
                List.of("x"),
                Map.entry("y", "neg:y:0"),
                TestNodes.node("both", "call", "x", "x"),
                TestNodes.floats("Neg", "neg", "call:sum:0"));
        FunctionDef other = function(
                "other", List.of("x"), Map.entry("y", "call:difference:0"), TestNodes.node("both", "call", "x", "x"));

        assertArrayEquals(new float[] {-2, -4, -6, -8}, run("outer", outer, BOTH));
        assertArrayEquals(new float[4], run("other", other, BOTH));
    }

    @Test
    void outputsOfSeveralTensorsAreFoundByTheirPlace() {
        FunctionDef split = function(
                "split",
                List.of("x"),
                Map.entry("y", "sub:z:0"),
                scalar("axis", 0),
                TestNodes.floats("Split", "parts", "axis:output:0", "x").toBuilder()
                        .putAttr("num_split", TestNodes.number(4))
                        .build(),
                TestNodes.floats("Sub", "sub", "parts:output:3", "parts:output:1"));

        assertArrayEquals(new float[] {2}, run("split", split));
    }

    @Test
    void outputsWithNamesOfTheirOwnAreFoundByThem() {
        FunctionDef top = function(
                "top",
                List.of("x"),
                Map.entry("y", "top:values:0"),
                scalar("k", 2),
                TestNodes.floats("TopKV2", "top", "x", "k:output:0"));
        FunctionInliner inliner = inliner(top);

        assertEquals(
                new TensorRef("top", 0),
                inliner.inline("top", "", List.of(new TensorRef("images", 0)))
                        .outputs()
                        .get(0));
        assertArrayEquals(new float[] {4, 3}, run("top", top));
    }

    @Test
    void controlInputsBecomeThoseOfTheFlatNodes() {
        FunctionDef outer = function(
                "outer",
                List.of("x"),
                Map.entry("y", "after:y:0"),
                TestNodes.node("NoOp", "first"),
                call("updating", "call", "x", "^first"),
                TestNodes.floats("Neg", "after", "x", "^call"));
        FunctionInliner inliner = inliner(outer, updating());
        inliner.inline("outer", "base/", List.of(new TensorRef("images", 0)));

        assertEquals(List.of("images", "^base/first"), inputs(inliner, "base/call/update"));
        assertEquals(List.of("images", "^base/call/update"), inputs(inliner, "base/after"));
    }

    @Test
    void controlReturnsAreTheEndsOfACall() {
        FunctionDef outer =
                function("outer", List.of("x"), Map.entry("y", "x"), call("updating", "call", "x")).toBuilder()
                        .putControlRet("done", "call")
                        .build();

        assertEquals(
                List.of("call/update"),
                inliner(outer, updating())
                        .inline("outer", "", List.of(new TensorRef("images", 0)))
                        .controls());
    }

    @Test
    void aFunctionThatCallsItselfIsRefused() {
        FunctionDef endless =
                function("endless", List.of("x"), Map.entry("y", "call:output:0"), call("endless", "call", "x"));

        assertEquals("The function endless calls itself", refused("endless", endless));
    }

    @Test
    void callsThatWaitForEachOtherAreRefused() {
        FunctionDef stuck = function(
                "stuck",
                List.of("x"),
                Map.entry("y", "one:output:0"),
                call("negated", "one", "other:output:0"),
                call("negated", "other", "one:output:0"));

        assertEquals("The calls in function stuck wait for each other", refused("stuck", stuck, NEGATED));
    }

    @Test
    void aTensorOrAnOutputThatIsNotThereIsRefused() {
        FunctionDef missing = function(
                "missing", List.of("x"), Map.entry("y", "neg:y:0"), TestNodes.floats("Neg", "neg", "nothing:y:0"));
        FunctionDef misnamed =
                function("misnamed", List.of("x"), Map.entry("y", "neg:z:0"), TestNodes.floats("Neg", "neg", "x"));

        assertEquals("A function's body asks for nothing:y:0, which it does not have", refused("missing", missing));
        assertEquals("The op Neg has no output z", refused("misnamed", misnamed));
    }

    @Test
    void aFunctionThatTheLibraryLacksIsNamed() {
        FunctionDef outer =
                function("outer", List.of("x"), Map.entry("y", "call:output:0"), call("absent", "call", "x"));
        FunctionInliner inliner = inliner(outer);

        assertEquals(
                "absent",
                assertThrows(
                                UnknownOpException.class,
                                () -> inliner.inline("outer", "", List.of(new TensorRef("images", 0))))
                        .op());
    }

    private static FunctionDef updating() {
        return function("updating", List.of("x"), Map.entry("y", "x"), TestNodes.floats("Neg", "update", "x"))
                .toBuilder()
                .putControlRet("update", "update")
                .build();
    }

    private static NodeDef scalar(String name, int value) {
        return Nodes.constant(
                name,
                TensorProto.newBuilder()
                        .setDtype(DataType.DT_INT32)
                        .setTensorShape(TensorShapeProto.getDefaultInstance())
                        .addIntVal(value)
                        .build());
    }

    @Test
    void functionsThatDoubleWithEachCallAreRefusedBeforeTheyFillTheMemory() {
        List<FunctionDef> functions = new ArrayList<>(List.of(NEGATED));
        for (int i = 0; i < 40; i++) {
            String inner = i == 0 ? "negated" : "f" + (i - 1);
            functions.add(function(
                    "f" + i,
                    List.of("x"),
                    Map.entry("y", "second:output:0"),
                    call(inner, "first", "x"),
                    call(inner, "second", "first:output:0")));
        }

        assertEquals(
                "The functions that f39 is of would never be written out",
                refused("f39", functions.toArray(FunctionDef[]::new)));
    }

    private static FunctionInliner inliner(FunctionDef... functions) {
        return new FunctionInliner(
                FunctionDefLibrary.newBuilder()
                        .addAllFunction(List.of(functions))
                        .build(),
                OPS);
    }

    private static String refused(String name, FunctionDef... functions) {
        return assertThrows(
                        IllegalStateException.class,
                        () -> inliner(functions).inline(name, "", List.of(new TensorRef("images", 0))))
                .getMessage();
    }

    private static float[] run(String name, FunctionDef... functions) {
        FunctionInliner inliner = inliner(functions);
        var inlined = inliner.inline(name, "", List.of(new TensorRef("images", 0)));
        List<NodeDef> nodes = new ArrayList<>(inliner.nodes());
        nodes.add(TestNodes.images(INPUT.length));
        return TestNodes.run(nodes, inlined.outputs().get(0).toString(), INPUT, INPUT.length);
    }

    private static List<String> inputs(FunctionInliner inliner, String name) {
        return inliner.nodes().stream()
                .filter(node -> node.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getInputList();
    }
}
