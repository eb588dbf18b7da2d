// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.graftwork.export.savedmodel.SavedSignature;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/**
 * What one should know of an exported classifier, as {@code model_card.json} says it.
 *
 * @param name the export's
 * @param created when, in ISO 8601
 * @param product what wrote it
 * @param base what the head was put on
 * @param classes in the order of the probabilities
 * @param input what {@code __call__} takes: the base's input
 * @param signature what the signature takes and gives
 * @param plan how it was trained
 * @param results what the training came to
 * @param use how to call it from Python
 * @param limits what it is not good for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ModelCard(
        String name,
        String created,
        String product,
        Base base,
        List<String> classes,
        InputSpec input,
        Signature signature,
        TrainingPlan plan,
        Results results,
        List<String> use,
        List<String> limits) {

    record Base(String name, String format, String fingerprint, VariableCount trainable, VariableCount nonTrainable) {}

    record Signature(String name, Map<String, String> inputs, Map<String, String> outputs, String preprocessing) {}

    /** Figures that there are none of are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Results(boolean stopped, Double testAccuracy, List<PhaseFigures> phases, List<Epoch> history) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Epoch(
            int epoch,
            String phase,
            double trainLoss,
            double trainAccuracy,
            Double validationLoss,
            Double validationAccuracy,
            double seconds) {}

    static ModelCard of(TrainedClassifier classifier, String name, Instant created, String product) {
        PretrainedModel base = classifier.base();
        InputSpec input = base.input();
        return new ModelCard(
                name,
                created.toString(),
                product,
                new Base(base.name(), base.format().title(), base.fingerprint(), base.trainable(), base.nonTrainable()),
                classifier.classes(),
                input,
                new Signature(
                        SavedSignature.SERVING_DEFAULT,
                        Map.of(
                                ClassifierModel.PHOTOS.name(),
                                "float32 [batch, height, width, 3], RGB, values in [0, 255], any height and width"),
                        Map.of(
                                ClassifierModel.PROBABILITIES,
                                "float32 [batch, " + classifier.classes().size() + "], in the order of the classes"),
                        "inside: bilinear resizing to " + input.height() + " x " + input.width()
                                + " (aspect ratio not kept), then scaling to " + input.range()),
                classifier.plan(),
                results(classifier.result()),
                List.of(
                        "import tensorflow as tf",
                        "model = tf.saved_model.load(\"" + name + "\")",
                        "image = tf.io.decode_image(tf.io.read_file(\"photo.jpg\"), channels=3, expand_animations=False)",
                        "images = tf.cast(image[tf.newaxis], tf.float32)",
                        "model.signatures[\"serving_default\"](images=images)[\"probabilities\"]",
                        "# To train it further: model(batch, training=True), model.trainable_variables;",
                        "# batch is [n, " + input.height() + ", " + input.width() + ", 3] with values in "
                                + input.range() + "."),
                List.of(
                        "It knows the classes it was trained on and no others: any photo gets one of them.",
                        "Photos unlike those it was trained on (light, angle, background, kind of camera) may be"
                                + " classified wrongly, and with high probabilities.",
                        "Its figures are those of the photos given to the training run; they say nothing of others."));
    }

    private static Results results(TrainingResult result) {
        return new Results(
                result.stopped(),
                result.testAccuracy().isPresent() ? result.testAccuracy().getAsDouble() : null,
                result.phases(),
                result.history().stream().map(ModelCard::epoch).toList());
    }

    private static Epoch epoch(EpochFigures figures) {
        return new Epoch(
                figures.epoch(),
                figures.phase(),
                figures.trainLoss(),
                figures.trainAccuracy(),
                known(figures.validationLoss()),
                known(figures.validationAccuracy()),
                figures.seconds());
    }

    /** JSON has no NaN. */
    private static Double known(double figure) {
        return Double.isFinite(figure) ? figure : null;
    }
}
