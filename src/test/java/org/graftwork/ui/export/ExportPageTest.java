// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class ExportPageTest extends WindowTest {

    @Test
    void withoutANetworkExportingIsDisabledAndTheWayToOneIsOffered() {
        open(Bench.EXPORT);
        assertTrue(lookup("#export").query().isDisabled());
        clickOn("Go to _Train");

        assertEquals(Bench.TRAIN, window.session().bench().get());
    }

    @Test
    void anExportIsReportedShownAndCopied() {
        train();
        open(Bench.EXPORT);
        clickOn("#export");
        await(() -> isShown("#exported"));
        clickOn("Copy path");
        clickOn("Show folder");

        assertEquals(workbench.exports(), window.shown());
        assertEquals(workbench.exports().get(0).toString(), window.clipboard());
    }

    @Test
    void whatIsOfAnotherModelThanTheOneNowOpenSaysSo() {
        train();
        for (Bench bench : List.of(Bench.TRAIN, Bench.CLASSIFY, Bench.EXPORT)) {
            open(bench);
            assertFalse(isShown("#" + elsewhere(bench)));
        }
        interact(() -> window.session().model().set(FakeModel.featureMap()));
        for (Bench bench : List.of(Bench.TRAIN, Bench.CLASSIFY, Bench.EXPORT)) {
            open(bench);
            assertTrue(isShown("#" + elsewhere(bench)), bench.title());
            assertTrue(
                    isShown("This network was trained on mobilenet_v2_035_96; the model now open is resnet50_no_top."));
        }
        assertTrue(lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().endsWith(", earlier run")));
        interact(() -> window.session().model().set(FakeModel.mobileNet()));
        assertFalse(isShown("#" + elsewhere(Bench.EXPORT)));
    }

    private static String elsewhere(Bench bench) {
        return bench.name().toLowerCase(Locale.ROOT) + "-elsewhere";
    }

    @Test
    void anExportThatFailsSaysWhyAndCanBeTriedAgain() {
        train();
        workbench.failExport("The folder may not be written to");
        open(Bench.EXPORT);
        clickOn("#export");
        await(() -> isShown("#export-problem"));

        assertFalse(lookup("#export").query().isDisabled());
        assertEquals(List.of(), workbench.exports());
    }

    @Test
    void aPathThatIsNotFullIsRefusedInPlace() {
        train();
        open(Bench.EXPORT);
        interact(() -> lookup("#export-folder").queryTextInputControl().setText("mine"));
        clickOn("#export");

        assertTrue(isShown("Enter the full path of a folder that does not exist yet."));
        assertEquals(List.of(), workbench.exports());
    }
}
