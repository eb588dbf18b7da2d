// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PhotoShapesTest {

    private static final Path DECODING = Path.of("src/test/resources/decoding");

    @TempDir
    private Path folder;

    @Test
    void photosOfEveryFormatTellTheirSize() throws IOException {
        List<Path> photos;
        try (Stream<Path> files = Files.list(DECODING)) {
            photos = files.filter(file -> !file.toString().endsWith(".json")).toList();
        }
        assertTrue(photos.size() > 20);
        for (Path photo : photos) {
            // The generator of these photos made all of them 41 x 29; four are stored on their side.
            boolean lying = photo.getFileName().toString().matches("orientation-[5-8].jpg");
            PhotoShape shape = PhotoShapes.of(photo).orElseThrow();
            assertEquals(lying ? 29 : 41, shape.width(), photo.toString());
            assertEquals(lying ? 41 : 29, shape.height(), photo.toString());
        }
    }

    @Test
    void greyPhotosAreToldFromColouredOnes() {
        assertTrue(PhotoShapes.of(DECODING.resolve("grey.jpg")).orElseThrow().grey());
        assertTrue(PhotoShapes.of(DECODING.resolve("grey.png")).orElseThrow().grey());
        assertFalse(PhotoShapes.of(DECODING.resolve("plain.jpg")).orElseThrow().grey());
        assertFalse(
                PhotoShapes.of(DECODING.resolve("palette.png")).orElseThrow().grey());
    }

    @Test
    void aSampleIsTakenFromTheWholeList() {
        Path file = DECODING.resolve("plain.jpg").toAbsolutePath();
        List<ImageItem> items = IntStream.range(0, 1000)
                .mapToObj(i -> new ImageItem(i % 2 == 0 ? file : folder.resolve("gone"), 0, Split.TRAIN))
                .toList();
        ImageDataset photos = new ImageDataset(folder, List.of("a"), items, List.of(), List.of());
        assertEquals(10, PhotoShapes.sample(photos, 10).size());
        assertEquals(500, PhotoShapes.sample(photos, 2000).size());
    }

    @Test
    void damagedFilesTellASizeOrNothing() throws IOException {
        Random random = new Random(11);
        for (String name : List.of("plain.jpg", "plain.png", "plain.bmp", "two-frames.gif", "orientation-6.jpg")) {
            byte[] whole = Files.readAllBytes(DECODING.resolve(name));
            for (int i = 0; i < 40; i++) {
                byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(Math.min(400, whole.length - 1)));
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                Path file = Files.write(folder.resolve("damaged"), damaged);
                Optional<PhotoShape> shape = PhotoShapes.of(file);
                assertTrue(shape.isEmpty() || shape.get().width() >= 0);
            }
        }
    }
}
