// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.train.TrainViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportViewModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private ExportViewModel bench;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        session = TestSession.on(workbench);
        bench = new ExportViewModel(session, NOON);
    }

    private void train() {
        new ModelViewModel(session).openBuiltIn();
        new DataViewModel(session).openSample();
        new TrainViewModel(session).start();
    }

    @Test
    void saysThatANetworkIsMissing() {
        assertTrue(bench.missing().get().startsWith("Train a network first"));
        train();
        assertEquals("", bench.missing().get());
    }

    @Test
    void anExportThatWasOpenedCannotBeExportedAgain() {
        new ClassifyViewModel(session).openExport(folder);

        assertTrue(bench.missing().get().contains("is an export already"));
    }

    @Test
    void suggestsAFolderNamedAfterThePhotosAndTheMoment() {
        train();

        assertEquals(
                session.exports().resolve("cats-and-dogs-2026-11-24-120000").toString(),
                bench.folder().get());
    }

    @Test
    void anotherPlaceKeepsTheName() {
        train();
        bench.putInto(folder);

        assertEquals(
                folder.resolve("cats-and-dogs-2026-11-24-120000").toString(),
                bench.folder().get());
    }

    @Test
    void anExportOfThePreviousNetworkIsNotShownForTheNextOne() {
        train();
        bench.export();
        assertNotNull(bench.exported().get());
        new ClassifyViewModel(session).openExport(folder);

        assertNull(bench.exported().get());
    }

    @Test
    void writesWhereItWasTold() {
        train();
        bench.folder().set(folder.resolve("mine").toString());
        bench.export();

        assertEquals(List.of(folder.resolve("mine")), workbench.exports());
        assertNotNull(bench.exported().get());
        assertFalse(bench.working().get());
    }

    @Test
    void aFolderThatIsNoFullPathIsRefused() {
        train();
        bench.folder().set("mine");
        bench.export();

        assertTrue(bench.problem().get().startsWith("Enter the full path"));
        assertEquals(List.of(), workbench.exports());
    }

    @Test
    void anExportThatFailsSaysWhy() {
        train();
        workbench.failExport("The folder may not be written to");
        bench.folder().set(folder.resolve("mine").toString());
        bench.export();

        assertEquals("The folder may not be written to", bench.problem().get());
        assertNull(bench.exported().get());
        assertFalse(bench.working().get());
    }
}
