// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.workbench.project.KeptWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectViewModelTest {

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private DataViewModel data;
    private TrainViewModel train;
    private ProjectViewModel projects;
    private Path file;

    @BeforeEach
    void openTheWindow() {
        workbench = new FakeWorkbench(folder);
        file = folder.resolve("pets.graftwork");
        start();
    }

    /** As at another start, of the same workspace. */
    private void start() {
        session = TestSession.on(workbench);
        ModelViewModel model = new ModelViewModel(session);
        data = new DataViewModel(session);
        train = new TrainViewModel(session);
        projects = new ProjectViewModel(session, new WorkDesk(session, model, data, train.form()));
        model.openBuiltIn();
        projects.begin(true);
    }

    @Test
    void aProjectIsSavedAndOpenedAtAnotherStart() {
        data.openSample();
        train.form().epochs().text().set("3");
        projects.saveAs(file);
        assertEquals("pets", projects.name());
        assertEquals("pets is saved.", session.message().get().text());
        start();

        projects.open(file);

        assertEquals("pets", projects.name());
        assertEquals("3", train.form().epochs().text().get());
        assertNotNull(session.photos().get());
        assertFalse(projects.changed().get());
        assertEquals(List.of(file), projects.recent());
    }

    @Test
    void theEndOfTheNameIsAddedWhereItIsLeftOut() {
        projects.saveAs(folder.resolve("pets"));

        assertEquals(Optional.of(file), projects.file().get());
        assertTrue(Files.exists(file));
    }

    @Test
    void whatWasNeverSavedHasNoFileToSaveTo() {
        assertFalse(projects.save());
        projects.saveAs(file);
        assertTrue(projects.save());
    }

    @Test
    void changesAreToldUntilTheyAreSaved() {
        projects.saveAs(file);
        assertFalse(projects.changed().get());
        train.form().batch().text().set("8");
        assertTrue(projects.changed().get());
        train.form().batch().text().set("32");
        assertFalse(projects.changed().get());
        data.openSample();
        assertTrue(projects.changed().get());
        projects.save();
        assertFalse(projects.changed().get());
    }

    @Test
    void aDamagedFileIsToldAndLeavesTheWorkAsItIs() throws IOException {
        data.openSample();
        Files.writeString(file, "{\"format\":");

        projects.open(file);

        assertTrue(projects.opening().problem().get().contains("is damaged"));
        assertNotNull(session.photos().get());
        assertEquals("", projects.name());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        projects.saveAs(folder.resolve("not there").resolve("pets"));

        assertTrue(projects.saving().problem().get().startsWith("The project cannot be saved as "));
        assertEquals(Optional.empty(), projects.file().get());
    }

    @Test
    void afterARestartThePersonCanGoOn() {
        data.openSample();
        train.form().epochs().text().set("3");
        projects.keep();
        start();
        assertNull(session.photos().get());

        assertTrue(projects.offer().get().isPresent());
        projects.goOn();

        assertEquals(Optional.empty(), projects.offer().get());
        assertEquals("3", train.form().epochs().text().get());
        assertNotNull(session.photos().get());
    }

    @Test
    void goingOnKnowsTheFileAndThatItHoldsLess() {
        projects.saveAs(file);
        data.openSample();
        projects.keep();
        start();

        projects.goOn();

        assertEquals("pets", projects.name());
        assertTrue(projects.changed().get());
    }

    @Test
    void aFirstStartOffersNothingAndKeepsNothing() {
        projects.keep();

        assertEquals(Optional.empty(), projects.offer().get());
        assertEquals(Optional.empty(), workbench.projects().kept());
    }

    @Test
    void anOfferIsKeptUntilThereIsOtherWork() {
        data.openSample();
        projects.keep();
        Optional<KeptWork> before = workbench.projects().kept();
        start();
        projects.keep();
        assertEquals(before, workbench.projects().kept());
        projects.startAfresh();
        train.form().epochs().text().set("4");
        projects.keep();

        assertEquals(Optional.empty(), projects.offer().get());
        assertEquals(
                4,
                workbench
                        .projects()
                        .kept()
                        .orElseThrow()
                        .project()
                        .plan()
                        .head()
                        .epochs());
    }

    @Test
    void aNewProjectIsAsAtAFirstStart() {
        data.openSample();
        projects.saveAs(file);
        projects.keep();

        projects.startNew();

        assertEquals("", projects.name());
        assertNull(session.photos().get());
        assertEquals("mobilenet_v2_035_96", session.model().get().name());
        projects.keep();
        start();
        assertEquals(Optional.empty(), projects.offer().get());
    }
}
