// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RangeViewModelTest {

    @TempDir
    private Path folder;

    private Session session;
    private RangeViewModel range;

    @BeforeEach
    void openAClassifier() {
        session = TestSession.on(new FakeWorkbench(folder));
        range = new RangeViewModel(session, new Adapting(session));
        session.model().set(FakeModel.classifier());
    }

    @Test
    void withoutPhotosTheSampleServes() {
        range.findPhotos();
        assertTrue(range.photo().get().orElseThrow().startsWith(folder.resolve("cats-and-dogs")));
    }

    @Test
    void anotherPhotoCanBeTaken() {
        range.findPhotos();
        Path first = range.photo().get().orElseThrow();
        range.nextPhoto();
        assertNotEquals(Optional.of(first), range.photo().get());
    }

    @Test
    void theProofBeginsWithTheModelsOwnRange() {
        range.findPhotos();
        range.choose(ValueRange.MINUS_ONE_TO_ONE);
        range.measure();
        assertEquals(List.of(ValueRange.MINUS_ONE_TO_ONE, ValueRange.ZERO_TO_ONE, ValueRange.BYTES), measuredRanges());
    }

    @Test
    void withoutAPhotoNothingIsMeasured() {
        range.measure();
        assertEquals(Optional.empty(), range.proof().get());
    }

    @Test
    void choosingARangeMakesItKnown() {
        range.choose(ValueRange.BYTES);
        assertTrue(session.model().get().input().rangeKnown());
        assertEquals(ValueRange.BYTES, session.model().get().input().range());
    }

    @Test
    void aProofThatIsShownIsMeasuredAnewForAnotherRange() {
        range.findPhotos();
        range.measure();
        range.choose(ValueRange.BYTES);
        assertEquals(ValueRange.BYTES, measuredRanges().get(0));
    }

    @Test
    void aProofOfAnotherModelIsForgotten() {
        range.findPhotos();
        range.measure();
        session.model().set(FakeModel.mobileNet());
        assertEquals(Optional.empty(), range.proof().get());
    }

    @Test
    void aRangeThatIsNoneOfTheUsualOnesIsAmongTheChoices() {
        assertEquals(
                ValueRange.CAFFE, RangeChoice.of(FakeModel.featureMap().input()).get(0));
        assertEquals(4, RangeChoice.of(FakeModel.featureMap().input()).size());
        assertEquals(3, RangeChoice.of(FakeModel.classifier().input()).size());
    }

    @Test
    void theProofIsToldInPlainWords() {
        RangeProof proof = new RangeProof(
                Path.of("cat.jpg"),
                List.of(
                        new RangeProof.Way(ValueRange.ZERO_TO_ONE, List.of(1f), 1, 0.6),
                        new RangeProof.Way(ValueRange.MINUS_ONE_TO_ONE, List.of(1f), 0.63, 0.5),
                        new RangeProof.Way(ValueRange.BYTES, List.of(1f), Double.NaN, 0)));
        assertEquals(
                List.of(
                        "Given in [0, 1] and in [−1, 1], the features of the same photo are alike by 0.63 (1 is the same, 0 nothing in common):"
                                + " the model sees something else.",
                        "Given in [0, 1] and in [0, 255], the features of the same photo are alike by – (1 is the same, 0 nothing in common):"
                                + " one of them came out as nothing at all."),
                ProofInWords.of(proof));
    }

    @Test
    void aLongOutputIsShownBySomeOfItsNumbers() {
        List<Float> output = IntStream.range(0, 96).mapToObj(i -> (float) i).toList();
        List<Double> shown = OutputStrip.sampled(output);
        assertEquals(48, shown.size());
        assertEquals(94, shown.get(47));
        assertEquals(List.of(), OutputStrip.sampled(List.of()));
    }

    private List<ValueRange> measuredRanges() {
        return range.proof().get().orElseThrow().ways().stream()
                .map(RangeProof.Way::range)
                .toList();
    }
}
