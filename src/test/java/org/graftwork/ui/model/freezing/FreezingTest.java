// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreezingTest {

    @TempDir
    private Path folder;

    private Session session;
    private PretrainedModel model;
    private Freezing freezing;

    @BeforeEach
    void openAModel() {
        session = TestSession.on(new FakeWorkbench(folder));
        freezing = new Freezing(session);
        model = FakeModel.mobileNet();
        session.model().set(model);
    }

    @Test
    void aChoiceThatNoRunTrainsIsIdleUntilFineTuningIsOn() {
        assertFalse(freezing.idle().get());
        freezing.choose(Preset.TOP_BLOCK);
        assertTrue(freezing.idle().get());

        freezing.switchFineTuningOn();
        assertTrue(session.fineTuning().get());
        assertFalse(freezing.idle().get());

        session.fineTuning().set(false);
        assertTrue(freezing.idle().get());
        freezing.choose(Preset.WHOLE_BASE_FROZEN);
        assertFalse(freezing.idle().get());
    }

    @Test
    void aModelIsFrozenAsAWholeAtFirst() {
        assertEquals(Optional.of(Preset.WHOLE_BASE_FROZEN), freezing.preset().get());
        assertEquals(new TrainingStart(52, true), freezing.line().get());
        assertEquals(19, freezing.place());
        assertEquals(
                "The whole base is frozen; only the head is trained.",
                freezing.sentence().get());
    }

    @Test
    void everythingIsTrainedFromTheFirstBlockOn() {
        freezing.choose(Preset.EVERYTHING);
        assertEquals(VariableSelection.all(), session.selection().get());
        assertEquals(0, freezing.place());
    }

    @Test
    void theTopBlockIsTheLastOneOfSeveralLayersWithWhatIsAboveIt() {
        freezing.choose(Preset.TOP_BLOCK);
        assertEquals(
                "Fine-tuning trains 215,908 parameters in 12 variables; 317,880 in 248 stay as they are.",
                freezing.sentence().get());
        assertEquals(17, freezing.place());
        assertEquals(Optional.of(Preset.TOP_BLOCK), freezing.preset().get());
    }

    @Test
    void theTopLayersAreAsManyAsAskedFor() {
        freezing.topLayers().set(4);
        freezing.choose(Preset.TOP_LAYERS);
        assertEquals(VariableSelection.from(model, 48), session.selection().get());
        assertEquals(Optional.of(Preset.TOP_LAYERS), freezing.preset().get());
    }

    @Test
    void aPresetThatMeansTheSameAsAnotherStaysTheOneThatWasChosen() {
        freezing.topLayers().set(1);
        freezing.choose(Preset.TOP_LAYERS);
        assertEquals(Optional.of(Preset.TOP_LAYERS), freezing.preset().get());
    }

    @Test
    void layersWithoutAnythingToTrainDoNotCountAmongTheTopOnes() {
        PretrainedModel keras = FakeModel.classifier();
        session.model().set(keras);
        freezing.topLayers().set(1);
        freezing.choose(Preset.TOP_LAYERS);
        assertEquals(
                List.of("predictions/kernel", "predictions/bias"),
                session.selection().get().chosen(keras.variables()).stream()
                        .map(variable -> variable.name())
                        .toList());
    }

    @Test
    void whatIsBelowALayerIsFrozenAndTheRestIsTrained() {
        LayerInfo layer = model.layers().get(40);
        freezing.freezeBelow(layer);
        assertEquals(new TrainingStart(40, true), freezing.line().get());
        assertFalse(session.selection()
                .get()
                .contains(model.layers().get(39).variables().get(0)));
        assertTrue(session.selection().get().contains(layer.variables().get(0)));
        assertEquals(Optional.empty(), freezing.preset().get());
    }

    @Test
    void aLineWithinABlockStandsBetweenTwoPlaces() {
        freezing.freezeBelow(model.layers().get(40));
        assertEquals(14.5, freezing.place());
    }

    @Test
    void theLineGoesFromBlockToBlock() {
        freezing.moveLine(false);
        assertEquals(18, freezing.place());
        freezing.moveLine(false);
        assertEquals(17, freezing.place());
        freezing.moveLine(true);
        freezing.moveLine(true);
        freezing.moveLine(true);
        assertEquals(19, freezing.place());
    }

    @Test
    void theLineNeverStopsWhereThereIsNothingToTrain() {
        session.model().set(FakeModel.featureMap());
        List<NetworkBlock> blocks = freezing.blocks().get();
        assertFalse(blocks.get(blocks.size() - 1).isTrainable());
        freezing.moveLine(false);
        assertEquals(blocks.size() - 2, freezing.place());
    }

    @Test
    void aLayerIsTrainedAndFrozenByTurns() {
        LayerInfo layer = model.layers().get(3);
        freezing.toggle(layer.variables());
        assertEquals(3, session.selection().get().chosen(layer.variables()).size());
        assertEquals(new TrainingStart(3, false), freezing.line().get());
        freezing.toggle(layer.variables());
        assertEquals(VariableSelection.none(), session.selection().get());
    }

    @Test
    void aLayerThatIsPartlyTrainedIsTrainedAsAWhole() {
        LayerInfo layer = model.layers().get(3);
        freezing.toggle(layer.variables().subList(0, 1));
        assertEquals(VariableSelection.State.SOME, session.selection().get().stateOf(layer));
        freezing.toggle(layer.variables());
        assertEquals(VariableSelection.State.ALL, session.selection().get().stateOf(layer));
    }

    @Test
    void oneVariableCanBeTakenOutOfEverything() {
        freezing.choose(Preset.EVERYTHING);
        freezing.toggle(model.variables().subList(0, 1));
        assertEquals(155, session.selection().get().trained(model).count());
    }

    @Test
    void aModelWithNothingToTrainSaysSo() {
        session.model().set(FakeModel.fixed());
        assertTrue(freezing.impossible().get().startsWith("Nothing in this model can be trained."));
        assertEquals(freezing.impossible().get(), freezing.sentence().get());
        assertEquals(
                NetworkBlock.State.FROZEN,
                freezing.blocks().get().get(0).state(session.selection().get()));
    }

    @Test
    void blocksTellHowMuchOfThemIsTrained() {
        session.model().set(FakeModel.classifier());
        freezing.freezeBelow(session.model().get().layers().get(6));
        List<NetworkBlock.State> states = freezing.blocks().get().stream()
                .map(block -> block.state(session.selection().get()))
                .toList();
        assertEquals(
                List.of(NetworkBlock.State.FROZEN, NetworkBlock.State.FROZEN, NetworkBlock.State.MIXED),
                states.subList(0, 3));
        assertEquals(NetworkBlock.State.TRAINED, states.get(3));
    }
}
