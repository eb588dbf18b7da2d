// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.graftwork.tensorflow.TestNodes.floats;
import static org.graftwork.tensorflow.TestNodes.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class GraphCutTest {

    private static final PretrainedModel SMALL = SmallNetwork.model();
    private static final List<Long> IMAGE = List.of(8L, 8L, 3L);

    @Test
    void whatGoesAroundABlockIsCutToo() {
        GraphCut cut = cut(SMALL.inference(), "project/").orElseThrow();

        assertEquals(Set.of("Conv/relu6", "block/relu6"), Set.copyOf(cut.names()));
        assertEquals(2 * 4 * 4 * 4, cut.width());
        assertEquals(List.of(4L, 4L, 4L), cut.boundary().get(0).shape());
        assertEquals(List.of("cut_0", "cut_1"), cut.inference().inputs());
        assertEquals(
                IntStream.range(0, SMALL.variables().size())
                        .mapToObj(i -> SMALL.variables().get(i).name().startsWith("project/")
                                ? SMALL.inference().variables().get(i)
                                : "")
                        .toList(),
                cut.inference().variables());
    }

    @Test
    void aNormalizationAloneIsCutFromItsConvolution() {
        assertEquals(
                Set.of("project/convolution", "Conv/relu6"),
                Set.copyOf(cut(SMALL.inference(), "project/BatchNorm/gamma")
                        .orElseThrow()
                        .names()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conv/convolution", ""})
    void whatIsTrainedFromTheImagesUpHasNoCut(String prefix) {
        assertEquals(Optional.empty(), cut(SMALL.inference(), prefix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project/", "block/", "project/BatchNorm", "Conv/BatchNorm"})
    void tensorsOfTrainingModeAreFoundInInferenceModeByWhatTheyDo(String trained) {
        FlatGraph training = renamed(SMALL.training().orElseThrow());
        Set<String> expected =
                Set.copyOf(cut(SMALL.inference(), trained).orElseThrow().names());

        assertEquals(expected, Set.copyOf(cut(training, trained).orElseThrow().names()));
    }

    @Test
    void onlyUpdatesAboveTheCutAreKept() {
        GraphCut cut = cut(SMALL.training().orElseThrow(), "block/").orElseThrow();

        assertEquals(
                Set.of(
                        "block/BatchNorm/move_mean",
                        "block/BatchNorm/move_variance",
                        "project/BatchNorm/move_mean",
                        "project/BatchNorm/move_variance"),
                Set.copyOf(cut.training().updates()));
        assertEquals(List.of(), cut.inference().updates());
    }

    @Test
    void aKnownPairOfTensorsHelpsWhereNothingElseIsAlike() {
        List<NodeDef> training = new ArrayList<>(layers());
        training.replaceAll(node -> node.getName().equals("below") ? floats("Softplus", "noisy", "images") : node);
        training.replaceAll(node -> redirect(node, "below", "noisy"));
        training.replaceAll(node -> redirect(node, "kernel", "cast"));
        training.add(floats("Neg", "cast", "kernel"));
        FlatGraph trained = graph(training, "output");
        FlatGraph inference = graph(layers(), "output");

        assertEquals(Optional.empty(), GraphCut.find(inference, swapped(trained), Map.of(), IMAGE, Set.of(0)));
        assertEquals(
                List.of("below"),
                GraphCut.find(inference, swapped(trained), Map.of("noisy", "below"), IMAGE, Set.of(0))
                        .orElseThrow()
                        .names());
    }

    @Test
    void aNormalizationThatIsSpelledOutIsInInferenceModeAsFarAsItIsBelowTheCut() {
        FlatGraph inference = spelledOut("Identity", "moving");
        FlatGraph training = spelledOut("Mean", "below");
        GraphCut cut =
                GraphCut.find(inference, training, Map.of(), IMAGE, Set.of(1)).orElseThrow();

        assertEquals(List.of("centred"), cut.names());
        assertEquals(List.of(), cut.training().updates());
        assertEquals(List.of("", "scale", ""), cut.training().variables());
    }

    /** below = images * kernel; normal = (below - mean) * gamma, with the mean of the batch or the moving one. */
    private static FlatGraph spelledOut(String mean, String of) {
        List<NodeDef> nodes = new ArrayList<>(List.of(
                TestNodes.images(-1, 8, 8, 3),
                Nodes.handle("handle", DataType.DT_FLOAT, List.of(3L)),
                Nodes.handle("scale", DataType.DT_FLOAT, List.of(3L)),
                Nodes.handle("moving_mean", DataType.DT_FLOAT, List.of(3L)),
                read("kernel", "handle"),
                read("gamma", "scale"),
                read("moving", "moving_mean"),
                floats("Mul", "below", "images", "kernel"),
                Nodes.constant("axes", Nodes.integerVector(0, 1, 2)),
                mean.equals("Mean")
                        ? floats("Mean", "mean", of, "axes").toBuilder()
                                .putAttr("Tidx", Nodes.type(DataType.DT_INT32))
                                .build()
                        : floats("Identity", "mean", of),
                floats("Sub", "centred", "below", "mean"),
                floats("Mul", "output", "centred", "gamma")));
        List<String> updates = List.of();
        if (mean.equals("Mean")) {
            nodes.add(floats("Sub", "distance", "moving", "mean"));
            nodes.add(node("AssignSubVariableOp", "update", "moving_mean", "distance").toBuilder()
                    .putAttr("dtype", TestNodes.FLOAT)
                    .build());
            updates = List.of("update");
        }
        return new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes).build(),
                "images",
                "output",
                List.of("handle", "scale", "moving_mean"),
                updates);
    }

    @Test
    void whatIsNotOfOneImageAloneIsComputedAboveTheCut() {
        List<NodeDef> nodes = new ArrayList<>(layers());
        nodes.replaceAll(node -> node.getName().equals("output")
                ? node.toBuilder().setName("product").build()
                : node);
        nodes.add(node("Shape", "shape", "below").toBuilder()
                .putAttr("T", TestNodes.FLOAT)
                .putAttr("out_type", Nodes.type(DataType.DT_INT32))
                .build());
        nodes.add(floats("Identity", "copy", "shape").toBuilder()
                .putAttr("T", Nodes.type(DataType.DT_INT32))
                .build());
        nodes.add(node("Reshape", "output", "product", "copy").toBuilder()
                .putAttr("T", TestNodes.FLOAT)
                .putAttr("Tshape", Nodes.type(DataType.DT_INT32))
                .build());
        FlatGraph graph = graph(nodes, "output");
        GraphCut cut = GraphCut.find(graph, graph, Map.of(), IMAGE, Set.of(0)).orElseThrow();

        assertEquals(List.of("below"), cut.names());
        assertEquals(
                Set.of("cut_0", "handle", "kernel", "product", "shape", "copy", "output"),
                cut.inference().graph().getNodeList().stream()
                        .map(NodeDef::getName)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sub", "Mul", "RealDiv"})
    void imagesThatAreOnlyRescaledAreNotCutOff(String op) {
        assertEquals(Optional.empty(), aboveScaled(op, "statistic"));
    }

    @Test
    void imagesNormalizedByAVariableThatTrainingModeMovesAreCutOff() {
        assertEquals(List.of("scaled"), aboveScaled("Sub", "mean").orElseThrow().names());
    }

    /**
     * A cut under a multiplication by a variable, on images that another variable has scaled.
     *
     * @param moved the variable that training mode writes, with what the other gives
     */
    private static Optional<GraphCut> aboveScaled(String op, String moved) {
        List<NodeDef> nodes = new ArrayList<>(layers());
        nodes.replaceAll(node -> node.getName().equals("below") ? floats(op, "scaled", "images", "mean_read") : node);
        nodes.replaceAll(node -> redirect(node, "below", "scaled"));
        nodes.add(Nodes.handle("mean", DataType.DT_FLOAT, List.of(3L)));
        nodes.add(read("mean_read", "mean"));
        nodes.add(Nodes.handle("statistic", DataType.DT_FLOAT, List.of(3L)));
        nodes.add(floats("Neg", "after", "mean_read"));
        nodes.add(node("AssignVariableOp", "move", moved, "after").toBuilder()
                .putAttr("dtype", TestNodes.FLOAT)
                .build());
        FlatGraph graph = new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes).build(),
                "images",
                "output",
                List.of("handle", "mean", "statistic"),
                List.of("move"));
        return GraphCut.find(graph, graph, Map.of(), IMAGE, Set.of(0));
    }

    @Test
    void whatWaitsForThePartBelowNoLongerWaits() {
        List<NodeDef> nodes = new ArrayList<>(layers());
        nodes.replaceAll(node -> node.getName().equals("output")
                ? node.toBuilder().addInput("^below").build()
                : node);
        FlatGraph graph = graph(nodes, "output");
        GraphCut cut = GraphCut.find(graph, graph, Map.of(), IMAGE, Set.of(0)).orElseThrow();

        assertEquals(
                Set.of("cut_0", "handle", "kernel", "output"),
                cut.training().graph().getNodeList().stream()
                        .map(NodeDef::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aVariableThatIsGatheredFromCannotBeTrained() {
        List<NodeDef> nodes = new ArrayList<>(layers());
        nodes.add(node("ResourceGather", "rows", "handle", "below"));
        FlatGraph graph = graph(nodes, "output");

        assertEquals(
                "The variable handle is used by the op ResourceGather (node rows), which cannot be trained here. Leave it"
                        + " frozen.",
                assertThrows(Problem.class, () -> GraphCut.find(graph, graph, Map.of(), IMAGE, Set.of(0)))
                        .getMessage());
    }

    @Test
    void variablesThatTheOutputDoesNotNeedAreNotAmongThoseUsed() {
        List<NodeDef> nodes = new ArrayList<>(layers());
        nodes.add(Nodes.handle("aside", DataType.DT_FLOAT, List.of(3L)));
        nodes.add(read("aside_read", "aside"));
        FlatGraph graph = new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes).build(),
                "images",
                "output",
                List.of("handle", "aside", ""),
                List.of());

        assertEquals(Set.of(0), new UpperPart(graph, Set.of(0, 1, 2)).used());
    }

    @Test
    void randomOpsDrawTheSameForTheSameSeedOnly() {
        NodeDef uniform = node("RandomUniform", "mask", "shape").toBuilder()
                .putAttr("seed", TestNodes.number(0))
                .putAttr("seed2", TestNodes.number(0))
                .build();
        GraphPart part = GraphPart.whole(graph(List.of(uniform), "mask"));

        assertEquals(part.seeded(3), part.seeded(3));
        assertFalse(part.seeded(3).equals(part.seeded(4)));
        assertEquals(3, part.seeded(3).graph().getNode(0).getAttrOrThrow("seed").getI());
    }

    /** A multiplication by a variable above a rectifier. */
    private static List<NodeDef> layers() {
        return List.of(
                TestNodes.images(-1, 8, 8, 3),
                floats("Relu", "below", "images"),
                Nodes.handle("handle", DataType.DT_FLOAT, List.of(3L)),
                read("kernel", "handle"),
                floats("Mul", "output", "below", "kernel"));
    }

    /** The same function with its operands the other way round, so that only the known pair tells. */
    private static FlatGraph swapped(FlatGraph graph) {
        return with(
                graph,
                node -> node.getName().equals("output")
                        ? floats("Mul", "output", node.getInput(1), node.getInput(0))
                        : node);
    }

    private static FlatGraph with(FlatGraph graph, Function<NodeDef, NodeDef> change) {
        return graph(graph.graph().getNodeList().stream().map(change).toList(), graph.output());
    }

    private static FlatGraph graph(List<NodeDef> nodes, String output) {
        return new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes).build(), "images", output, List.of("handle"), List.of());
    }

    private static NodeDef read(String name, String handle) {
        return node("ReadVariableOp", name, handle).toBuilder()
                .putAttr("dtype", TestNodes.FLOAT)
                .build();
    }

    private static NodeDef redirect(NodeDef node, String from, String to) {
        NodeDef.Builder result = node.toBuilder().clearInput();
        node.getInputList().forEach(input -> result.addInput(input.equals(from) ? to : input));
        return result.build();
    }

    private static Optional<GraphCut> cut(FlatGraph training, String prefix) {
        Set<Integer> trained = IntStream.range(0, SMALL.variables().size())
                .filter(i -> SMALL.variables().get(i).trainable()
                        && SMALL.variables().get(i).name().startsWith(prefix))
                .boxed()
                .collect(Collectors.toSet());
        return GraphCut.find(SMALL.inference(), training, Map.of(), IMAGE, trained);
    }

    /** The same network under other names. */
    private static FlatGraph renamed(FlatGraph graph) {
        Function<String, String> other = name -> name.startsWith("^") ? "^x/" + name.substring(1) : "x/" + name;
        List<NodeDef> nodes = new ArrayList<>();
        for (NodeDef node : graph.graph().getNodeList()) {
            NodeDef.Builder result =
                    node.toBuilder().setName(other.apply(node.getName())).clearInput();
            node.getInputList().forEach(input -> result.addInput(other.apply(input)));
            nodes.add(result.build());
        }
        return new FlatGraph(
                graph.graph().toBuilder().clearNode().addAllNode(nodes).build(),
                other.apply(graph.input()),
                other.apply(graph.output()),
                graph.variables().stream().map(other).toList(),
                graph.updates().stream().map(other).toList());
    }
}
