// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

final class OpRegistryTest {

    private final OpRegistry ops = OpRegistry.load();

    @Test
    void outputsOfOneTensorEachAreCountedUp() {
        assertEquals(
                Map.of(
                        "y",
                        0,
                        "batch_mean",
                        1,
                        "batch_variance",
                        2,
                        "reserve_space_1",
                        3,
                        "reserve_space_2",
                        4,
                        "reserve_space_3",
                        5),
                ops.outputOffsets(TestNodes.floats("FusedBatchNormV3", "norm")));
    }

    @Test
    void anOutputOfSeveralTensorsMovesThoseAfterIt() {
        NodeDef parse = TestNodes.node("ParseExample", "parse").toBuilder()
                .putAttr("Nsparse", TestNodes.number(3))
                .putAttr("sparse_types", types(3))
                .putAttr("Tdense", types(2))
                .build();
        assertEquals(
                Map.of("sparse_indices", 0, "sparse_values", 3, "sparse_shapes", 6, "dense_values", 9),
                ops.outputOffsets(parse));
    }

    @Test
    void anOpThatTensorFlowDoesNotHaveIsNamed() {
        UnknownOpException problem = assertThrows(
                UnknownOpException.class, () -> ops.outputOffsets(TestNodes.node("Frobnicate", "scope/node")));

        assertEquals("Frobnicate", problem.op());
        assertEquals("TensorFlow has no op Frobnicate, which node scope/node asks for", problem.getMessage());
        assertTrue(ops.find("Frobnicate").isEmpty());
    }

    private static AttrValue types(int count) {
        AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
        for (int i = 0; i < count; i++) {
            list.addType(DataType.DT_FLOAT);
        }
        return AttrValue.newBuilder().setList(list).build();
    }
}
