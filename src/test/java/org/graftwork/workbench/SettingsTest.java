// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("settings.json");
    }

    @Test
    void whatIsSavedIsLoaded() {
        Settings settings = Settings.STANDARD
                .withDark(true)
                .withWindow(new WindowGeometry(10, 20, 1000, 700, false))
                .withLastFolder("photos", folder.resolve("cats and dogs"));
        settings.save(file);
        assertEquals(settings, Settings.load(file));
    }

    @Test
    void withoutAFileTheStandardHolds() {
        assertEquals(Settings.STANDARD, Settings.load(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"dark\": \"maybe\"}", "[1, 2]", "\u0000\u0000"})
    void withABrokenFileTheStandardHolds(String broken) throws IOException {
        Files.writeString(file, broken);
        assertEquals(Settings.STANDARD, Settings.load(file));
    }

    @Test
    void whatAnotherVersionWroteIsReadAsFarAsItIsKnown() throws IOException {
        Files.writeString(file, "{\"dark\": true, \"wallpaper\": \"cats\"}");
        assertEquals(Settings.STANDARD.withDark(true), Settings.load(file));
    }

    @Test
    void aFolderThatIsGoneIsReported() {
        Path gone = folder.resolve("gone").resolve("settings.json");
        assertThrows(WorkspaceProblem.class, () -> Settings.STANDARD.save(gone));
    }
}
