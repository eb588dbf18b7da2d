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
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;

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
        CardResults results,
        List<String> use,
        List<String> limits) {

    record Base(String name, String format, String fingerprint, VariableCount trainable, VariableCount nonTrainable) {}

    record Signature(String name, Map<String, String> inputs, Map<String, String> outputs, String preprocessing) {}

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
                CardResults.of(classifier),
                List.of(
                        "import tensorflow as tf",
                        "model = tf.saved_model.load(\"" + name + "\")",
                        "image = tf.io.decode_image(tf.io.read_file(\"photo.jpg\"), channels=3, expand_animations=False)",
                        "images = tf.cast(image[tf.newaxis], tf.float32)",
                        "model.signatures[\"serving_default\"](images=images)[\"probabilities\"]",
                        "# To train it further: model(batch, training=True), model.trainable_variables;",
                        "# batch is [n, " + input.height() + ", " + input.width() + ", " + input.channels()
                                + "] with values as \"input\" says: in " + input.range() + "."),
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
}
