// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.LayerInfo;
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
    void withoutASearchAllLayersAreFound() {
        bench.openBuiltIn();

        assertEquals(bench.model().get().layers(), bench.layersFound());
    }

    @Test
    void aLayerThatIsSearchedForHasAllItsVariables() {
        bench.openBuiltIn();
        bench.search().set("CONV_16/depth");

        List<LayerInfo> found = bench.layersFound();
        assertEquals(1, found.size());
        assertEquals(5, found.get(0).variables().size());
    }

    @Test
    void aVariableThatIsSearchedForStandsAloneInItsLayer() {
        bench.openBuiltIn();
        bench.search().set("moving_mean");

        assertTrue(
                bench.layersFound().stream().allMatch(layer -> layer.variables().size() == 1));
    }

    @Test
    void aSearchWithoutAModelFindsNothing() {
        bench.search().set("conv");

        assertEquals(List.of(), bench.layersFound());
    }

    @Test
    void goingOnOpensTheData() {
        bench.goOn();

        assertEquals(Bench.DATA, session.bench().get());
    }
}
