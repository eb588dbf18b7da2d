// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.Test;

final class SketchedNetworkTest {

    private static final NetworkSketch SKETCH =
            new NetworkSketch(16, 4, 3, true, true, NetworkSketch.Joint.POOLING, 0.2, 3, 1);

    @Test
    void layersComeInTheNetworksOrderUnderTheirNames() {
        assertEquals(
                List.of("pictures", "convolution", "normalization", "relu", "pooling", "dropout", "classes"),
                names(SKETCH));
        assertEquals(
                List.of("pictures", "convolution", "relu", "flattening", "dropout", "classes"),
                names(SKETCH.withBatchNormalization(false).withJoint(NetworkSketch.Joint.FLATTENING)));
    }

    @Test
    void itTakesPicturesFromZeroToOneAndGivesOneNumberAClass() {
        PretrainedModel network = SketchedNetwork.of(SKETCH);

        assertEquals(ValueRange.ZERO_TO_ONE, network.input().range());
        assertEquals(OutputKind.LOGITS, network.output().kind());
        assertEquals(3, network.output().dimensions());
        assertEquals("", network.output().activation());
    }

    @Test
    void flatteningMakesTheLastKernelAsLongAsAllMapsTogether() {
        PretrainedModel network = SketchedNetwork.of(SKETCH.withJoint(NetworkSketch.Joint.FLATTENING));

        assertEquals(
                List.of(16L * 16 * 4, 3L),
                network.variables().get(network.variables().size() - 2).shape());
    }

    @Test
    void theSameSeedGivesTheSameFirstValues() {
        float[] first = kernel(SKETCH);
        NetworkSketch other = new NetworkSketch(16, 4, 3, true, true, NetworkSketch.Joint.POOLING, 0.2, 3, 2);

        assertArrayEquals(first, kernel(SKETCH));
        assertFalse(Arrays.equals(first, kernel(other)));
    }

    @Test
    void whatNoNetworkCanBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SKETCH.withKernel(4));
        assertThrows(IllegalArgumentException.class, () -> SKETCH.withFilters(0));
        assertThrows(IllegalArgumentException.class, () -> SKETCH.withDropout(1));
        assertThrows(IllegalArgumentException.class, () -> SKETCH.withSize(4));
        assertThrows(IllegalArgumentException.class, () -> SKETCH.withClasses(1));
    }

    private static List<String> names(NetworkSketch sketch) {
        return SketchedNetwork.of(sketch).layers().stream().map(LayerInfo::name).toList();
    }

    private static float[] kernel(NetworkSketch sketch) {
        return SketchedNetwork.of(sketch).values().get(0).floats();
    }
}
