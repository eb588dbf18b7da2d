// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.UnreadableImage;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;

final class RangeComparisonTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");
    private static final List<ValueRange> RANGES =
            List.of(ValueRange.ZERO_TO_ONE, ValueRange.MINUS_ONE_TO_ONE, ValueRange.ZERO_TO_ONE, ValueRange.BYTES);

    @Test
    void theSamePhotoGivesOtherFeaturesInAnotherRange() {
        try (ImageDecoder decoder = new ImageDecoder()) {
            RangeProof proof = RangeComparison.of(model(), PHOTO, RANGES, decoder);
            assertEquals(PHOTO, proof.photo());
            assertEquals(
                    RANGES, proof.ways().stream().map(RangeProof.Way::range).toList());
            List<Float> first = proof.ways().get(0).output();
            List<Float> second = proof.ways().get(1).output();
            assertEquals(SmallNetwork.FEATURES, first.size());
            assertNotEquals(first, second);
            assertEquals(first, proof.ways().get(2).output());
            assertEquals(1, proof.ways().get(0).similarity());
            assertEquals(cosine(first, second), proof.ways().get(1).similarity(), 1e-6);
            assertEquals(1, proof.ways().get(2).similarity(), 1e-12);
            assertEquals(1, proof.ways().get(0).active());
        }
    }

    @Test
    void aFileThatIsNoPhotoIsAProblem() {
        try (ImageDecoder decoder = new ImageDecoder()) {
            assertThrows(UnreadableImage.class, () -> RangeComparison.of(model(), Path.of("pom.xml"), RANGES, decoder));
        }
    }

    private static double cosine(List<Float> a, List<Float> b) {
        double dot = 0;
        double lengths = 1;
        for (List<Float> one : List.of(a, b)) {
            lengths *= Math.sqrt(one.stream().mapToDouble(x -> (double) x * x).sum());
        }
        for (int i = 0; i < a.size(); i++) {
            dot += (double) a.get(i) * b.get(i);
        }
        return dot / lengths;
    }

    private static PretrainedModel model() {
        PretrainedModel small = SmallNetwork.model();
        ModelSource source = small.source();
        return new PretrainedModel(
                small.name(),
                new ModelSource(source.format(), source.path(), "", 0, variables -> SmallNetwork.values(3)),
                small.input(),
                small.output(),
                small.layers(),
                small.variables(),
                small.inference(),
                small.training(),
                List.of());
    }
}
