// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.project.KeptWork;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectPhotos;
import org.junit.jupiter.api.Test;

/** Project files in the window, by keys, by the menu and by dropping them. */
final class ProjectWindowTest extends WindowTest {

    private String title() {
        return window.shell().title().get();
    }

    @Test
    void aProjectIsSavedByKeysAndOpenedFromTheMenu() {
        Path file = folder.resolve("pets.graftwork");
        await(() -> window.session().model().get() != null);
        openSample();
        window.chooseFolder(file);
        press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
        await(() -> "pets – Graftwork".equals(title()));

        assertTrue(Files.exists(file));
        interact(() -> window.session().fineTuning().set(true));
        assertEquals("pets* – Graftwork", title());
        clickOn("#project-menu").clickOn("#project-new");
        await(() -> "Graftwork".equals(title())
                && !window.shell().projects().desk().restoring().get());
        assertEquals(null, window.session().photos().get());
        interact(() -> menu().getItems().get(menu().getItems().size() - 1).fire());
        await(() -> window.session().photos().get() != null && "pets – Graftwork".equals(title()));
        assertEquals("Project pets", menu().getAccessibleText());
    }

    @Test
    void aDroppedProjectOpensAndWhatIsMissingIsToldOnEveryPage() {
        Path file = folder.resolve("pets.graftwork");
        workbench
                .projects()
                .write(
                        file,
                        Project.empty()
                                .withModel(ProjectModel.whole(
                                        folder.resolve("gone.keras").toString()))
                                .withPhotos(ProjectPhotos.sample()
                                        .withFolder(workbench.samplePhotos().toString())));
        await(() -> window.session().model().get() != null);
        open(Bench.DATA);
        interact(() -> FileDrop.on(lookup("#data-page").query(), List.of(file)));
        await(() -> window.session().photos().get() != null && isShown("#project-missing"));

        assertEquals(null, window.session().model().get());
        for (Bench bench : Bench.values()) {
            open(bench);
            assertTrue(isShown("#project-missing"), bench.toString());
        }
        interact(() -> lookup("#project-missing .icon-button").queryButton().fire());
        assertFalse(isShown("#project-missing"));
    }

    @Test
    void workOfTheLastTimeIsOfferedAndGoneOnWith() {
        workbench
                .projects()
                .keep(new KeptWork(
                        Project.empty()
                                .withModel(ProjectModel.BUILTIN)
                                .withPhotos(ProjectPhotos.sample()
                                        .withFolder(workbench.samplePhotos().toString())),
                        Optional.of(folder.resolve("pets.graftwork"))));
        await(() -> window.session().model().get() != null);
        interact(() -> window.shell().projects().begin(true));
        await(() -> isShown("#project-offer"));
        clickOn("#project-go-on");
        await(() -> window.session().photos().get() != null);

        assertFalse(isShown("#project-offer"));
        assertEquals("pets* – Graftwork", title());
    }

    private MenuButton menu() {
        return lookup("#project-menu").query();
    }
}
