// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures that come with the product. */
class SampleFolderTest {
    private static final Path FOLDER = Path.of("sample-data", "cats-and-dogs");

    @Test
    void eachSplitHasTheSameNumberOfCatsAndDogs() throws IOException {
        for (String split : List.of("train", "validation", "test")) {
            int expected = split.equals("train") ? 200 : 60;
            assertEquals(expected, files(FOLDER.resolve(split).resolve("cats")).size());
            assertEquals(expected, files(FOLDER.resolve(split).resolve("dogs")).size());
        }
    }

    @Test
    void noTwoFilesAreTheSameAndAllAreUnder6Megabytes() throws IOException {
        Set<String> seen = new HashSet<>();
        long bytes = 0;
        for (Path file : files(FOLDER)) {
            byte[] content = Files.readAllBytes(file);
            bytes += content.length;
            assertTrue(seen.add(HexFormat.of().formatHex(content)), file.toString());
        }

        assertTrue(bytes < 6_000_000, bytes + " bytes");
    }

    @Test
    void nearestMeanOfRawPixelsStaysUnder65PercentOnTest() throws IOException {
        NearestMean classifier = new NearestMean(pixels("train", "cats"), pixels("train", "dogs"));

        double accuracy = classifier.accuracy(pixels("test", "cats"), pixels("test", "dogs"));

        assertTrue(accuracy < 0.65, "accuracy " + accuracy);
    }

    private static List<double[]> pixels(String split, String label) throws IOException {
        List<double[]> all = new ArrayList<>();
        for (Path file : files(FOLDER.resolve(split).resolve(label))) {
            BufferedImage small = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
            Image picture = ImageIO.read(file.toFile());
            small.createGraphics().drawImage(picture, 0, 0, 96, 96, null);
            all.add(NearestMean.pixels(small));
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
