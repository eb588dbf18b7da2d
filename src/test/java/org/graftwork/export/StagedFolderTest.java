// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedFolderTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenStandsAtTheFinalPlaceOnceItIsPublished() throws IOException {
        Path target = folder.resolve("new/deep/export");
        try (StagedFolder staged = StagedFolder.beside(target)) {
            Files.writeString(staged.path().resolve("file"), "text");
            staged.publish();
        }

        assertEquals("text", Files.readString(target.resolve("file")));
        assertEquals(List.of("export"), names(target.getParent()));
    }

    @Test
    void anEmptyFolderAtTheFinalPlaceIsTaken() throws IOException {
        Path target = Files.createDirectory(folder.resolve("export"));
        try (StagedFolder staged = StagedFolder.beside(target)) {
            Files.writeString(staged.path().resolve("file"), "text");
            staged.publish();
        }

        assertEquals(List.of("file"), names(target));
    }

    @Test
    void withoutPublishingNothingIsLeftAndNoFolderOnTheWayEither() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        try (StagedFolder staged = StagedFolder.beside(kept.resolve("new/deep/export"))) {
            Files.createDirectories(staged.path().resolve("variables"));
            Files.writeString(staged.path().resolve("variables/file"), "text");
        }

        assertEquals(List.of(), names(kept));
        assertEquals(List.of("kept"), names(folder));
    }

    @Test
    void nothingStandsAtTheFinalPlaceBeforeItIsPublished() throws IOException {
        Path target = folder.resolve("export");
        try (StagedFolder staged = StagedFolder.beside(target)) {
            Files.writeString(staged.path().resolve("file"), "text");

            assertEquals(false, Files.exists(target));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
