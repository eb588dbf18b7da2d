// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class GraphFunctionsTest {

    private static final Map<String, AttrValue> FLOAT = Map.of("dtype", Nodes.type(DataType.DT_FLOAT));

    private final GraphFunctions functions = new GraphFunctions(OpRegistry.load());
    private final GraphNodes nodes = new GraphNodes();

    GraphFunctionsTest() {
        nodes.placeholder("Images", TensorSpec.floats("Images", -1, 4));
        nodes.add(Nodes.handle("layer/unused", DataType.DT_FLOAT, List.of(4L)));
        nodes.add(Nodes.handle("layer/scale", DataType.DT_FLOAT, List.of(4L)));
    }

    @Test
    void tensorsAreNamedByTheirOpsOutputs() {
        nodes.read("read", "layer/scale", DataType.DT_FLOAT);
        nodes.add("Mul", "product", DataType.DT_FLOAT, "Images", "read");
        nodes.add(
                "SplitV",
                "parts",
                List.of("product", nodes.constant("sizes", 1, 3), axis()),
                Map.of(
                        "T",
                        Nodes.type(DataType.DT_FLOAT),
                        "Tlen",
                        Nodes.type(DataType.DT_INT32),
                        "num_split",
                        AttrValue.newBuilder().setI(2).build()));

        FunctionDef function = convert("parts:1", List.of()).definition();

        assertEquals(List.of("layer_scale"), node(function, "read").getInputList());
        assertEquals(
                List.of("images", "read:value:0"), node(function, "product").getInputList());
        assertEquals(List.of("parts:output:1"), node(function, "Identity").getInputList());
        assertEquals(Map.of("output", "Identity:output:0"), function.getRetMap());
    }

    @Test
    void onlyVariablesThatAreUsedAreCaptured() {
        nodes.read("read", "layer/scale", DataType.DT_FLOAT);
        nodes.add("Mul", "product", DataType.DT_FLOAT, "Images", "read");

        BoundFunction function = convert("product:0", List.of());

        assertEquals(List.of(1), function.captures());
        assertEquals(
                List.of("images", "layer_scale"),
                function.definition().getSignature().getInputArgList().stream()
                        .map(argument -> argument.getName())
                        .toList());
        assertTrue(function.definition().getSignature().getIsStateful());
    }

    @Test
    void updatesRunBeforeTheFunctionReturns() {
        nodes.add("Neg", "negative", DataType.DT_FLOAT, "Images");
        nodes.add("AssignAddVariableOp", "update", List.of("layer/scale", "negative", "^read"), FLOAT);
        nodes.read("read", "layer/scale", DataType.DT_FLOAT);

        FunctionDef function = convert("read:0", List.of("update")).definition();

        assertEquals(List.of("update"), function.getSignature().getControlOutputList());
        assertEquals(Map.of("update", "update"), function.getControlRetMap());
        assertEquals(
                List.of("read:value:0", "^update"), node(function, "Identity").getInputList());
        assertEquals(
                List.of("layer_scale", "negative:y:0", "^read"),
                node(function, "update").getInputList());
    }

    @Test
    void namesThatWouldMeetAreKeptApart() {
        nodes.add("Neg", "images", DataType.DT_FLOAT, "Images");
        nodes.add("Neg", "Identity", DataType.DT_FLOAT, "images");

        FunctionDef function = convert("Identity:0", List.of()).definition();

        assertEquals("images_1", function.getSignature().getInputArg(0).getName());
        assertEquals(List.of("images_1"), node(function, "images").getInputList());
        assertEquals(List.of("Identity:y:0"), node(function, "Identity_1").getInputList());
    }

    @Test
    void aHandleThatIsNoVariableOfTheModelIsRefused() {
        nodes.read("read", nodes.add(Nodes.handle("stray", DataType.DT_FLOAT, List.of())), DataType.DT_FLOAT);

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> convert("read:0", List.of()));

        assertEquals("The graph does not say what its node stray is", refusal.getMessage());
    }

    private BoundFunction convert(String output, List<String> updates) {
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return functions.toFunctionDef(
                "f", new FlatGraph(graph, "Images", output, List.of("layer/unused", "layer/scale"), updates));
    }

    private String axis() {
        return nodes.add(
                "Squeeze",
                "axis",
                List.of(nodes.constant("axis_vector", 1)),
                Map.of("T", Nodes.type(DataType.DT_INT32)));
    }

    private static NodeDef node(FunctionDef function, String name) {
        return function.getNodeDefList().stream()
                .filter(node -> node.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
