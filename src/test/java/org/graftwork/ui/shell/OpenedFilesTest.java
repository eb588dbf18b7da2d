// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class OpenedFilesTest extends WindowTest {

    @Test
    void aPackIsOfferedToBeInstalled() {
        Path pack = Path.of("stick", "room 1.graftpack");
        interact(() -> window.session().bench().set(Bench.EXPORT));
        interact(() -> new OpenedFiles(window.session(), window.shell()::openPack).open(pack));

        assertEquals(Bench.PACKS, window.session().bench().get());
    }

    @Test
    void aProjectFileIsNamedForWhatItIs() {
        interact(() -> new OpenedFiles(window.session(), pack -> {}).open(Path.of("mine.graftwork")));

        assertEquals(
                "mine.graftwork is a project. This version does not open project files yet.",
                window.session().message().get().text());
    }
}
