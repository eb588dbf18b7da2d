// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** A network of one multiplication, and what can be in the way of training it. */
final class CutPlanTest {

    private static final PretrainedModel SMALL = SmallRun.BASE;
    private static final List<VariableInfo> VARIABLES = List.of(variable("scale"), variable("aside"));

    @Test
    void aChosenVariableThatTheNetworkDoesNotUseIsNamed() {
        CutPlan plan = CutPlan.of(model("Relu", "Relu"), phase(BaseTraining.INFERENCE_MODE, VARIABLES));

        assertEquals(Set.of(0), plan.trained());
        assertEquals(
                List.of("The network does not use these chosen variables, so they stay as they are: aside."),
                plan.describe(true).notes());
        assertEquals(1, plan.describe(true).variables().count());
    }

    @Test
    void aPhaseOfWhichTheNetworkUsesNothingIsRefused() {
        assertEquals(
                "The network uses none of the variables that the phase \"tuning\" is to train. Choose others.",
                refused(model("Relu", "Relu"), phase(BaseTraining.INFERENCE_MODE, VARIABLES.subList(1, 2))));
    }

    @Test
    void anOpWithoutAGradientIsRefusedBeforeTheHeadIsTrained() {
        String message = refused(model("Relu", "Erfc"), phase(BaseTraining.INFERENCE_MODE, VARIABLES));

        assertTrue(
                message.startsWith("The base cannot be trained from there up: TensorFlow says \"No gradient"), message);
        assertTrue(message.endsWith("Freeze more of it."), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void whereTheModesHaveNothingInCommonTheWholeNetworkRunsAndThePersonIsTold() {
        PretrainedModel model = model("Relu", "Relu");
        FlatGraph other = network("Softplus", "Tanh", "Sub");
        PretrainedModel unlike = new PretrainedModel(
                "unlike",
                model.source(),
                model.input(),
                model.output(),
                model.layers(),
                model.variables(),
                model.inference(),
                Optional.of(other),
                List.of());
        CutPlan plan = CutPlan.of(unlike, phase(BaseTraining.TRAINING_MODE, VARIABLES.subList(0, 1)));

        assertEquals(Optional.empty(), plan.cut());
        assertEquals(
                List.of(
                        "No place was found where the frozen part of the base can be cut off, so the whole network runs in"
                                + " each step."),
                plan.describe(false).notes());
        assertEquals(TrainedPart.Below.NONE, plan.describe(false).below());
    }

    @Test
    void aBaseTrainedAboveRescaledPhotosRunsAsAWholeAndNothingIsSaidOfAPartBelow() {
        CutPlan plan = CutPlan.of(model("StopGradient", "Relu"), phase(BaseTraining.INFERENCE_MODE, VARIABLES));

        assertEquals(Optional.empty(), plan.cut());
        assertEquals(TrainedPart.Below.NONE, plan.describe(true).below());
        assertEquals(0, plan.describe(true).bytesPerPhoto());
        assertEquals(
                List.of("The network does not use these chosen variables, so they stay as they are: aside."),
                plan.describe(true).notes());
    }

    private static String refused(PretrainedModel model, Phase phase) {
        return assertThrows(Problem.class, () -> CutPlan.of(model, phase)).getMessage();
    }

    private static Phase phase(BaseTraining mode, List<VariableInfo> trained) {
        return new Phase("tuning", 1, OptimizerSpec.adam(1), mode, VariableSelection.of(trained));
    }

    private static VariableInfo variable(String name) {
        return new VariableInfo(name, name, List.of(3L), "float32", true);
    }

    private static PretrainedModel model(String below, String above) {
        return new PretrainedModel(
                "one",
                SMALL.source(),
                SMALL.input(),
                SMALL.output(),
                LayerInfo.byName(VARIABLES),
                VARIABLES,
                network(below, above, "Mul"),
                Optional.empty(),
                List.of());
    }

    private static FlatGraph network(String below, String above, String middle) {
        List<NodeDef> nodes = new ArrayList<>();
        nodes.add(Nodes.placeholder("images", DataType.DT_FLOAT, Nodes.shapeOf(List.of(-1L, 8L, 8L, 3L))));
        nodes.add(node(below, "below", "images"));
        for (String name : List.of("scale", "aside")) {
            nodes.add(Nodes.handle(name, DataType.DT_FLOAT, List.of(3L)));
        }
        nodes.add(NodeDef.newBuilder()
                .setOp("ReadVariableOp")
                .setName("read")
                .addInput("scale")
                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT))
                .build());
        nodes.add(
                middle.equals("Mul")
                        ? node(middle, "middle", "below", "read")
                        : node(middle, "middle", "read", "below"));
        nodes.add(node(above, "output", "middle"));
        return new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes).build(),
                "images",
                "output",
                List.of("scale", "aside"),
                List.of());
    }

    private static NodeDef node(String op, String name, String... inputs) {
        return NodeDef.newBuilder()
                .setOp(op)
                .setName(name)
                .addAllInput(List.of(inputs))
                .putAttr("T", Nodes.type(DataType.DT_FLOAT))
                .build();
    }
}
