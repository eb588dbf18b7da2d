// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class OpenedFilesTest extends WindowTest {

    @Test
    void aPackIsOfferedToBeInstalled() {
        Path pack = Path.of("stick", "room 1.graftpack");
        interact(() -> window.session().bench().set(Bench.EXPORT));
        interact(() -> new OpenedFiles(window.shell()::openPack, project -> {}).open(pack));

        assertEquals(Bench.PACKS, window.session().bench().get());
    }

    @Test
    void aProjectFileIsOpened() {
        List<Path> opened = new ArrayList<>();
        new OpenedFiles(pack -> {}, opened::add).open(Path.of("mine.graftwork"));

        assertEquals(List.of(Path.of("mine.graftwork")), opened);
    }
}
