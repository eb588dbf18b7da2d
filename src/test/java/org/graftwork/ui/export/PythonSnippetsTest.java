// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.Test;

final class PythonSnippetsTest {

    private static final InputSpec INPUT = new InputSpec(96, 128, 3, "float32", ValueRange.ZERO_TO_ONE, true);

    private final PythonSnippets snippets =
            new PythonSnippets(Path.of("/home/anna/my \"best\" model"), List.of("cats", "chiens d'été"), INPUT);

    @Test
    void namesBecomePythonLiterals() {
        assertTrue(snippets.keras().contains("\"/home/anna/my \\\"best\\\" model\""));
        assertTrue(snippets.keras().contains("labels = [\"cats\", \"chiens d'été\"]"));
    }

    @Test
    void trainingOnPreparesPhotosAsTheModelTakesThem() {
        assertTrue(snippets.fineTune().contains("""
                def prepared(images):  # photos: float32, [batch, height, width, 3], any size, in [0, 255]
                    images = tf.image.resize(images, (96, 128))
                    images = images / 255.0
                    return images  # [batch, 96, 128, 3]
                """), snippets.fineTune());
    }

    @Test
    void everyKindOfInputIsPreparedByKerasOwnRules() {
        assertEquals(
                List.of(
                        "images = tf.keras.preprocessing.image.smart_resize(images, (96, 128))",
                        "images = images[..., ::-1]  # blue first",
                        "images = (images - [103.939, 116.779, 123.68]) / [1.0, 1.0, 1.0]"),
                new PythonPreparation(INPUT.withRange(ValueRange.CAFFE).withFit(ImageFit.CROP)).lines());
        assertEquals(
                List.of(
                        "images = tf.image.resize_with_pad(images, 96, 128)",
                        "images = images / 255.0",
                        "images = (images - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]"),
                new PythonPreparation(INPUT.withRange(ValueRange.TORCH).withFit(ImageFit.PAD)).lines());
        assertEquals(
                List.of(
                        "images = tf.image.resize(images, (32, 32))",
                        "images = tf.image.rgb_to_grayscale(images)",
                        "images = images / 127.5 - 1.0"),
                new PythonPreparation(new InputSpec(32, 32, 1, "float32", ValueRange.MINUS_ONE_TO_ONE, true)).lines());
    }
}
