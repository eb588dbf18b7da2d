// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graftwork.export.savedmodel.SavedSignature;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;

/**
 * What one should know of an exported classifier, as {@code model_card.json} says it.
 *
 * @param name the export's
 * @param created when, in ISO 8601
 * @param product what wrote it
 * @param base what the head was put on
 * @param classes in the order of the probabilities
 * @param input what {@code __call__} takes: the base's input. {@code fit} in it is how the signature fits photos to it
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

    /**
     * What a phase came to.
     *
     * @param base what happened to the base
     * @param trained how many of the base's variables were trained with the head
     * @param changed how many of them are others than before, moving statistics included
     */
    record Phase(
            String name,
            int epochs,
            double seconds,
            BaseTraining base,
            VariableCount trained,
            long changed,
            long trainableParameters) {}

    record Signature(String name, Map<String, String> inputs, Map<String, String> outputs, String preprocessing) {}

    /** Figures that there are none of are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Results(boolean stopped, Double testAccuracy, List<Phase> phases, List<Epoch> history) {}

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
                input.withRange(input.range()),
                new Signature(
                        SavedSignature.SERVING_DEFAULT,
                        Map.of(
                                ClassifierModel.PHOTOS.name(),
                                "float32 [batch, height, width, 3], RGB, values in [0, 255], any height and width"),
                        Map.of(
                                ClassifierModel.PROBABILITIES,
                                "float32 [batch, " + classifier.classes().size() + "], in the order of the classes"),
                        preprocessing(input)),
                classifier.plan(),
                results(classifier),
                List.of(
                        "import tensorflow as tf",
                        "model = tf.saved_model.load(\"" + name + "\")",
                        "image = tf.io.decode_image(tf.io.read_file(\"photo.jpg\"), channels=3, expand_animations=False)",
                        "images = tf.cast(image[tf.newaxis], tf.float32)",
                        "model.signatures[\"serving_default\"](images=images)[\"probabilities\"]",
                        "# To train it further: model(batch, training=True), model.trainable_variables;",
                        "# batch is [n, " + input.height() + ", " + input.width() + ", " + input.channels()
                                + "] with values in " + input.range() + "."),
                List.of(
                        "It knows the classes it was trained on and no others: any photo gets one of them.",
                        "Photos unlike those it was trained on (light, angle, background, kind of camera) may be"
                                + " classified wrongly, and with high probabilities.",
                        "Its figures are those of the photos given to the training run; they say nothing of others."));
    }

    private static String preprocessing(InputSpec input) {
        String size = input.height() + " x " + input.width();
        String fitted = switch (input.fit()) {
            case STRETCH -> "bilinear resizing to " + size + " (aspect ratio not kept)";
            case CROP -> "the largest middle part of the aspect ratio of " + size + ", resized to it";
            case PAD -> "bilinear resizing to fit into " + size + ", black bars around it";
        };
        return "inside: " + fitted + (input.channels() == 1 ? ", then to grey" : "") + ", then scaling to "
                + input.range();
    }

    private static Results results(TrainedClassifier classifier) {
        TrainingResult result = classifier.result();
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < result.phases().size(); i++) {
            phases.add(phase(classifier.plan().phases().get(i), result.phases().get(i), classifier.base()));
        }
        return new Results(
                result.stopped(),
                result.testAccuracy().isPresent() ? result.testAccuracy().getAsDouble() : null,
                phases,
                result.history().stream().map(ModelCard::epoch).toList());
    }

    private static Phase phase(org.graftwork.training.Phase plan, PhaseFigures figures, PretrainedModel base) {
        return new Phase(
                figures.name(),
                figures.epochs(),
                figures.seconds(),
                plan.base(),
                plan.trained().trained(base),
                figures.variables().stream().filter(VariableChange::changed).count(),
                figures.trainableParameters());
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
