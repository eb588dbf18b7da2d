// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.FreezeLine;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableCounts;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.KerasBase;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.lesson.bench.WhenOpened;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.freezing.Freezing;
import org.graftwork.ui.model.layers.LayerActions;
import org.graftwork.ui.model.layers.LayersViewModel;
import org.graftwork.ui.model.variable.VariableStudy;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;

/** The inside of the base: its variables are counted, looked into, frozen, and what training them costs is measured. */
public final class VariablesBench extends MeasuredBench {

    private final Session session;
    private final Freezing freezing;
    private final LayersViewModel layers;
    private final VariableStudy study;
    private final Adapting adapting;
    private final LatestWork measuring;
    private final WhenOpened opened;
    private final ReadOnlyObjectWrapper<Optional<EpochCost>> cost = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String target = "";

    public VariablesBench(BenchPlace place) {
        super(BenchKind.VARIABLES.contract());
        this.session = place.session();
        this.freezing = new Freezing(session);
        this.layers = new LayersViewModel(session);
        this.study = new VariableStudy(session);
        this.adapting = new Adapting(session);
        this.measuring = new LatestWork(session.work());
        this.opened = new WhenOpened(session);
        // What is chosen here is meant to be trained: the bench measures what that costs.
        session.fineTuning().set(true);
        onAction("freezeBelow", () -> target().ifPresent(freezing::freezeBelow));
        onAction("freezeAll", () -> session.selection().set(VariableSelection.none()));
        onAction("unfreezeAll", () -> session.selection().set(VariableSelection.all()));
        onAction("topBlock", this::trainTopBlock);
        onAction("lookAtMovingMean", this::lookAtMovingMean);
        onAction("measureCost", this::measureCost);
        onSetting("target", this::setTarget);
        onSetting("choice", this::choose);
        place.setup().settings().forEach(this::set);
        layers.selected().addListener((observable, before, now) -> {
            study.lookAt(now.flatMap(row -> row.variable()));
            publishLook();
        });
        study.statistics().addListener((observable, before, now) -> publishLook());
        session.model().addListener((observable, before, now) -> showModel());
        session.selection().addListener((observable, before, now) -> publishChoice());
        showModel();
        if (!place.setup().needsModel()) {
            openKeras(KerasBase.of(place));
        }
    }

    /** Keras tells the names of all layers, those without variables included. */
    private void openKeras(Path file) {
        setBusy(true);
        session.work()
                .start(
                        Strings.text("lesson.opening.model"),
                        (progress, cancellation) -> session.workbench().openModel(file.toString()),
                        new BackgroundWork.Outcome<PretrainedModel>(
                                opened -> {
                                    setBusy(false);
                                    session.model().set(opened);
                                },
                                failure -> {
                                    setBusy(false);
                                    problem.set(failure.getMessage());
                                },
                                () -> setBusy(false)));
    }

    LayerActions actions() {
        return new LayerActions(layers, freezing, adapting);
    }

    VariableStudy study() {
        return study;
    }

    /** The model at hand, or null while it is being opened. */
    ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    /** What an epoch takes; empty until it is measured, and where the choice has changed since. */
    ReadOnlyObjectProperty<Optional<EpochCost>> cost() {
        return cost.getReadOnlyProperty();
    }

    /** Why it could not be measured, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty measuring() {
        return busy();
    }

    /** Trains for two epochs with the base frozen, and for two with the choice, and says what an epoch takes. */
    void measureCost() {
        opened.then(this::measureNow);
    }

    private void measureNow() {
        PretrainedModel model = session.model().get();
        ImageDataset photos = session.photos().get();
        VariableSelection selection = session.selection().get();
        forgetCost();
        problem.set("");
        setBusy(true);
        measuring.ask(
                Strings.text("lesson.variables.work.cost"),
                (progress, cancellation) ->
                        EpochCost.measure(session.workbench(), model, photos, selection, cancellation),
                measured -> {
                    setBusy(false);
                    show(measured);
                },
                failure -> {
                    setBusy(false);
                    problem.set(failure.getMessage());
                });
    }

    @Override
    public void stop() {
        opened.forget();
        measuring.forget();
        setBusy(false);
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public Node view() {
        return new VariablesView(this);
    }

    private void setTarget(String layer) {
        target = layer;
        publishChoice();
    }

    private Optional<LayerInfo> target() {
        PretrainedModel model = session.model().get();
        return model == null || target.isEmpty()
                ? Optional.empty()
                : model.layers().stream()
                        .filter(layer -> layer.name().endsWith(target))
                        .findFirst();
    }

    private void choose(String key) {
        switch (key) {
            case "none" -> session.selection().set(VariableSelection.none());
            case "all" -> session.selection().set(VariableSelection.all());
            case "top-block" -> trainTopBlock();
            default -> throw new IllegalArgumentException("There is no choice " + key);
        }
    }

    private void trainTopBlock() {
        PretrainedModel model = session.model().get();
        if (model != null) {
            session.selection().set(FreezeLine.belowTopBlock(model).selection(model));
        }
    }

    private void lookAtMovingMean() {
        PretrainedModel model = session.model().get();
        if (model != null) {
            for (LayerInfo layer : model.layers()) {
                Optional<VariableInfo> mean = layer.variables().stream()
                        .filter(variable -> variable.role() == VariableRole.MOVING_MEAN)
                        .findFirst();
                if (mean.isPresent()) {
                    layers.lookAt(layer, mean.get());
                    return;
                }
            }
        }
    }

    private void showModel() {
        PretrainedModel model = session.model().get();
        if (model == null) {
            return;
        }
        VariableCounts counts = VariableCounts.of(model);
        count("layers.all", model.layers().size());
        count(
                "layers.withVariables",
                model.layers().stream()
                        .filter(layer -> !layer.variables().isEmpty())
                        .count());
        count("variables", counts.all(), "all");
        count("variables", counts.trainable(), "trainable");
        count("variables", counts.fixed(), "fixed");
        Extremes.of(model).ifPresent(extremes -> {
            measured("largest.name", Measurement.words(extremes.largest().name()));
            count("largest.parameters", extremes.largest().parameters());
            measured(
                    "largest.share",
                    Measurement.share((double) extremes.largest().parameters()
                            / Math.max(1, counts.all().parameters())));
            measured("smallest.name", Measurement.words(extremes.smallest().name()));
            count("smallest.parameters", extremes.smallest().parameters());
        });
        publishChoice();
    }

    private void publishChoice() {
        PretrainedModel model = session.model().get();
        if (model == null) {
            return;
        }
        VariableSelection selection = session.selection().get();
        VariableCount trained = selection.trained(model);
        VariableCount frozen = selection.notTrained(model);
        count("chosen.variables", trained.count());
        count("chosen.parameters", trained.parameters());
        measured("chosen.share", share(trained.parameters(), model));
        count("frozen.variables", frozen.count());
        count("frozen.parameters", frozen.parameters());
        target().ifPresent(layer -> publishTarget(model, layer, selection));
        tellCode(model, selection);
        if (cost.get().filter(measured -> !measured.trained().equals(trained)).isPresent()) {
            forgetCost();
        }
    }

    /** Tells the code where the part that is trained begins; where nothing is chosen it keeps the lesson's example. */
    private void tellCode(PretrainedModel model, VariableSelection selection) {
        Optional<LayerInfo> first = model.layers().stream()
                .filter(layer -> selection.stateOf(layer) != VariableSelection.State.NONE)
                .findFirst();
        if (first.isPresent()) {
            chosen("first_trained", first.get().name());
            chosen("trained_variables", selection.trained(model).count());
        } else {
            choices().keySet().removeAll(Set.of("first_trained", "trained_variables"));
        }
    }

    private void publishTarget(PretrainedModel model, LayerInfo layer, VariableSelection selection) {
        VariableSelection wanted = VariableSelection.from(model, model.layers().indexOf(layer));
        boolean reached = wanted.chosen(model.variables()).equals(selection.chosen(model.variables()));
        measured("target.layer", Measurement.words(layer.name()));
        measured("target.reached", Measurement.truth(reached));
        if (reached) {
            VariableCount trained = selection.trained(model);
            count("below.variables", trained.count());
            count("below.parameters", trained.parameters());
            measured("below.share", share(trained.parameters(), model));
        }
    }

    private static Measurement share(long parameters, PretrainedModel model) {
        return Measurement.share((double) parameters
                / Math.max(1, VariableCount.of(model.variables()).parameters()));
    }

    private void publishLook() {
        forget("look.");
        layers.selected().get().flatMap(row -> row.variable()).ifPresent(variable -> {
            measured("look.name", Measurement.words(variable.name()));
            measured("look.movingMean", Measurement.truth(variable.role() == VariableRole.MOVING_MEAN));
            measured("look.trainable", Measurement.truth(variable.trainable()));
            count("look.parameters", variable.parameters());
        });
        study.statistics().get().ifPresent(figures -> {
            measured("look.mean", Measurement.of(figures.mean(), Unit.NUMBER));
            measured("look.minimum", Measurement.of(figures.minimum(), Unit.NUMBER));
            measured("look.maximum", Measurement.of(figures.maximum(), Unit.NUMBER));
        });
    }

    private void show(EpochCost measured) {
        cost.set(Optional.of(measured));
        count("cost.variables", measured.trained().count());
        count("cost.parameters", measured.trained().parameters());
        count("cost.photos", measured.photos());
        measured("cost.frozenSeconds", Measurement.of(measured.frozenSeconds(), Unit.SECONDS));
        measured("cost.seconds", Measurement.of(measured.seconds(), Unit.SECONDS));
        measured("cost.times", Measurement.of(measured.times(), Unit.TIMES));
        if (measured.trained().equals(session.model().get().trainable())) {
            measured("everything.times", Measurement.of(measured.times(), Unit.TIMES));
        }
    }

    private void forgetCost() {
        cost.set(Optional.empty());
        forget("cost.");
    }

    private void count(String kind, VariableCount counted, String which) {
        count(kind + "." + which, counted.count());
        count("parameters." + which, counted.parameters());
    }

    private void count(String name, long number) {
        measured(name, Measurement.count(number));
    }
}
