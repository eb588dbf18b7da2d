// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;

final class VariableFiguresTest {

    @Test
    void theFiguresAreThoseOfTheNumbers() {
        VariableStatistics figures = figures(4, -1, 0, 0.5f, 1, 2, 3);
        assertEquals(-1, figures.minimum());
        assertEquals(3, figures.maximum());
        assertEquals(5.5 / 6, figures.mean(), 1e-12);
        assertEquals(1.3044, figures.deviation(), 1e-4);
        assertEquals(List.of(1L, 2L, 1L, 2L), figures.histogram());
        assertEquals(0, figures.notFinite());
    }

    @Test
    void whatIsNotFiniteIsCountedApart() {
        VariableStatistics figures = figures(2, 1, Float.NaN, 3, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
        assertEquals(new VariableStatistics(1, 3, 2, 1, List.of(1L, 1L), 3), figures);
    }

    @Test
    void aVariableWithoutAFiniteNumberHasNoFigures() {
        assertEquals(
                new VariableStatistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(0L, 0L), 1),
                figures(2, Float.NaN));
        assertEquals(0, figures(2).notFinite());
    }

    @Test
    void equalNumbersStandInOneStepOfTheHistogram() {
        assertEquals(new VariableStatistics(7, 7, 7, 0, List.of(3L, 0L), 0), figures(2, 7, 7, 7));
    }

    @Test
    void everyNumberStandsInTheHistogram() {
        Random random = new Random(4);
        float[] values = new float[5000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        assertEquals(
                5000, figures(37, values).histogram().stream().mapToLong(n -> n).sum());
    }

    @Test
    void numbersOfEveryTypeAreRead() {
        assertEquals(1.5, mean(DataType.DT_DOUBLE, bytes(16).putDouble(1).putDouble(2)));
        assertEquals(-1.5, mean(DataType.DT_INT32, bytes(8).putInt(-1).putInt(-2)));
        assertEquals(
                5e9, mean(DataType.DT_INT64, bytes(16).putLong(4_000_000_000L).putLong(6_000_000_000L)));
        assertEquals(3e9, mean(DataType.DT_UINT32, bytes(4).putInt((int) 3_000_000_000L)));
        assertEquals(-3, mean(DataType.DT_INT16, bytes(4).putShort((short) -2).putShort((short) -4)));
        assertEquals(200, mean(DataType.DT_UINT8, bytes(1).put((byte) 200)));
        assertEquals(-56, mean(DataType.DT_INT8, bytes(1).put((byte) 200)));
        assertEquals(0.5, mean(DataType.DT_BOOL, bytes(2).put((byte) 1).put((byte) 0)));
    }

    @Test
    void shortFloatsAreRead() {
        // Each by its bits: 1, -2, the least number above 0, the greatest finite one.
        assertEquals(1, mean(DataType.DT_HALF, bytes(2).putShort((short) 0x3C00)));
        assertEquals(-2, mean(DataType.DT_HALF, bytes(2).putShort((short) 0xC000)));
        assertEquals(Math.scalb(1.0, -24), mean(DataType.DT_HALF, bytes(2).putShort((short) 0x0001)));
        assertEquals(65504, mean(DataType.DT_HALF, bytes(2).putShort((short) 0x7BFF)));
        assertEquals(
                2,
                of(DataType.DT_HALF, bytes(4).putShort((short) 0x7C00).putShort((short) 0x7E00))
                        .notFinite());
        assertEquals(-1.5, mean(DataType.DT_BFLOAT16, bytes(2).putShort((short) 0xBFC0)));
    }

    @Test
    void aVariableOfTextHasNoFigures() {
        TensorValue text = new TensorValue(DataType.DT_STRING, List.of(1L), new byte[3]);
        assertEquals(
                "The variable names holds string, of which there are no figures. Choose another variable.",
                assertThrows(ModelProblem.class, () -> VariableFigures.of("names", text, 8))
                        .getMessage());
    }

    private static VariableStatistics figures(int bins, float... values) {
        return VariableFigures.of("v", TensorValue.of(List.of((long) values.length), values), bins);
    }

    private static double mean(DataType dtype, ByteBuffer data) {
        return of(dtype, data).mean();
    }

    private static VariableStatistics of(DataType dtype, ByteBuffer data) {
        int width = switch (dtype) {
            case DT_DOUBLE, DT_INT64 -> 8;
            case DT_INT32, DT_UINT32 -> 4;
            case DT_HALF, DT_BFLOAT16, DT_INT16 -> 2;
            default -> 1;
        };
        byte[] copy = new byte[data.capacity()];
        data.rewind().get(copy);
        return VariableFigures.of("v", new TensorValue(dtype, List.of((long) copy.length / width), copy), 4);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
