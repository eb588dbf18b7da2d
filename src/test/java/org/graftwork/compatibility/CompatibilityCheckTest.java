// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.adaptation.LayerCut;
import org.graftwork.model.architecture.SmallClassifier;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small network takes 8 x 8 pixels. */
final class CompatibilityCheckTest {

    private final PretrainedModel small = SmallNetwork.model();
    private final List<ImageItem> items = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void photosOfTheModelsOwnSizeFitInEveryRespect() throws IOException {
        photo(8, 8, BufferedImage.TYPE_INT_RGB);
        Compatibility found = check(small);
        assertEquals(Level.GREEN, found.level());
        assertEquals(
                List.of(
                        "Photos and model have 8 x 8 pixels.",
                        "The model takes 3 channels (red, green, blue), as photos have.",
                        "The model takes float32, as photos are prepared.",
                        "Photos are given with values in [0, 1], as the model wants.",
                        "The model gives 4 features an image, ready for a head: for 2 classes it has 10 parameters.",
                        "The model can be fine-tuned: 184 parameters in 9 variables are trainable."),
                found.findings().stream().map(Finding::sentence).toList());
        assertEquals(
                List.of(Subject.values()),
                found.findings().stream().map(Finding::subject).toList());
    }

    @Test
    void withoutPhotosItIsSaidWhatWillHappenToThem() {
        Compatibility found = CompatibilityCheck.of(small, Optional.empty());
        assertEquals(
                finding(Subject.SIZE, Level.GREEN, "Photos of any size are resized to the model's 8 x 8 pixels."),
                found.findings().get(0));
        assertEquals(
                "The model gives 4 features an image, ready for a head.",
                found.findings().get(4).sentence());
    }

    @Test
    void largerPhotosOfTheSameShapeAreResized() throws IOException {
        photo(64, 64, BufferedImage.TYPE_INT_RGB);
        assertEquals(
                finding(Subject.SIZE, Level.GREEN, "Photos of 64 x 64 pixels are resized to the model's 8 x 8 pixels."),
                check(small).findings().get(0));
        photo(65, 64, BufferedImage.TYPE_INT_RGB);
        assertEquals(
                finding(
                        Subject.SIZE,
                        Level.GREEN,
                        "Photos of different sizes are resized to the model's 8 x 8 pixels."
                                + " The model takes other sizes, too."),
                check(small.withInput(new InputSpec(8, 8, 3, "float32", ValueRange.ZERO_TO_ONE, false)))
                        .findings()
                        .get(0));
    }

    @Test
    void photosOfAnotherShapeAreStretchedUnlessThePersonChoosesOtherwise() throws IOException {
        photo(64, 64, BufferedImage.TYPE_INT_RGB);
        photo(64, 48, BufferedImage.TYPE_INT_RGB);
        photo(30, 90, BufferedImage.TYPE_INT_RGB);
        String reason =
                "2 of 3 photos looked at have another shape than the model's 8 x 8 pixels, such as 30 x 90, and ";
        assertEquals(
                new Finding(
                        Subject.SIZE, Level.AMBER, reason + "are stretched to it.", List.of(Fix.CENTRE_CROP, Fix.PAD)),
                check(small).findings().get(0));
        assertEquals(
                finding(Subject.SIZE, Level.GREEN, reason + "lose what lies beside their middle."),
                check(small.withInput(small.input().withFit(ImageFit.CROP)))
                        .findings()
                        .get(0));
        assertEquals(
                finding(Subject.SIZE, Level.GREEN, reason + "get black bars."),
                check(small.withInput(small.input().withFit(ImageFit.PAD)))
                        .findings()
                        .get(0));
    }

    @Test
    void tinyPhotosAreEnlargedAndThatIsSaid() throws IOException {
        photo(3, 3, BufferedImage.TYPE_INT_RGB);
        assertEquals(
                finding(
                        Subject.SIZE,
                        Level.AMBER,
                        "Photos of 3 x 3 pixels are resized to the model's 8 x 8 pixels. The photo is less than half as"
                                + " large as the model's 8 x 8 pixels: enlarged, they show less than the model could"
                                + " see."),
                check(small).findings().get(0));
    }

    @Test
    void greyPhotosAndGreyModelsAreNamed() throws IOException {
        photo(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        PretrainedModel grey = small.withInput(new InputSpec(8, 8, 1, "float32", ValueRange.ZERO_TO_ONE, true));
        assertEquals(
                finding(Subject.CHANNELS, Level.GREEN, "The model takes 1 channel, and the photos are grey."),
                check(grey).findings().get(1));
        photo(8, 8, BufferedImage.TYPE_INT_RGB);
        photo(8, 8, BufferedImage.TYPE_INT_RGB);
        assertEquals(
                finding(
                        Subject.CHANNELS,
                        Level.AMBER,
                        "1 of 3 photos looked at is grey: the one channel is given to the model three times."),
                check(small).findings().get(1));
        assertEquals(
                finding(
                        Subject.CHANNELS,
                        Level.AMBER,
                        "2 of 3 photos looked at are in colour, and the model takes 1 channel: they are turned to grey,"
                                + " and their colours lost."),
                check(grey).findings().get(1));
    }

    @Test
    void aNumberOfChannelsThatNoPhotoHasIsRed() {
        PretrainedModel satellite = small.withInput(new InputSpec(8, 8, 4, "float32", ValueRange.ZERO_TO_ONE, true));
        Compatibility found = CompatibilityCheck.of(satellite, Optional.empty());
        assertEquals(Level.RED, found.level());
        assertEquals(
                "The model takes 4 channels; photos have 3 (red, green, blue), or 1. Use another model.",
                found.findings().get(1).sentence());
    }

    @Test
    void wholeNumbersNeedAWideRange() {
        assertEquals(
                new Finding(
                        Subject.DTYPE,
                        Level.RED,
                        "The model takes whole numbers (uint8): in the range [0, 1] nothing is left of a photo. Choose"
                                + " [0, 255].",
                        List.of(Fix.CHOOSE_RANGE)),
                ofType("uint8", ValueRange.ZERO_TO_ONE));
        assertEquals(Level.GREEN, ofType("uint8", ValueRange.BYTES).level());
        assertEquals(Level.AMBER, ofType("bfloat16", ValueRange.ZERO_TO_ONE).level());
        assertEquals(Level.GREEN, ofType("float64", ValueRange.ZERO_TO_ONE).level());
        assertEquals(Level.RED, ofType("string", ValueRange.BYTES).level());
    }

    @Test
    void aRangeThatIsOnlyAssumedIsAmberUntilThePersonNamesIt() {
        InputSpec assumed = new InputSpec(8, 8, 3, "float32", ValueRange.ZERO_TO_ONE, false, true, ImageFit.STRETCH);
        assertEquals(
                new Finding(
                        Subject.RANGE,
                        Level.AMBER,
                        "The model's files do not say which values it wants; [0, 1] is assumed. In a wrong range"
                                + " its features mean less: look it up where the model comes from, or compare ranges on a"
                                + " photo.",
                        List.of(Fix.CHOOSE_RANGE)),
                RangeCheck.of(assumed));
        assertEquals(
                Level.GREEN,
                RangeCheck.of(assumed.withRange(ValueRange.MINUS_ONE_TO_ONE)).level());
    }

    @Test
    void aClassifierAndAFeatureMapHaveTheirFixes() {
        PretrainedModel classifier = SmallClassifier.model();
        assertEquals(
                new Finding(
                        Subject.OUTPUT,
                        Level.AMBER,
                        "The model gives scores for 3 classes of its own; a head does better on the layer before its"
                                + " classifier, features.",
                        List.of(Fix.USE_PENULTIMATE_LAYER)),
                OutputCheck.of(classifier, Optional.of(2)));
        assertEquals(
                new Finding(
                        Subject.OUTPUT,
                        Level.AMBER,
                        "The model gives 4 features for 4 x 4 places of an image; a head takes their average over the"
                                + " places.",
                        List.of(Fix.POOL)),
                OutputCheck.of(LayerCut.after(small, small.layers().get(1)), Optional.of(2)));
    }

    @Test
    void whatStandsInTheWayOfFineTuningIsNamed() {
        assertEquals(
                "The model can be fine-tuned: 184 parameters in 9 variables are trainable, but only in inference mode:"
                        + " the model's files have no training mode, so its moving statistics stay as they are.",
                fineTuning(ModelFormat.TF2_SAVED_MODEL, small.variables(), false)
                        .sentence());
        assertEquals(
                "The model can be fine-tuned: 184 parameters in 9 variables are trainable, which TensorFlow Hub's own"
                        + " library does not do for this format.",
                fineTuning(ModelFormat.HUB_TF1, small.variables(), true).sentence());
        assertEquals(
                "The model has no variables: a head can be trained on it, but it cannot be fine-tuned.",
                fineTuning(ModelFormat.HUB_TF2, List.of(), true).sentence());
        List<VariableInfo> fixed = small.variables().stream()
                .filter(variable -> !variable.trainable())
                .toList();
        assertEquals(
                "None of the model's variables is trainable: a head can be trained on it, but it cannot be fine-tuned.",
                fineTuning(ModelFormat.HUB_TF2, fixed, true).sentence());
    }

    private Finding fineTuning(ModelFormat format, List<VariableInfo> variables, boolean trainingMode) {
        return FineTuningCheck.of(new PretrainedModel(
                "small",
                new ModelSource(format, Path.of(""), "", 0, small.source().values()),
                small.input(),
                small.output(),
                List.of(),
                variables,
                small.inference(),
                small.training().filter(network -> trainingMode),
                List.of()));
    }

    private static Finding ofType(String dtype, ValueRange range) {
        return NumberTypeCheck.of(new InputSpec(8, 8, 3, dtype, range, true));
    }

    private static Finding finding(Subject subject, Level level, String sentence) {
        return new Finding(subject, level, sentence, List.of());
    }

    private Compatibility check(PretrainedModel model) {
        return CompatibilityCheck.of(
                model, Optional.of(new ImageDataset(folder, List.of("cats", "dogs"), items, List.of(), List.of())));
    }

    private void photo(int width, int height, int type) throws IOException {
        Path file = folder.resolve(items.size() + ".png");
        ImageIO.write(new BufferedImage(width, height, type), "png", file.toFile());
        items.add(new ImageItem(file, items.size() % 2, Split.TRAIN));
    }
}
