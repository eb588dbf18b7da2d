// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.data.Split;
import org.graftwork.ui.WindowTest;
import org.junit.jupiter.api.Test;

final class DataPageTest extends WindowTest {

    @Test
    void theSamplePhotosAreShownByClass() {
        openSample();

        assertTrue(isShown("#photos"));
        assertEquals(80, window.session().photos().get().items().size());
    }

    @Test
    void filesThatAreLeftOutAreListedWithTheirReasons() {
        workbench.findProblems();
        openSample();
        assertTrue(isShown("#skipped"));
        clickOn("#skipped-why");

        assertTrue(isShown("#skipped-files"));
        assertTrue(lookup("truncated JPEG").tryQuery().isPresent());
    }

    @Test
    void anotherShareSplitsThePhotosAnew() {
        openSample();
        doubleClickOn("#validation-share").write("50");
        clickOn("#split-again");
        await(() -> window.session().photos().get().count(Split.VALIDATION) == 40);
    }

    @Test
    void aFolderThatIsNotThereIsSaidInPlace() {
        openSample();
        window.chooseFolder(folder.resolve("nowhere"));
        clickOn("_Open a folder …");
        await(() -> isShown("#data-problem"));

        assertTrue(isShown("#photos"));
    }
}
