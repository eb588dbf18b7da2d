// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.data.Split;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
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

    @Test
    void anEmptyBenchSaysWhatToDo() {
        open(Bench.DATA);

        assertTrue(isShown("Photos to learn from"));
        assertTrue(isShown("#open-sample"));
    }

    @Test
    void aFolderThatIsDroppedIsOpened() {
        open(Bench.DATA);
        interact(() -> FileDrop.on(lookup("#data-page").query(), List.of(workbench.samplePhotos())));
        await(() -> window.session().photos().get() != null);

        assertEquals(workbench.samplePhotos(), window.session().photos().get().folder());
    }

    @Test
    void aShareThatIsNoneIsSaidAtItsField() {
        openSample();
        doubleClickOn("#validation-share").write("100");
        clickOn("#split-again");

        assertTrue(isShown("A whole number from 5 to 90"));
    }

    @Test
    void thePhotosSayHowTheyFitTheModelAndLeadToTheReasons() {
        await(() -> window.session().model().get() != null);
        openSample();
        await(() -> !text("#data-fit").isEmpty());
        clickOn("#data-fit");

        assertEquals(Bench.MODEL, window.session().bench().get());
    }

    @Test
    void thatNoneAClassMeansAllIsSaid() {
        openSample();
        open(Bench.DATA);
        assertEquals("0 per class: all photos of each class are used.", text("#per-class-meaning"));
        interact(() -> lookup("#per-class").queryTextInputControl().setText("20"));
        assertEquals("Learns from at most 20 photos of each class.", text("#per-class-meaning"));
    }
}
