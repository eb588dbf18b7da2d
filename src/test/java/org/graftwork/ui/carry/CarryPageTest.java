// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class CarryPageTest extends WindowTest {

    private static final Path PACK = Path.of("/stick/Workshop.graftpack");

    private void type(String field, String text) {
        interact(() -> lookup(field).<TextInputControl>query().setText(text));
    }

    /** A button that has come this moment may have no place yet that could be clicked on. */
    private void stop(String button) {
        interact(() -> lookup(button).queryButton().fire());
    }

    private void fetch(String code) {
        open(Bench.PACKS);
        clickOn("#carry-fetch");
        type("#fetch-address", "192.168.1.20:8642");
        type("#fetch-code", code);
        clickOn("#fetch");
    }

    @Test
    void aPackThatIsDroppedOnAnyPageIsShownAndInstalled() {
        for (Bench bench : List.of(Bench.DATA, Bench.CLASSIFY)) {
            open(bench);
            Node page = lookup(".page").query();
            interact(() -> FileDrop.on(page, List.of(Path.of("/stick/notes.txt"), PACK)));
            await(() -> isShown("#pack-state"));
            assertEquals(Bench.PACKS, window.session().bench().get());
        }
        assertEquals("Whole: every byte verified", text("#pack-state"));
        clickOn("#install");
        await(() -> "Installed".equals(text("#pack-state")));
        clickOn("Open these photos");

        assertEquals(Bench.DATA, window.session().bench().get());
        await(() -> isShown("#data-problem"));
    }

    @Test
    void whatIsNoPackStillGoesToThePageBelow() {
        open(Bench.DATA);
        Node page = lookup("#data-page").query();
        interact(() -> FileDrop.on(page, List.of(workbench.samplePhotos())));
        await(() -> window.session().photos().get() != null);

        assertEquals(Bench.DATA, window.session().bench().get());
    }

    @Test
    void aDamagedPackSaysSoInPlaceAndOffersNoInstalling() {
        interact(() -> window.shell().openPack(Path.of("/stick/damaged.graftpack")));
        await(() -> isShown("#install-problem"));

        assertTrue(lookup("#install").query().isDisabled());
        clickOn("#verify-again");
        await(() -> isShown("#install-problem"));
    }

    @Test
    void verifyingIsCancelledAndTakenUpAgain() {
        workbench.packs().hold();
        interact(() -> window.shell().openPack(PACK));
        await(() -> isShown("#cancel-install"));
        stop("#cancel-install");
        await(() -> !isShown("#cancel-install"));

        assertTrue(window.session().work().running().isEmpty());
        assertTrue(lookup("#install").query().isDisabled());
        workbench.packs().letGo();
        clickOn("#verify");
        await(() -> isShown("#pack-state"));

        assertFalse(lookup("#install").query().isDisabled());
    }

    @Test
    void aPackIsMadeAndHandedRound() {
        open(Bench.PACKS);
        clickOn("#carry-make");
        assertTrue(lookup("#make").query().isDisabled());
        type("#pack-title", "Workshop in Graz");
        window.chooseFolder(workbench.samplePhotos());
        clickOn("#add-photos");
        clickOn("#add-photos-folder");
        await(() -> isShown("#make-estimate"));
        clickOn("#make");
        await(() -> isShown("#made"));
        clickOn("#copy-digest");
        assertEquals(64, window.clipboard().length());
        clickOn("#made-round");

        assertTrue(text("#room-pack").endsWith("Workshop-in-Graz.graftpack"));
    }

    @Test
    void makingIsCancelled() {
        open(Bench.PACKS);
        clickOn("#carry-make");
        type("#pack-title", "Workshop");
        window.chooseFolder(workbench.samplePhotos());
        clickOn("#add-photos");
        clickOn("#add-photos-folder");
        await(() -> isShown("#make-estimate"));
        workbench.packs().hold();
        clickOn("#make");
        await(() -> isShown("#cancel-make"));
        stop("#cancel-make");
        await(() -> !isShown("#cancel-make"));

        assertFalse(isShown("#made"));
        assertFalse(isShown("#make-problem"));
        assertFalse(lookup("#make").query().isDisabled());
    }

    @Test
    void aRoomShowsItsAddressAndCodeAndIsStopped() {
        open(Bench.PACKS);
        clickOn("#carry-hand-round");
        window.chooseFolder(PACK);
        clickOn("#choose-room-pack");
        assertTrue(text("#room-meaning").startsWith("Only programs on this machine"));
        clickOn("#room-open");
        await(() -> text("#room-meaning").contains("192.168.1.20"));
        clickOn("#start-room");
        await(() -> isShown("#room"));
        assertEquals("192.168.1.20:8642", text("#room-shown-address"));
        assertEquals("480 213", text("#room-shown-code"));
        clickOn("#stop-room");
        await(() -> workbench.rooms().open().isEmpty());

        assertTrue(isShown("#start-room"));
    }

    @Test
    void closingWhileAPackIsHandedRoundAsksAndEndsTheRoom() {
        open(Bench.PACKS);
        clickOn("#carry-hand-round");
        window.chooseFolder(PACK);
        clickOn("#choose-room-pack");
        clickOn("#start-room");
        await(() -> isShown("#room"));
        List<String> closed = new ArrayList<>();
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));
        assertEquals(List.of(), closed);
        clickOn("#question-yes");
        await(() -> !closed.isEmpty());

        assertEquals(List.of(), workbench.rooms().open());
    }

    @Test
    void theWrongCodeIsSaidInPlace() {
        fetch("123456");
        await(() -> isShown("#fetch-problem"));

        assertTrue(isShown("#fetch"));
    }

    @Test
    void fetchingPausesGoesOnAndEndsInThePack() {
        workbench.rooms().hold();
        fetch("480 213");
        await(() -> isShown("#pause-fetch"));
        stop("#pause-fetch");
        await(() -> isShown("#fetch-kept"));
        assertEquals("Go _on", text("#fetch"));
        workbench.rooms().letGo();
        clickOn("#fetch");
        await(() -> isShown("#pack-state"));

        assertTrue(isShown("#install"));
    }

    @Test
    void aLongPathShowsItsEnd() {
        open(Bench.PACKS);
        clickOn("#carry-make");
        String path = "/home/anna/" + "a-long-name-of-a-folder/".repeat(12) + "Workshop.graftpack";
        type("#pack-file", path);
        TextInputControl file = lookup("#pack-file").query();
        await(() -> lookup("#pack-file .text")
                        .queryAs(Text.class)
                        .getBoundsInParent()
                        .getMinX()
                < 0);

        assertEquals(path.length(), file.getCaretPosition());
    }

    @Test
    void theSwitchToTheNetworkBeginsWhereTheTextBelowDoes() {
        open(Bench.PACKS);
        clickOn("#carry-hand-round");
        Node thumb = lookup("#room-open .thumb-area").query();

        assertEquals(
                lookup("#room-meaning").query().localToScene(0, 0).getX(),
                thumb.localToScene(thumb.getBoundsInLocal()).getMinX(),
                3);
    }
}
