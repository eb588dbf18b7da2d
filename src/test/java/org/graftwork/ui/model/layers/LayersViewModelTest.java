// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayersViewModelTest {

    private static final LayerFolder WHOLE_NAMES = new LayerFolder("");

    @TempDir
    private Path folder;

    private Session session;
    private LayersViewModel layers;

    @BeforeEach
    void openAModel() {
        session = TestSession.on(new FakeWorkbench(folder));
        layers = new LayersViewModel(session);
        session.model().set(FakeModel.mobileNet());
    }

    @Test
    void withoutASearchAllLayersAreFound() {
        assertEquals(
                session.model().get().layers(),
                found().stream().map(LayerSearch.Found::layer).toList());
        assertEquals("", layers.shown().get());
    }

    @Test
    void variablesAndParametersAreCountedAndNamedApart() {
        assertEquals(
                "533,788 parameters in 260 variables: 516,926 trainable in 156, 16,862 not trainable in 104",
                layers.totals().get());
    }

    @Test
    void aLayerThatIsSearchedForHasAllItsVariables() {
        layers.search().set("CONV_16/depth");
        assertEquals(1, found().size());
        assertEquals(5, found().get(0).variables().size());
    }

    @Test
    void aVariableThatIsSearchedForStandsAloneInItsLayer() {
        layers.search().set("moving_mean");
        assertTrue(found().stream().allMatch(layer -> layer.variables().size() == 1));
        assertTrue(layers.shown().get().endsWith("in 52 variables of 52 layers"));
    }

    @Test
    void variablesAreFoundByTheirRoleAndLayersByTheirKind() {
        layers.search().set("moving variance");
        assertEquals(52, found().size());
        session.model().set(FakeModel.classifier());
        layers.search().set("batchnorm");
        assertEquals(16, found().size());
        assertEquals(4, found().get(0).variables().size());
    }

    @Test
    void aFilterLetsThroughWhatCanBeTrained() {
        layers.filter().set(LayerFilter.TRAINABLE);
        assertEquals(156, variables().size());
        assertTrue(variables().stream().allMatch(VariableInfo::trainable));
        layers.filter().set(LayerFilter.NOT_TRAINABLE);
        assertEquals(104, variables().size());
    }

    @Test
    void whatIsChosenFollowsTheChoice() {
        layers.filter().set(LayerFilter.CHOSEN);
        assertEquals(List.of(), found());
        session.selection().set(VariableSelection.from(session.model().get(), 51));
        assertEquals(3, variables().size());
    }

    @Test
    void layersThatOnlyComputeCanBeLeftOut() {
        session.model().set(FakeModel.classifier());
        int all = found().size();
        layers.filter().set(LayerFilter.WITH_VARIABLES);
        assertEquals(all - 2, found().size());
    }

    @Test
    void aSearchWithoutAModelFindsNothing() {
        session.model().set(null);
        layers.search().set("conv");
        assertEquals(List.of(), found());
        assertEquals("", layers.totals().get());
    }

    @Test
    void aLayerIsLookedAtWhateverWasSearchedFor() {
        layers.search().set("transformer");
        layers.lookAt(session.model().get().layers().get(7));
        assertEquals(52, found().size());
        assertEquals(
                Optional.of(session.model().get().layers().get(7)),
                layers.wanted().get().map(LayerRow::layer));
    }

    @Test
    void aVariableIsLookedAtWhateverWasSearchedFor() {
        layers.search().set("transformer");
        LayerInfo layer = session.model().get().layers().get(7);
        layers.lookAt(layer, layer.variables().get(0));
        assertEquals(
                Optional.of(layer.variables().get(0)), layers.selected().get().flatMap(LayerRow::variable));
        assertEquals("", layers.search().get());
    }

    @Test
    void whatIsLookedAtStaysWhenOnlyTheInputIsTakenInAnotherWay() {
        PretrainedModel model = session.model().get();
        LayerRow row = LayerRow.of(model.layers().get(2), WHOLE_NAMES);
        layers.selected().set(Optional.of(row));
        session.model().set(model.withInput(model.input().withRange(ValueRange.BYTES)));
        assertEquals(Optional.of(row), layers.selected().get());
        session.model().set(FakeModel.classifier());
        assertEquals(Optional.empty(), layers.selected().get());
    }

    private List<LayerSearch.Found> found() {
        return layers.found().get();
    }

    private List<VariableInfo> variables() {
        return found().stream().flatMap(layer -> layer.variables().stream()).toList();
    }
}
