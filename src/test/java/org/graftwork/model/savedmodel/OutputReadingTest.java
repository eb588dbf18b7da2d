// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.OutputKind;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorShapeProto;

final class OutputReadingTest {

    @ParameterizedTest
    @CsvSource({
        "functional_1/dense_1/Add, AddV2, LOGITS",
        "sequential/dense_2_1/BiasAdd, BiasAdd, LOGITS",
        "dense/MatMul, MatMul, LOGITS",
        "net/logits/BiasAdd, BiasAdd, LOGITS",
        "functional_1/dense_1/Relu, Relu, FEATURE_VECTOR",
        "densenet121/bn/batchnorm/add_1, AddV2, FEATURE_VECTOR"
    })
    void aLinearLayerThatKerasCallsDenseScoresClasses(String node, String op, OutputKind kind) {
        assertEquals(kind, read(node, op, 10));
    }

    @Test
    void oneNumberIsAScore() {
        assertEquals(OutputKind.LOGITS, read("output/Relu", "Relu", 1));
    }

    private static OutputKind read(String node, String op, long dimensions) {
        FlatGraph graph = new FlatGraph(
                GraphDef.newBuilder()
                        .addNode(Nodes.placeholder("images", DataType.DT_FLOAT, TensorShapeProto.getDefaultInstance()))
                        .addNode(NodeDef.newBuilder().setName(node).setOp(op).addInput("images"))
                        .build(),
                "images",
                node + ":0",
                List.of(),
                List.of());
        SavedNetwork network = new SavedNetwork(
                ModelFormat.KERAS_SAVED_MODEL,
                null,
                Optional.empty(),
                List.of(),
                null,
                Optional.empty(),
                null,
                List.of());
        return new OutputReading(Path.of("nowhere"))
                .of(network, graph, List.of(-1L, dimensions))
                .kind();
    }
}
