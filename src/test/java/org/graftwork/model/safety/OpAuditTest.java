// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.model.safety.RiskyOp.Risk;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;

final class OpAuditTest {

    /** What names of operations, inputs and attributes sound like that have to do with files, code or the network. */
    private static final Pattern SMELL = Pattern.compile("file|path|dir|read|writ|save|load|restor|snapshot|cache"
            + "|summary|py_func|from_graph|xla_run|script|code|exec|compile|module|program|http|addr|host|port|rpc|remote|send|recv|worker"
            + "|service|server|protocol|master|url|print|log_|abort|record|sql|lmdb|descriptor|vocab|asset|environ"
            + "|debug|dump|collective|callback|subgraph|dsn|target|stream");

    @Test
    void everyOperationOfTensorFlowThatSoundsRiskyHasBeenJudged() throws IOException {
        Set<String> harmless = new HashSet<>(Files.readAllLines(Path.of("src/test/resources/safety/harmless_ops.txt")));
        Set<String> open = OpRegistry.load().all().stream()
                .filter(OpAuditTest::smells)
                .map(OpDef::getName)
                .filter(op -> !harmless.contains(op) && !RiskyOps.names().contains(op))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), open, "put each into RiskyOps or harmless_ops.txt");
        harmless.retainAll(RiskyOps.names());
        assertEquals(Set.of(), harmless, "judged both ways");
    }

    @Test
    void everyListedOperationIsOneOfTensorFlows() {
        Set<String> unknown = new TreeSet<>(RiskyOps.names());
        OpRegistry.load().all().forEach(op -> unknown.remove(op.getName()));

        assertEquals(Set.of(), unknown);
    }

    private static boolean smells(OpDef op) {
        String words = op.getName().replaceAll("([a-z])([A-Z])", "$1_$2") + ","
                + op.getInputArgList().stream().map(OpDef.ArgDef::getName).collect(Collectors.joining(",")) + ","
                + op.getAttrList().stream().map(OpDef.AttrDef::getName).collect(Collectors.joining(","));
        return SMELL.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    @Test
    void everyHonestModelIsHarmlessWithItsSaver() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/models"))) {
            List<Path> models = folders.filter(folder -> Files.exists(folder.resolve("saved_model.pb")))
                    .toList();
            assertTrue(models.size() > 10);
            for (Path model : models) {
                SafetyReport report = OpAudit.examine(model);
                assertEquals(List.of(), report.risky(), model.toString());
                assertTrue(report.ops() > 3, model.toString());
            }
        }
        assertEquals(
                List.of(),
                OpAudit.examine(Path.of("assets/models/mobilenet_v2_035_96_drawn"))
                        .risky());
    }

    @Test
    void anOperationInAFunctionThatNobodyCallsIsFoundAndCounted() {
        FunctionDef hidden = function("hidden", node("a", "ReadFile"), node("b", "ReadFile"));

        assertEquals(
                List.of(new RiskyOp("ReadFile", Risk.READS_FILES, 2)), audit(graph(List.of(node("x", "Add")), hidden)));
    }

    @Test
    void everyGraphOfAModelIsLookedAt() {
        SavedModel model = SavedModel.newBuilder()
                .addMetaGraphs(graph(List.of(node("x", "Add"))))
                .addMetaGraphs(graph(List.of(node("x", "PyFunc"))))
                .build();

        assertEquals(
                List.of(new RiskyOp("PyFunc", Risk.RUNS_CODE, 1)),
                OpAudit.of(model).risky());
    }

    @Test
    void savingThatOnlyTheSaverDoesIsNotTold() {
        NodeDef save = call("save", "saving");

        assertEquals(List.of(), audit(saved(graph(List.of(save), function("saving", node("s", "SaveV2"))), "save")));
        assertEquals(List.of(), audit(saved(graph(List.of(node("save", "SaveV2"))), "save")));
    }

    @Test
    void anOldSaverThatWasLeftBehindIsNotTold() {
        List<NodeDef> left = List.of(
                node("RestoreV2", "RestoreV2"),
                node("Assign", "AssignVariableOp", "RestoreV2"),
                node("SaveV2", "SaveV2"),
                node("Merge", "MergeV2Checkpoints", "^SaveV2"));

        assertEquals(List.of(), audit(graph(left)));
        assertEquals(
                List.of(new RiskyOp("RestoreV2", Risk.READS_FILES, 1)),
                audit(graph(List.of(node("RestoreV2", "RestoreV2"), node("x", "Add", "RestoreV2")))));
        assertEquals(
                List.of(new RiskyOp("RestoreV2", Risk.READS_FILES, 1)),
                audit(signature(graph(List.of(node("RestoreV2", "RestoreV2"))), "RestoreV2:0")));
    }

    @Test
    void savingThatAPredictionNeedsIsTold() {
        List<RiskyOp> told = List.of(new RiskyOp("SaveV2", Risk.WRITES_FILES, 1));
        FunctionDef saving = function("saving", node("s", "SaveV2"));
        NodeDef save = call("save", "saving");

        assertEquals(told, audit(saved(graph(List.of(save, call("also", "saving")), saving), "save")));
        assertEquals(told, audit(saved(graph(List.of(save, node("x", "Add", "^save")), saving), "save")));
        assertEquals(told, audit(graph(List.of(save), saving)));
        assertEquals(told, audit(signature(saved(graph(List.of(save), saving), "save"), "save:0")));
    }

    @Test
    void otherRisksAreToldEvenInTheSaver() {
        assertEquals(
                List.of(new RiskyOp("WriteFile", Risk.WRITES_FILES, 1)),
                audit(saved(graph(List.of(node("save", "WriteFile"))), "save")));
    }

    @Test
    void printingIsRiskyIntoAFileOnly() {
        assertEquals(List.of(), audit(graph(List.of(printing("stderr")))));
        assertEquals(
                List.of(new RiskyOp("PrintV2", Risk.WRITES_FILES, 1)),
                audit(graph(List.of(printing("file:///tmp/x")))));
    }

    @Test
    void theProblemNamesTheOperationsInOneLine() {
        RiskyModelProblem problem = new RiskyModelProblem(
                Path.of("module"),
                List.of(new RiskyOp("ReadFile", Risk.READS_FILES, 1), new RiskyOp("RpcCall", Risk.USES_NETWORK, 3)));

        assertEquals(
                "The model in module does more than compute: ReadFile reads files, RpcCall uses the network. It was"
                        + " not opened: open it only if you know who made it, and say that you trust it (--trust).",
                problem.getMessage());
    }

    private static List<RiskyOp> audit(MetaGraphDef graph) {
        return OpAudit.of(SavedModel.newBuilder().addMetaGraphs(graph).build()).risky();
    }

    private static MetaGraphDef graph(List<NodeDef> nodes, FunctionDef... functions) {
        GraphDef.Builder graph = GraphDef.newBuilder().addAllNode(nodes);
        graph.getLibraryBuilder().addAllFunction(List.of(functions));
        return MetaGraphDef.newBuilder().setGraphDef(graph).build();
    }

    private static MetaGraphDef saved(MetaGraphDef graph, String node) {
        return graph.toBuilder()
                .setSaverDef(SaverDef.newBuilder().setSaveTensorName(node + ":0"))
                .build();
    }

    private static MetaGraphDef signature(MetaGraphDef graph, String output) {
        SignatureDef signature = SignatureDef.newBuilder()
                .putOutputs("y", TensorInfo.newBuilder().setName(output).build())
                .build();
        return graph.toBuilder().putSignatureDef("serving_default", signature).build();
    }

    private static FunctionDef function(String name, NodeDef... nodes) {
        return FunctionDef.newBuilder()
                .setSignature(OpDef.newBuilder().setName(name))
                .addAllNodeDef(List.of(nodes))
                .build();
    }

    private static NodeDef node(String name, String op, String... inputs) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp(op)
                .addAllInput(List.of(inputs))
                .build();
    }

    private static NodeDef call(String name, String function) {
        AttrValue called = AttrValue.newBuilder()
                .setFunc(NameAttrList.newBuilder().setName(function))
                .build();
        return node(name, "StatefulPartitionedCall").toBuilder()
                .putAttr("f", called)
                .build();
    }

    private static NodeDef printing(String where) {
        AttrValue stream =
                AttrValue.newBuilder().setS(ByteString.copyFromUtf8(where)).build();
        return node("p", "PrintV2").toBuilder().putAttr("output_stream", stream).build();
    }
}
