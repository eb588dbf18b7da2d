// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.graftwork.tensorflow.TestFunctions.call;
import static org.graftwork.tensorflow.TestFunctions.function;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;

final class ConditionsTest {

    private static final OpRegistry OPS = OpRegistry.load();
    private static final float[] INPUT = {1, 2, 3};
    private static final FunctionDef NEGATED =
            function("negated", List.of("x"), Map.entry("y", "neg:y:0"), TestNodes.floats("Neg", "neg", "x"));
    private static final FunctionDef SQUARED =
            function("squared", List.of("x"), Map.entry("y", "square:y:0"), TestNodes.floats("Square", "square", "x"));
    private static final FunctionDef NESTED =
            function("nested", List.of("x"), Map.entry("y", "call:output:0"), call("negated", "call", "x"));

    @Test
    void theBranchThatAConstantChoosesIsWrittenOut() {
        assertArrayEquals(new float[] {-1, -2, -3}, run(condition("negated", "squared"), Nodes.flag("flag", true)));
        assertArrayEquals(new float[] {1, 4, 9}, run(condition("negated", "squared"), Nodes.flag("flag", false)));
    }

    @Test
    void callsWithinABranchAreWrittenOutToo() {
        assertArrayEquals(new float[] {-1, -2, -3}, run(condition("nested", "squared"), Nodes.flag("flag", true)));
    }

    @Test
    void flagsAreFollowedThroughTheOpsOfLogic() {
        NodeDef[] flags = {
            Nodes.flag("yes", true),
            TestNodes.node("LogicalNot", "no", "yes"),
            TestNodes.node("LogicalOr", "either", "no", "yes"),
            TestNodes.node("LogicalAnd", "flag", "either", "no")
        };
        assertArrayEquals(new float[] {1, 4, 9}, run(condition("negated", "squared"), flags));
    }

    @Test
    void aDefaultDecidesWhereNothingElseIsFed() {
        NodeDef phase = TestNodes.node("PlaceholderWithDefault", "flag", "phase").toBuilder()
                .putAttr("dtype", Nodes.type(DataType.DT_BOOL))
                .putAttr("shape", Nodes.shape(Nodes.shapeOf(List.of())))
                .build();
        assertArrayEquals(
                new float[] {1, 4, 9}, run(condition("negated", "squared"), Nodes.flag("phase", false), phase));
    }

    @Test
    void whatIsDecidedWhileTheGraphRunsStays() {
        NodeDef flag = TestNodes.node("IsInf", "flag", "images");
        NetworkDraft resolved = resolve(condition("negated", "squared"), flag);

        assertTrue(resolved.nodes().stream().anyMatch(node -> node.getOp().equals("If")));
        assertEquals(new TensorRef("if", 0), resolved.output());
    }

    @Test
    void whoWaitsForAConditionWaitsForWhatItRuns() {
        FunctionDef updating = NEGATED.toBuilder().putControlRet("done", "neg").build();
        NodeDef waiting = TestNodes.node("NoOp", "waiting", "^if");
        NetworkDraft resolved = new Conditions(library(updating, SQUARED), OPS)
                .resolve(new NetworkDraft(
                        List.of(
                                TestNodes.images(3),
                                Nodes.flag("flag", true),
                                condition("negated", "squared"),
                                waiting),
                        new TensorRef("if", 0),
                        List.of("if")));

        assertEquals(List.of("if/neg"), resolved.controls());
        assertTrue(resolved.nodes().contains(TestNodes.node("NoOp", "waiting", "^if/neg")));
    }

    private static NodeDef condition(String yes, String no) {
        return TestNodes.node("If", "if", "flag", "images").toBuilder()
                .putAttr("then_branch", branch(yes))
                .putAttr("else_branch", branch(no))
                .build();
    }

    private static AttrValue branch(String function) {
        return AttrValue.newBuilder()
                .setFunc(NameAttrList.newBuilder().setName(function))
                .build();
    }

    private static FunctionDefLibrary library(FunctionDef... functions) {
        return FunctionDefLibrary.newBuilder()
                .addAllFunction(List.of(functions))
                .build();
    }

    private static NetworkDraft resolve(NodeDef condition, NodeDef... others) {
        List<NodeDef> nodes = new ArrayList<>(List.of(others));
        nodes.add(condition);
        nodes.add(TestNodes.images(INPUT.length));
        return new Conditions(library(NEGATED, SQUARED, NESTED), OPS)
                .resolve(new NetworkDraft(nodes, new TensorRef("if", 0), List.of()));
    }

    private static float[] run(NodeDef condition, NodeDef... others) {
        NetworkDraft resolved = resolve(condition, others);
        return TestNodes.run(resolved.nodes(), resolved.output().toString(), INPUT, INPUT.length);
    }
}
