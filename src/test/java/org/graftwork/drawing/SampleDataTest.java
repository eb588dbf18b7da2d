// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final SampleData.Options FEW = new SampleData.Options(5, 3, 2, 1, 64, 0.8);

    @TempDir
    Path home;

    @Test
    void catsAndDogsAreWrittenAsSplitsOfClassFolders() throws IOException {
        Path folder = home.resolve("sample");

        SampleData.writeCatsAndDogs(folder, FEW, (done, total) -> {});

        assertEquals(
                List.of("cats/001.jpg", "cats/002.jpg", "cats/003.jpg", "dogs/001.jpg", "dogs/002.jpg", "dogs/003.jpg"),
                files(folder.resolve("train")));
        assertEquals(4, files(folder.resolve("validation")).size());
        assertEquals(2, files(folder.resolve("test")).size());
    }

    @Test
    void theLongerSideHasTheSizeAskedForAndTheShorterAtLeastThreeQuarters() throws IOException {
        Path folder = home.resolve("sample");

        SampleData.writeCatsAndDogs(folder, FEW, (done, total) -> {});

        for (String file : files(folder)) {
            BufferedImage picture = ImageIO.read(folder.resolve(file).toFile());
            assertEquals(64, Math.max(picture.getWidth(), picture.getHeight()));
            assertTrue(Math.min(picture.getWidth(), picture.getHeight()) >= 48);
        }
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        SampleData.writeCatsAndDogs(home.resolve("a"), FEW, (done, total) -> {});
        SampleData.writeCatsAndDogs(home.resolve("b"), FEW, (done, total) -> {});

        for (String file : files(home.resolve("a"))) {
            assertArrayEquals(
                    Files.readAllBytes(home.resolve("a").resolve(file)),
                    Files.readAllBytes(home.resolve("b").resolve(file)),
                    file);
        }
    }

    @Test
    void classesGetAFolderEach() throws IOException {
        Path folder = home.resolve("classes");

        SampleData.writeClasses(folder, Subjects.pretraining().subList(0, 2), 2, 1, 32, 0.8, (done, total) -> {});

        assertEquals(List.of("bear/001.jpg", "bear/002.jpg", "fox/001.jpg", "fox/002.jpg"), files(folder));
    }

    @Test
    void progressCountsUpToTheTotal() throws IOException {
        List<String> told = new ArrayList<>();

        SampleData.writeCatsAndDogs(home.resolve("sample"), FEW, (done, total) -> told.add(done + "/" + total));

        assertEquals(12, told.size());
        assertEquals("1/12", told.get(0));
        assertEquals("12/12", told.get(11));
    }

    @Test
    void aFolderThatExistsIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(home.resolve("sample"));

        assertThrows(
                FileAlreadyExistsException.class, () -> SampleData.writeCatsAndDogs(folder, FEW, (done, total) -> {}));
        assertEquals(List.of(), files(home));
    }

    @Test
    void stoppingHalfwayLeavesNothingBehind() throws IOException {
        assertThrows(
                CancellationException.class,
                () -> SampleData.writeCatsAndDogs(home.resolve("sample"), FEW, (done, total) -> {
                    if (done == 4) {
                        throw new CancellationException();
                    }
                }));

        try (Stream<Path> left = Files.list(home)) {
            assertEquals(0, left.count());
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
