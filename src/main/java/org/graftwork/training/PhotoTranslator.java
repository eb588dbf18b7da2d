// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.InputSpec;

/** From a photo's file to a model's input, and from its output to a prediction, for DJL's predictors. */
final class PhotoTranslator implements NoBatchifyTranslator<Path, Prediction> {

    private static final String FILE = "file";
    private static final String SEEN = "seen";

    private final PhotoReader reader;
    private final List<String> classes;

    PhotoTranslator(PhotoReader reader, List<String> classes) {
        this.reader = reader;
        this.classes = classes;
    }

    @Override
    public NDList processInput(TranslatorContext context, Path file) {
        InputSpec input = reader.input();
        float[] pixels = reader.readPixels(file);
        context.setAttachment(FILE, file);
        context.setAttachment(SEEN, SeenImage.of(pixels, input));
        float[] image = new float[reader.length()];
        reader.scale(pixels, image, 0);
        return new NDList(
                context.getNDManager().create(image, new Shape(1, input.height(), input.width(), input.channels())));
    }

    @Override
    public Prediction processOutput(TranslatorContext context, NDList output) {
        float[] probabilities = output.get(0).toFloatArray();
        return prediction(
                (Path) context.getAttachment(FILE), classes, probabilities, (SeenImage) context.getAttachment(SEEN));
    }

    static Prediction prediction(Path file, List<String> classes, float[] probabilities, SeenImage seen) {
        Map<String, Double> byClass = new LinkedHashMap<>();
        int best = 0;
        for (int i = 0; i < probabilities.length; i++) {
            byClass.put(classes.get(i), (double) probabilities[i]);
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Prediction(file, classes.get(best), byClass, seen);
    }
}
