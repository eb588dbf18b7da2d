// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;

/** The files that src/test/python/make_keras_fixtures.py wrote. */
final class KerasFixtures {

    private static final int SIZE = 8;
    private static final Path FOLDER = Path.of("src/test/resources/keras");

    private KerasFixtures() {}

    static KerasModels models() {
        return new KerasModels(Path.of("assets/architectures"));
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** What Keras computes of {@link #output}'s image. */
    static float[] expected(String name) throws IOException {
        return new ObjectMapper()
                .convertValue(
                        new ObjectMapper()
                                .readTree(file("expected.json").toFile())
                                .path(name),
                        float[].class);
    }

    /** What the model computes of a ramp. */
    static float[] output(PretrainedModel model) {
        float[] ramp = new float[SIZE * SIZE * 3];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 256 / 255f;
        }
        return run(model, ramp, SIZE);
    }

    /** What the model computes of a square image of three channels. */
    static float[] run(PretrainedModel model, float[] image, int size) {
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            return session.run(image, 1, size, size, 3);
        }
    }
}
