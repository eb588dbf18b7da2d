// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graftwork.tensorflow.Resizing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected numbers are Python TensorFlow's: src/test/python/make_decoding_fixtures.py. */
final class ImageDecoderTest {

    private static final Path FOLDER = Path.of("src/test/resources/decoding");
    private static final float TOLERANCE = 1e-3f;

    private static JsonNode expected;
    private static ImageDecoder decoder;

    @BeforeAll
    static void open() throws IOException {
        expected = new ObjectMapper().readTree(FOLDER.resolve("expected.json").toFile());
        decoder = new ImageDecoder();
    }

    @AfterAll
    static void close() {
        decoder.close();
    }

    static Stream<String> files() throws IOException {
        JsonNode files = new ObjectMapper()
                .readTree(FOLDER.resolve("expected.json").toFile())
                .get("files");
        return StreamSupport.stream(((Iterable<String>) files::fieldNames).spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPhotoGetsTheNumbersOfPythonsTensorFlow(String name) {
        int height = expected.get("height").asInt();
        int width = expected.get("width").asInt();
        assertArrayEquals(
                numbers(expected.get("files").get(name).get("pixels")),
                decoder.decode(FOLDER.resolve(name), height, width),
                TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEnlargedPhotoHasTheMeanColourOfPythonsTensorFlow(String name) {
        float[] pixels = decoder.decode(FOLDER.resolve(name), 61, 53);
        float[] mean = new float[3];
        for (int channel = 0; channel < 3; channel++) {
            int first = channel;
            mean[channel] = (float) IntStream.range(0, pixels.length / 3)
                    .mapToDouble(i -> pixels[3 * i + first])
                    .average()
                    .orElseThrow();
        }
        assertArrayEquals(numbers(expected.get("files").get(name).get("meanEnlarged")), mean, TOLERANCE);
    }

    @Test
    void aPhotoIsWrittenAtItsPlaceInABatch() {
        float[] alone = decoder.decode(FOLDER.resolve("plain.jpg"), 4, 5);
        float[] batch = new float[3 * 4 * 5 * 3];
        decoder.decode(FOLDER.resolve("plain.jpg"), new PhotoSize(4, 5, Resizing.WHOLE), batch, 60);
        assertArrayEquals(new float[60], Arrays.copyOfRange(batch, 0, 60));
        assertArrayEquals(alone, Arrays.copyOfRange(batch, 60, 120));
        assertArrayEquals(new float[60], Arrays.copyOfRange(batch, 120, 180));
    }

    @Test
    void manyThreadsGetTheSameNumbers() {
        float[] alone = decoder.decode(FOLDER.resolve("orientation-6.jpg"), 32, 32);
        List<float[]> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> decoder.decode(FOLDER.resolve("orientation-6.jpg"), 32, 32))
                .toList();
        together.forEach(pixels -> assertArrayEquals(alone, pixels));
    }

    @Test
    void aPngDamagedInItsDataIsReportedWithItsReason(@TempDir Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("plain.png"));
        for (int i = 60; i < 90; i++) {
            bytes[i] = 0;
        }
        Path damaged = Files.write(folder.resolve("damaged.png"), bytes);
        UnreadableImage problem = assertThrows(UnreadableImage.class, () -> decoder.decode(damaged, 8, 8));
        assertEquals(new SkippedFile(damaged, "damaged PNG: it cannot be decoded"), problem.skipped());
    }

    @Test
    void aFileThatIsNoPhotoIsNamedInTheMessage(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no photo");
        UnreadableImage problem = assertThrows(UnreadableImage.class, () -> decoder.decode(text, 8, 8));
        assertEquals(
                "Cannot use " + text + ": not an image. Choose another photo (JPEG, PNG, GIF or BMP).",
                problem.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsReported(@TempDir Path folder) {
        UnreadableImage problem =
                assertThrows(UnreadableImage.class, () -> decoder.decode(folder.resolve("gone.jpg"), 8, 8));
        assertTrue(problem.getMessage().contains("there is no such file"), problem.getMessage());
    }

    private static float[] numbers(JsonNode array) {
        float[] values = new float[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) array.get(i).asDouble();
        }
        return values;
    }
}
