// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.LocalWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packs and rooms between two workspaces: an instructor's, whose window opens first, and an attendee's. */
final class LocalCarryTest extends LocalWindow {

    private static final int PHOTOS_OF_A_CLASS = 6;

    private LocalWorkbench otherWorkbench;
    private BenchWindow attendee;

    @AfterEach
    void closeTheAttendeesWorkbench() {
        if (otherWorkbench != null) {
            await(() -> attendee.session().work().running().isEmpty());
            otherWorkbench.close();
        }
    }

    @Test
    void aPackThatIsDroppedOnAFreshWorkspaceIsInstalledAndWorkedWith() throws IOException {
        Path pack = makePack();
        PretrainedModel packed = window.session().model().get();
        openTheAttendeesWindow();
        Node page = lookup(".page").query();
        interact(() -> FileDrop.on(page, List.of(pack)));
        awaitShown("#pack-state");
        assertEquals("Whole: every byte verified", textOf("#pack-state"));
        assertFalse(Files.exists(folder.resolve("attendee/photos")), "nothing is installed before the person says so");

        install();
        press("Open this model");
        Path place = folder.resolve("attendee/models").resolve(packed.path().getFileName());
        await(() -> attendee.session().model().get().path().equals(place));
        assertEquals(packed.fingerprint(), attendee.session().model().get().fingerprint());
        interact(() -> attendee.session().bench().set(Bench.PACKS));
        press("Open these photos");
        await(() -> attendee.session().photos().get() != null);
        assertEquals(
                2 * PHOTOS_OF_A_CLASS, attendee.session().photos().get().items().size());
    }

    @Test
    void aPackIsHandedRoundToTheOneWhoTypesItsCode() throws IOException {
        Path pack = makePack();
        press("#made-round");
        press("#start-room");
        awaitShown("#room");
        String address = textOf("#room-shown-address");
        String code = textOf("#room-shown-code");

        openTheAttendeesWindow();
        interact(() -> attendee.session().bench().set(Bench.PACKS));
        press("#carry-fetch");
        type("#fetch-address", address);
        type("#fetch-code", code.startsWith("1") ? "200 000" : "100 000");
        press("#fetch");
        awaitShown("#fetch-problem");
        assertTrue(lookup("#fetch-problem .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The code is not right.")));
        type("#fetch-code", code);
        press("#fetch");
        awaitShown("#pack-state");
        assertEquals(-1, Files.mismatch(pack, folder.resolve("attendee/packs").resolve(pack.getFileName())));
        install();

        interact(() -> stage().setScene(window.shell().getScene()));
        await(() -> lookup("#room .stat-value").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .equals(List.of("0", "1")));
        press("#stop-room");
        awaitShown("#start-room");
    }

    /** A pack with the model that is open, the built-in one, and some of the sample photos. */
    private Path makePack() throws IOException {
        await(() -> window.session().model().get() != null);
        window.chooseFolder(somePhotos());
        interact(() -> window.session().bench().set(Bench.PACKS));
        press("#carry-make");
        type("#pack-title", "A small workshop");
        choose("#add-model", "add-session-model");
        await(() -> lookup(".pack-item").queryAll().size() == 1);
        choose("#add-photos", "add-photos-folder");
        await(() -> lookup(".pack-item").queryAll().size() == 2);
        press("#make");
        awaitShown("#made");
        return folder.resolve("exports/A-small-workshop.graftpack");
    }

    private Path somePhotos() throws IOException {
        Path photos = folder.resolve("some photos");
        for (String label : List.of("cats", "dogs")) {
            Path target = Files.createDirectories(photos.resolve(label));
            try (Stream<Path> files =
                    Files.list(workbench.samplePhotos().resolve("train").resolve(label))) {
                for (Path file : files.sorted().limit(PHOTOS_OF_A_CLASS).toList()) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
        }
        return photos;
    }

    private void openTheAttendeesWindow() {
        otherWorkbench = workbench("attendee");
        interact(() -> {
            attendee = inBackground(otherWorkbench, folder.resolve("attendee/exports"));
            attendee.showOn(stage(), 1000, 700);
        });
        await(() -> attendee.session().model().get() != null);
    }

    private void install() {
        press("#install");
        await(() -> "Installed".equals(textOf("#pack-state")));
    }

    private Stage stage() {
        return (Stage) lookup(".page").query().getScene().getWindow();
    }

    private void press(String button) {
        interact(() -> lookup(button).<ButtonBase>query().fire());
    }

    private void choose(String menu, String item) {
        interact(() -> lookup(menu).<MenuButton>query().getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(each -> each.fire()));
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).<TextInputControl>query().setText(text));
    }

    private String textOf(String label) {
        return lookup(label).queryLabeled().getText();
    }

    private void awaitShown(String query) {
        await(() -> lookup(query).queryAll().stream().anyMatch(LocalCarryTest::isTreeVisible));
    }

    private static boolean isTreeVisible(Node node) {
        return node.getScene() != null
                && Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }
}
