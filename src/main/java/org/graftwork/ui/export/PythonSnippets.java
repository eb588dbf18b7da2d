// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.graftwork.model.InputSpec;

/** Python that loads an export: it can be pasted and run as it stands, but for the photo's name. */
final class PythonSnippets {

    private final String folder;
    private final String labels;
    private final InputSpec input;

    PythonSnippets(Path folder, List<String> classes, InputSpec input) {
        this.folder = literal(folder.toString());
        this.labels = classes.stream().map(PythonSnippets::literal).collect(Collectors.joining(", ", "[", "]"));
        this.input = input;
    }

    String keras() {
        return """
                import keras
                import tensorflow as tf

                labels = %s
                image = tf.io.decode_image(tf.io.read_file("photo.jpg"), channels=3, expand_animations=False)
                image = tf.cast(image, tf.float32)  # any size, in [0, 255]

                model = keras.layers.TFSMLayer(%s, call_endpoint="serving_default")
                probabilities = model(image[tf.newaxis])["probabilities"][0].numpy()
                print(labels[probabilities.argmax()], probabilities)
                """.formatted(labels, folder);
    }

    String tensorFlow() {
        return """
                import tensorflow as tf

                labels = %s
                image = tf.io.decode_image(tf.io.read_file("photo.jpg"), channels=3, expand_animations=False)
                image = tf.cast(image, tf.float32)  # any size, in [0, 255]

                model = tf.saved_model.load(%s)
                probabilities = model.signatures["serving_default"](image[tf.newaxis])["probabilities"][0].numpy()
                print(labels[probabilities.argmax()], probabilities)
                """.formatted(labels, folder);
    }

    String fineTune() {
        String preparation =
                new PythonPreparation(input).lines().stream().collect(Collectors.joining("\n    ", "    ", ""));
        return """
                import tensorflow as tf

                model = tf.saved_model.load(%s)
                print(len(model.trainable_variables), "trainable variables")
                optimizer = tf.keras.optimizers.Adam(1e-5)

                def prepared(images):  # photos: float32, [batch, height, width, 3], any size, in [0, 255]
                %s
                    return images  # [batch, %d, %d, %d]

                def step(photos, targets):
                    with tf.GradientTape() as tape:
                        outputs = model(prepared(photos), training=True)
                        loss = tf.reduce_mean(tf.keras.losses.sparse_categorical_crossentropy(targets, outputs))
                    gradients = tape.gradient(loss, model.trainable_variables)
                    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
                    return loss
                """.formatted(folder, preparation, input.height(), input.width(), input.channels());
    }

    /** A Python string literal. */
    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
