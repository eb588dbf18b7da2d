// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Which part of the base is frozen, and the ways to change it. Used where the session is. */
public final class Freezing {

    private static final int FIRST_TOP_LAYERS = 3;
    private static final double WITHIN = 0.5;

    private final Session session;
    private final ReadOnlyObjectWrapper<List<NetworkBlock>> blocks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TrainingStart> line = new ReadOnlyObjectWrapper<>(new TrainingStart(0, true));
    private final ReadOnlyObjectWrapper<Optional<Preset>> preset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper impossible = new ReadOnlyStringWrapper("");
    private final IntegerProperty topLayers = new SimpleIntegerProperty(FIRST_TOP_LAYERS);
    private Preset chosenLast = Preset.WHOLE_BASE_FROZEN;

    public Freezing(Session session) {
        this.session = session;
        session.model().addListener((observable, before, now) -> showModel());
        session.selection().addListener((observable, before, now) -> showSelection());
        session.fineTuning().addListener((observable, before, now) -> showSelection());
        showModel();
    }

    /** The base's blocks, from its input to its output. */
    ReadOnlyObjectProperty<List<NetworkBlock>> blocks() {
        return blocks.getReadOnlyProperty();
    }

    /** Where training begins. */
    ReadOnlyObjectProperty<TrainingStart> line() {
        return line.getReadOnlyProperty();
    }

    /** The preset that the present choice is; empty where it is none. */
    ReadOnlyObjectProperty<Optional<Preset>> preset() {
        return preset.getReadOnlyProperty();
    }

    /** How many layers the preset of top layers trains, from 1. */
    IntegerProperty topLayers() {
        return topLayers;
    }

    /** What the present choice means, in figures. */
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether something is chosen that no run trains, because fine-tuning is off. */
    public ReadOnlyBooleanProperty idle() {
        return idle.getReadOnlyProperty();
    }

    /** Has runs train what is chosen; the Train bench has the switch for it. */
    public void switchFineTuningOn() {
        session.fineTuning().set(true);
        session.inform(Strings.text("model.freeze.switchedOn"));
    }

    /** Why nothing can be chosen, or empty. */
    public ReadOnlyStringProperty impossible() {
        return impossible.getReadOnlyProperty();
    }

    /** The present choice; never null. */
    public ReadOnlyObjectProperty<VariableSelection> selection() {
        return session.selection();
    }

    /** The model at hand, or null. */
    ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    /** How many layers have something to train. */
    int trainableLayers() {
        PretrainedModel model = session.model().get();
        return model == null
                ? 0
                : (int) model.layers().stream().filter(Preset::isTrainable).count();
    }

    void choose(Preset wanted) {
        PretrainedModel model = session.model().get();
        if (model != null) {
            chosenLast = wanted;
            session.selection().set(wanted.of(model, topLayers.get()));
        }
    }

    /** Freezes all blocks before a place, and trains the others; 0 is the first block. */
    void freezeBelowBlock(int place) {
        PretrainedModel model = session.model().get();
        int layer = place < blocks.get().size()
                ? blocks.get().get(place).first()
                : model.layers().size();
        session.selection().set(VariableSelection.from(model, layer));
    }

    /**
     * Where the line can stand: before a block that has something to train, or after all blocks.
     *
     * @return places of blocks, rising; the last one is the number of blocks
     */
    List<Integer> places() {
        List<NetworkBlock> all = blocks.get();
        return IntStream.rangeClosed(0, all.size())
                .filter(place -> place == all.size() || all.get(place).isTrainable())
                .boxed()
                .toList();
    }

    /** Where the line stands, in blocks from the input; between two whole numbers where it goes through a block. */
    double place() {
        int layer = line.get().layer();
        List<NetworkBlock> all = blocks.get();
        for (int i = 0; i < all.size(); i++) {
            NetworkBlock block = all.get(i);
            if (layer < block.end()) {
                boolean through = block.layers().subList(0, layer - block.first()).stream()
                        .anyMatch(Preset::isTrainable);
                return through ? i + WITHIN : i;
            }
        }
        return all.size();
    }

    /** Moves the line to the next place towards the output, or towards the input where {@code up} is false. */
    void moveLine(boolean up) {
        double now = place();
        Stream<Integer> others = places().stream().filter(place -> up ? place > now : place < now);
        (up ? others.min(Integer::compare) : others.max(Integer::compare)).ifPresent(this::freezeBelowBlock);
    }

    /** Freezes what comes before a layer, and trains it and what comes after. */
    public void freezeBelow(LayerInfo layer) {
        PretrainedModel model = session.model().get();
        session.selection().set(VariableSelection.from(model, model.layers().indexOf(layer)));
    }

    /** Trains these variables, or freezes them where all of them that can be trained are. */
    public void toggle(List<VariableInfo> variables) {
        VariableSelection now = session.selection().get();
        boolean all = variables.stream().filter(VariableInfo::trainable).allMatch(now::contains);
        session.selection().set(all ? now.without(session.model().get(), variables) : now.with(variables));
    }

    private void showModel() {
        PretrainedModel model = session.model().get();
        impossible.set(model == null || model.fineTunable() ? "" : Strings.text("model.freeze.impossible"));
        blocks.set(model == null ? List.of() : NetworkBlocks.of(model));
        showSelection();
    }

    private void showSelection() {
        PretrainedModel model = session.model().get();
        if (model == null) {
            sentence.set("");
            idle.set(false);
            return;
        }
        VariableSelection selection = session.selection().get();
        line.set(TrainingStart.of(model, selection));
        preset.set(matching(model, selection));
        VariableCount trained = selection.trained(model);
        boolean chosen = trained.count() > 0 && impossible.get().isEmpty();
        idle.set(chosen && !session.fineTuning().get());
        VariableCount rest = selection.notTrained(model);
        sentence.set(
                !impossible.get().isEmpty()
                        ? impossible.get()
                        : trained.count() == 0
                                ? Strings.text("model.freeze.nothing")
                                : Strings.text(
                                        "model.freeze.sentence",
                                        Figures.count(trained.parameters()),
                                        trained.count(),
                                        Figures.count(rest.parameters()),
                                        rest.count()));
    }

    private Optional<Preset> matching(PretrainedModel model, VariableSelection selection) {
        List<VariableInfo> chosen = selection.chosen(model.variables());
        // Two presets may mean the same; then it is the one that was asked for.
        return Stream.concat(Stream.of(chosenLast), Stream.of(Preset.values()))
                .filter(candidate -> candidate
                        .of(model, topLayers.get())
                        .chosen(model.variables())
                        .equals(chosen))
                .findFirst();
    }
}
