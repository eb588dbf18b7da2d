// SPDX-License-Identifier: Apache-2.0
package org.graftwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;

/**
 * A photo and what Python makes of it for a model: src/test/python/make_preparation_fixtures.py.
 *
 * @param file the photo
 * @param input what the model takes
 * @param numbers the prepared photo by Python TensorFlow and Keras, [height, width, channels]
 */
public record PreparedPhoto(Path file, InputSpec input, float[] numbers) {

    /** The largest difference to Python's numbers, of numbers in [-1, 1]; greater ones have fewer digits after the point. */
    public static final float TOLERANCE = 1e-5f;

    private static final Path PHOTOS = Path.of("src/test/resources/decoding");
    private static final Path EXPECTED = Path.of("src/test/resources/preparation/expected.json");
    private static final Map<String, ValueRange> RANGES = Map.of(
            "BYTES", ValueRange.BYTES,
            "ZERO_TO_ONE", ValueRange.ZERO_TO_ONE,
            "MINUS_ONE_TO_ONE", ValueRange.MINUS_ONE_TO_ONE,
            "CAFFE", ValueRange.CAFFE,
            "TORCH", ValueRange.TORCH);

    public static Stream<PreparedPhoto> all() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(EXPECTED.toFile()).get("cases");
        return StreamSupport.stream(cases.spliterator(), false).map(PreparedPhoto::of);
    }

    private static PreparedPhoto of(JsonNode json) {
        InputSpec input = new InputSpec(
                json.get("height").asInt(),
                json.get("width").asInt(),
                json.get("channels").asInt(),
                "float32",
                RANGES.get(json.get("range").asText()),
                true);
        float[] numbers = new float[json.get("numbers").size()];
        IntStream.range(0, numbers.length)
                .forEach(i -> numbers[i] = (float) json.get("numbers").get(i).asDouble());
        return new PreparedPhoto(
                PHOTOS.resolve(json.get("file").asText()),
                input.withFit(ImageFit.valueOf(json.get("fit").asText())),
                numbers);
    }

    /** The largest difference between numbers and Python's, relative to Python's where these are above 1. */
    public double difference(float[] prepared) {
        if (prepared.length != numbers.length) {
            return Double.POSITIVE_INFINITY;
        }
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> Math.abs(prepared[i] - numbers[i]) / Math.max(1, Math.abs(numbers[i])))
                .max()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return file.getFileName() + " " + input.fit() + " to " + input.height() + " x " + input.width() + ", "
                + input.range() + ", " + input.channels();
    }
}
