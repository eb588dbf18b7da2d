// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelViewModelTest {

    @TempDir
    private Path folder;

    private Session session;
    private ModelViewModel bench;

    @BeforeEach
    void openTheBench() {
        session = TestSession.on(new FakeWorkbench(folder));
        bench = new ModelViewModel(session);
    }

    @Test
    void theBuiltInModelOpens() {
        bench.openBuiltIn();

        assertEquals("mobilenet_v2_035_96", bench.model().get().name());
    }

    @Test
    void aModelThatCannotBeOpenedLeavesThePresentOne() {
        bench.openBuiltIn();
        bench.open(Path.of("/models/broken"));

        assertNotNull(bench.model().get());
        assertTrue(bench.opening().problem().get().contains("Git LFS pointer"));
    }

    @Test
    void aRefusedModelIsAskedAboutAndOpensWhenItIsTrusted() {
        bench.open(Path.of("/models/risky.h5"));

        assertNull(bench.model().get());
        assertEquals("", bench.opening().problem().get());
        assertEquals(2, bench.refused().get().orElseThrow().ops().size());

        bench.openAnyway();
        assertNotNull(bench.model().get());
        assertTrue(bench.refused().get().isEmpty());
    }

    @Test
    void aRefusedModelCanBeLeftClosed() {
        bench.open(Path.of("/models/risky.h5"));
        bench.leaveClosed();

        assertNull(bench.model().get());
        assertTrue(bench.refused().get().isEmpty());
    }

    @Test
    void anotherModelBeginsFrozen() {
        bench.openBuiltIn();
        session.selection().set(VariableSelection.all());
        bench.open(Path.of("/models/classifier.keras"));
        assertEquals(VariableSelection.none(), session.selection().get());
    }

    @Test
    void aFileIsOpenedLikeAFolder() {
        bench.open(Path.of("/models/map.h5"));
        assertEquals("resnet50_no_top", bench.model().get().name());
    }

    @Test
    void goingOnOpensTheData() {
        bench.goOn();

        assertEquals(Bench.DATA, session.bench().get());
    }
}
