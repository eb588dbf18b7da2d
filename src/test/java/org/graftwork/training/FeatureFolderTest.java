// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureFolderTest {

    private static final int LIMIT = 1000;

    @TempDir
    Path folder;

    private FeatureFolder features;

    @BeforeEach
    void bound() {
        features = new FeatureFolder(folder, LIMIT);
    }

    @Test
    void whatWasUsedLongestAgoMakesRoomAndCutsGoBeforeFeatures() throws IOException {
        write("old.features", 200, 9);
        write("old.boundary", 200, 8);
        write("older.boundary", 200, 10);
        write("new.boundary", 200, 1);

        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 300));
        assertEquals(Set.of("new.boundary", "old.boundary", "old.features"), names());
        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 700));
        assertEquals(Set.of("old.features"), names());
        assertTrue(features.makeRoom(folder.resolve("next.features"), 900));
        assertEquals(Set.of(), names());
    }

    @Test
    void underTheBoundNothingGoesAndTheFileItselfDoesNotCountTwice() throws IOException {
        write("a.boundary", 500, 2);
        write("b.features", 500, 2);

        assertTrue(features.makeRoom(folder.resolve("a.boundary"), 500));
        assertEquals(Set.of("a.boundary", "b.features"), names());
        assertFalse(features.makeRoom(folder.resolve("a.boundary"), LIMIT + 1));
        assertEquals(Set.of("a.boundary"), names());
    }

    @Test
    void usingACutAgainMakesItTheLastToGo() throws IOException {
        write("first.boundary", 400, 9);
        write("second.boundary", 400, 1);
        openAndClose("first");

        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 500));
        assertEquals(Set.of("first.boundary"), names());
    }

    @Test
    void aFileThatThisProcessHasOpenStays() throws IOException {
        write("mine.boundary", 400, 9);
        try (BoundaryFile mine = features.openBoundary(new FeatureKey("mine", 1), 10)) {
            assertFalse(features.makeRoom(folder.resolve("next.boundary"), 700));
            assertFalse(new FeatureFolder(folder, LIMIT).makeRoom(folder.resolve("next.boundary"), 700));
            assertTrue(mine.isOpen());
        }
        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 700));
        assertEquals(Set.of(), names());
    }

    @Test
    void aFileThatAnotherProcessHasOpenStays() throws Exception {
        Path theirs = write("theirs.boundary", 400, 9);
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        theirs.toString())
                .start();
        try {
            assertEquals(LockHolder.READY, holder.getInputStream().read());
            assertFalse(features.makeRoom(folder.resolve("next.boundary"), 700));
            assertEquals(Set.of("theirs.boundary"), names());
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 700));
    }

    @Test
    void whatCrashedRunsLeftGoesThoughThereIsRoom() throws IOException {
        write("empty.boundary", 0, 0);
        write("begun.features", 20, 0);
        write("graftwork1234.boundary", 300, 0);
        write("settings.json", 3, 0);

        assertTrue(features.makeRoom(folder.resolve("next.boundary"), 1));
        assertEquals(Set.of("settings.json"), names());
    }

    @Test
    void aRunsOwnFileInUseIsNotTakenForALeftOver() throws IOException {
        try (BoundaryFile own = BoundaryFile.temporary(folder, 1, 1)) {
            Set<String> before = names();
            assertTrue(features.makeRoom(folder.resolve("next.boundary"), 1));
            assertEquals(before, names());
            assertTrue(own.isOpen());
        }
    }

    @Test
    void aCutOfMoreThanHalfTheBoundDrivesNothingOut() throws IOException {
        write("a.boundary", 400, 1);

        assertThrows(IOException.class, () -> features.openBoundary(new FeatureKey("large", 100), 2));
        assertEquals(Set.of("a.boundary"), names());
    }

    @Test
    void aCutThatIsFullOfOtherPhotosStartsAnew() throws IOException {
        for (int run = 0; run < 5; run++) {
            try (BoundaryFile cut = features.openBoundary(new FeatureKey("same", 1), 10)) {
                for (int photo = 0; photo < 10; photo++) {
                    cut.append(PhotoId.of(new byte[] {(byte) run, (byte) photo}), List.of(new float[1]));
                }
                assertTrue(cut.holds(PhotoId.of(new byte[] {(byte) run, 0})));
            }
            assertTrue(Files.size(folder.resolve("same.boundary")) <= LIMIT);
        }
    }

    @Test
    void aCutOfTheSamePhotosStays() throws IOException {
        PhotoId photo = PhotoId.of(new byte[1]);
        try (BoundaryFile cut = features.openBoundary(new FeatureKey("same", 100), 1)) {
            cut.append(photo, List.of(new float[100]));
        }
        try (BoundaryFile again = features.openBoundary(new FeatureKey("same", 100), 1)) {
            assertTrue(again.holds(photo));
        }
    }

    @Test
    void aCutOfWhichNothingWasWrittenLeavesNoFile() throws IOException {
        openAndClose("none");

        assertEquals(Set.of(), names());
    }

    private void openAndClose(String digest) throws IOException {
        features.openBoundary(new FeatureKey(digest, 1), 10).close();
    }

    private Path write(String name, int bytes, int hoursAgo) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[bytes]);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600L * hoursAgo)));
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
