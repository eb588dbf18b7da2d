// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureFileTest {

    private static final FeatureKey KEY = new FeatureKey("key", 3);
    private static final int RECORD = PhotoId.BYTES + 3 * Float.BYTES + Integer.BYTES;

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsReadAgain() {
        assertTrue(file().append(features(0, 3)));
        FeatureFile again = file();
        check(3, again.read());
        assertTrue(again.append(features(3, 2)));

        check(5, file().read());
    }

    @Test
    void aFileCutAtAnyByteGivesItsWholeRecordsAndIsCompletedByTheNextWriter() throws IOException {
        file().append(features(0, 3));
        byte[] whole = Files.readAllBytes(path());
        for (int length = 0; length <= whole.length; length++) {
            Files.write(path(), Arrays.copyOf(whole, length));
            int left = length / RECORD;
            FeatureFile cut = file();
            check(left, cut.read());
            assertTrue(cut.append(features(left, 3 - left + 1)));
            check(4, file().read());
        }
    }

    @Test
    void aFlippedByteEndsTheFileBeforeItsRecordAndTheNextWriterReplacesTheRest() throws IOException {
        file().append(features(0, 3));
        byte[] whole = Files.readAllBytes(path());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(path(), damaged);
            int left = at / RECORD;
            FeatureFile file = file();
            check(left, file.read());
            assertTrue(file.append(features(left, 3 - left)));
            assertArrayEquals(whole, Files.readAllBytes(path()));
        }
    }

    @Test
    void recordsThatAnotherWriterHasAddedStay() {
        FeatureFile one = file();
        FeatureFile other = file();
        one.read();
        other.read();
        assertTrue(one.append(features(0, 2)));
        assertTrue(other.append(features(2, 2)));

        check(4, file().read());
    }

    @Test
    void whileAnotherHoldsTheFileNothingIsWritten() throws IOException {
        file().append(features(0, 1));
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertFalse(file().append(features(1, 1)));
        }
        check(1, file().read());
    }

    @Test
    void whileAnotherProcessHoldsTheFileNothingIsWritten() throws Exception {
        file().append(features(0, 1));
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(LockHolder.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        LockHolder.class.getName(),
                        path().toString())
                .start();
        try {
            assertEquals(LockHolder.READY, holder.getInputStream().read());
            assertFalse(file().append(features(1, 1)));
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        FeatureFile free = file();
        free.read();
        assertTrue(free.append(features(1, 1)));
    }

    @Test
    void aFolderThatCannotBeMadeIsNoError() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        FeatureFile file = new FeatureFile(taken, KEY);

        assertEquals(Map.of(), file.read());
        assertFalse(file.append(features(0, 1)));
    }

    @Test
    void aFolderInTheFilesPlaceIsNoError() throws IOException {
        Files.createDirectories(path());

        assertEquals(Map.of(), file().read());
        assertFalse(file().append(features(0, 1)));
    }

    private FeatureFile file() {
        return new FeatureFile(folder, KEY);
    }

    private Path path() {
        return folder.resolve("key.features");
    }

    private static PhotoId photo(int number) {
        return PhotoId.of(new byte[] {(byte) number});
    }

    private static Map<PhotoId, float[]> features(int first, int count) {
        Map<PhotoId, float[]> features = new LinkedHashMap<>();
        for (int i = first; i < first + count; i++) {
            features.put(photo(i), new float[] {i, -i / 3f, Float.MIN_VALUE * i});
        }
        return features;
    }

    private static void check(int count, Map<PhotoId, float[]> found) {
        assertEquals(count, found.size());
        features(0, count).forEach((photo, values) -> assertArrayEquals(values, found.get(photo)));
    }
}
