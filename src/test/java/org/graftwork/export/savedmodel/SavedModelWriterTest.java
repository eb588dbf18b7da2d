// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.ObjectReference;

/** A model of two variables of the same name, of which its function adds the second to its input. */
final class SavedModelWriterTest {

    private static final TensorSpec INPUT = TensorSpec.floats("numbers", 2);

    @TempDir
    Path folder;

    private MetaGraphDef written;

    @BeforeEach
    void write() throws Exception {
        OpRegistry ops = OpRegistry.load();
        GraphNodes nodes = new GraphNodes();
        nodes.placeholder("numbers", INPUT);
        nodes.add(Nodes.handle("second", DataType.DT_FLOAT, List.of(2L)));
        nodes.add("AddV2", "sum", DataType.DT_FLOAT, "numbers", nodes.read("read", "second", DataType.DT_FLOAT));
        FlatGraph graph = new FlatGraph(
                GraphDef.newBuilder().addAllNode(nodes.all()).build(),
                "numbers",
                "sum:0",
                List.of("", "second"),
                List.of());
        GraphFunctions functions = new GraphFunctions(ops);
        TensorSpec output = TensorSpec.floats("sum", 2);
        ReusableSavedModel model = new ReusableSavedModel(
                List.of(
                        new ModelVariable("saver/same", TensorValue.of(List.of(), new float[] {7}), false),
                        new ModelVariable("saver/same", TensorValue.of(List.of(2L), new float[] {10, 20}), true)),
                Optional.empty(),
                functions.toFunctionDef("inference", graph),
                functions.toFunctionDef("training", graph),
                INPUT,
                output,
                Optional.of(new SavedSignature("add", functions.toFunctionDef("signature", graph), INPUT, output)));
        new SavedModelWriter(ops).write(model, folder);
        written = SavedModel.parseFrom(Files.readAllBytes(folder.resolve("saved_model.pb")))
                .getMetaGraphs(0);
    }

    @Test
    void theSignatureRunsOnTheRestoredValues() {
        try (SavedModelBundle bundle = SavedModelBundle.load(folder.toString());
                var numbers = Tensors.floats(new float[] {1, 2}, 2);
                var result = bundle.function("add").call(Map.of("numbers", numbers))) {
            assertArrayEquals(
                    new float[] {11, 22}, Tensors.floats(result.get("sum").orElseThrow()));
        }
    }

    @Test
    void theRootHasTheChildrenOfAReusableModel() {
        SavedObjectGraph objects = written.getObjectGraphDef();

        assertEquals(
                List.of("variables", "trainable_variables", "regularization_losses", "__call__", "signatures"),
                names(objects.getNodes(0)));
        assertEquals(List.of("0", "1"), names(child(objects, "variables")));
        assertEquals(List.of("0"), names(child(objects, "trainable_variables")));
        assertEquals(List.of(), names(child(objects, "regularization_losses")));
        assertEquals(List.of("add"), names(child(objects, "signatures")));
        assertEquals(
                List.of("inference", "training"),
                child(objects, "__call__").getFunction().getConcreteFunctionsList());
    }

    @Test
    void functionsNameTheObjectsTheyCapture() {
        SavedObjectGraph objects = written.getObjectGraphDef();
        int second = child(objects, "variables").getChildren(1).getNodeId();

        for (String function : List.of("inference", "training", "signature")) {
            assertEquals(
                    List.of(second),
                    objects.getConcreteFunctionsOrThrow(function).getBoundInputsList());
        }
    }

    @Test
    void theCheckpointsObjectsAreThoseOfTheModel() throws Exception {
        var inCheckpoint = new CheckpointReader(folder.resolve("variables/variables")).objectGraph();

        assertEquals(
                written.getObjectGraphDef().getNodesList().stream()
                        .map(SavedObject::getChildrenList)
                        .toList(),
                inCheckpoint.getNodesList().stream()
                        .map(node -> node.getChildrenList())
                        .toList());
    }

    private static SavedObject child(SavedObjectGraph objects, String name) {
        return objects.getNodes(0).getChildrenList().stream()
                .filter(child -> child.getLocalName().equals(name))
                .map(child -> objects.getNodes(child.getNodeId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(SavedObject object) {
        return object.getChildrenList().stream()
                .map(ObjectReference::getLocalName)
                .toList();
    }
}
