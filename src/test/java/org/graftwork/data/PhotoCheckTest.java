// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.tensorflow.ImageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bad photos stand in a folder with a manifest of the exact reason for each. */
final class PhotoCheckTest {

    private static final Path GOOD = Path.of("src/test/resources/decoding");
    private static final Path BAD = Path.of("src/test/resources/bad-photos");

    static Map<String, String> manifest() throws IOException {
        return new ObjectMapper().readValue(BAD.resolve("manifest.json").toFile(), new TypeReference<>() {});
    }

    static Set<Map.Entry<String, String>> reasons() throws IOException {
        return manifest().entrySet();
    }

    static List<Path> goodPhotos() throws IOException {
        try (Stream<Path> files = Files.list(GOOD)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aBadPhotoIsLeftOutWithItsReason(Map.Entry<String, String> expected) {
        UnusablePhoto reason =
                assertThrows(UnusablePhoto.class, () -> PhotoCheck.check(BAD.resolve(expected.getKey())));
        assertEquals(expected.getValue(), reason.getMessage());
    }

    @Test
    void everyBadPhotoStandsInTheManifest() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("manifest.json"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(names, new TreeSet<>(manifest().keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("goodPhotos")
    void aGoodPhotoPasses(Path photo) throws UnusablePhoto {
        assertEquals(formatByName(photo), PhotoCheck.check(photo));
    }

    @ParameterizedTest
    @MethodSource("goodPhotos")
    void aGoodPhotoCutAnywhereIsLeftOut(Path photo) throws IOException {
        byte[] whole = Files.readAllBytes(photo);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(
                    UnusablePhoto.class,
                    () -> PhotoCheck.check(photo, PhotoBytes.of(cut)),
                    photo + " cut at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.jpg", "plain.png", "two-frames.gif", "plain.bmp"})
    void aPhotoWithSomethingBehindItsEndPasses(String name) throws IOException, UnusablePhoto {
        byte[] whole = Files.readAllBytes(GOOD.resolve(name));
        byte[] longer = Arrays.copyOf(whole, whole.length + 500);
        assertEquals(formatByName(GOOD.resolve(name)), PhotoCheck.check(GOOD.resolve(name), PhotoBytes.of(longer)));
    }

    @ParameterizedTest
    @MethodSource("goodPhotos")
    void changedBytesAreEitherPassedOrLeftOut(Path photo) throws IOException {
        byte[] whole = Files.readAllBytes(photo);
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 4; i++) {
                changed[random.nextInt(Math.min(changed.length, 200))] = (byte) random.nextInt(256);
            }
            assertPassesOrHasAReason(photo, changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "GIF89a", "BM\0\0\0\0\0\0\0\0"})
    void randomBytesBehindAnySignatureAreEitherPassedOrLeftOut(String signature) throws IOException {
        Random random = new Random(12);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[signature.length() + random.nextInt(400)];
            random.nextBytes(bytes);
            for (int i = 0; i < signature.length(); i++) {
                bytes[i] = (byte) signature.charAt(i);
            }
            assertPassesOrHasAReason(Path.of("photo"), bytes);
        }
    }

    @Test
    void aNameWithoutAnEndingSaysNothingOfTheFormat(@TempDir Path folder) throws IOException, UnusablePhoto {
        Path photo = Files.copy(GOOD.resolve("plain.jpg"), folder.resolve("IMG_1234"));
        assertEquals(ImageFormat.JPEG, PhotoCheck.check(photo));
    }

    @Test
    void aFolderInAPhotosPlaceIsLeftOut(@TempDir Path folder) {
        UnusablePhoto reason = assertThrows(UnusablePhoto.class, () -> PhotoCheck.check(folder));
        assertEquals("a folder, not a photo", reason.getMessage());
    }

    private static ImageFormat formatByName(Path photo) {
        String name = photo.getFileName().toString();
        return ImageFormat.ofExtension(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow();
    }

    private static void assertPassesOrHasAReason(Path name, byte[] bytes) throws IOException {
        try {
            PhotoCheck.check(name, PhotoBytes.of(bytes));
        } catch (UnusablePhoto e) {
            assertFalse(e.getMessage().isBlank());
        }
    }
}
