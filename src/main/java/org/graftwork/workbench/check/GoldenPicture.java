// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What the built-in model gives for a picture made of a formula, as Python's TensorFlow has computed it with
 * {@code .ci/python/make_check_golden.py}.
 *
 * @param dimensions of the whole output
 * @param step every so manieth number of the output is among the values
 * @param values these numbers
 */
record GoldenPicture(int dimensions, int step, List<Double> values) {

    GoldenPicture {
        values = List.copyOf(values);
    }

    static GoldenPicture load() throws IOException {
        try (InputStream in = GoldenPicture.class.getResourceAsStream("golden.json")) {
            return JsonMapper.builder().build().readValue(in, GoldenPicture.class);
        }
    }

    /** So many such pictures, [count, height, width, 3], with values in [0, 1]. */
    static float[] pictures(int count, int height, int width) {
        float[] pixels = new float[count * height * width * 3];
        for (int i = 0; i < pixels.length; i++) {
            int c = i % 3;
            int x = i / 3 % width;
            int y = i / 3 / width % height;
            pixels[i] = (7 * y + 13 * x + 85 * c) % 256 / 255f;
        }
        return pixels;
    }

    /** The largest difference from what was computed here; infinite where it is not even as long. */
    double difference(float[] output) {
        if (output.length != dimensions) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < values.size(); i++) {
            double difference = Math.abs(output[i * step] - values.get(i));
            largest = difference <= largest ? largest : difference;
        }
        return largest;
    }
}
