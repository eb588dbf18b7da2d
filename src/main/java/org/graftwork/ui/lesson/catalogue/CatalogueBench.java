// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.hub.HubModel;
import org.graftwork.ui.hub.HubView;
import org.graftwork.ui.hub.HubViewModel;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;

/** The catalogue of TensorFlow Hub with a task: find a model that suits, at a cost this machine can bear. */
public final class CatalogueBench extends MeasuredBench {

    /** So many photos are a small project. */
    static final int PHOTOS = 1000;

    private static final double BOUND_SECONDS = 10;
    private static final double BILLION = 1e9;
    private static final String FAMILY = "mobilenet-v2";

    private final HubViewModel hub;
    private final Toolbox tools;
    private final ReadOnlyObjectWrapper<HubModel> picked = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty bound = new SimpleDoubleProperty(BOUND_SECONDS);
    private Runnable wanted = () -> {};
    private Runnable afterMeasuring = () -> {};

    public CatalogueBench(BenchPlace place) {
        super(BenchKind.CATALOGUE.contract());
        Session session = place.session();
        this.tools = place.tools();
        this.hub = new HubViewModel(session, (opened, trust) -> session.inform(Strings.text("lesson.catalogue.here")));
        onAction("measureMachine", hub.cost()::measure);
        onAction(
                "narrow",
                () -> whenRead(() -> {
                    narrow();
                    // The list shows what is selected: now the best, which is its first.
                    hub.finder().results().stream().findFirst().ifPresent(hub.selected()::set);
                }));
        onAction("clear", () -> whenRead(this::clear));
        onAction("chart", () -> hub.view().set(HubView.CHART));
        onAction("pickLight", () -> whenMeasured(this::pickLight));
        onAction("pickMostAccurate", () -> whenMeasured(this::pickMostAccurate));
        onAction("compareScales", () -> whenRead(this::compareScales));
        onSetting("bound", seconds -> bound.set(Double.parseDouble(seconds)));
        onSetting("words", hub.finder().words()::set);
        for (Observable shown : new Observable[] {
            hub.finder().results(),
            hub.finder().words(),
            hub.selected(),
            hub.compared(),
            hub.cost().speed(),
            hub.view(),
            bound
        }) {
            shown.addListener(changed -> publish());
        }
        hub.cost().measuring().addListener((observable, before, now) -> setBusy(now));
        hub.cost().speed().addListener((observable, before, now) -> {
            Runnable next = afterMeasuring;
            afterMeasuring = () -> {};
            next.run();
        });
        hub.finder().results().addListener((Observable changed) -> {
            if (isRead()) {
                Runnable next = wanted;
                wanted = () -> {};
                next.run();
            }
        });
        place.setup().settings().forEach(this::set);
        hub.load();
        publish();
    }

    HubViewModel hub() {
        return hub;
    }

    Toolbox tools() {
        return tools;
    }

    /** The most seconds that 1,000 photos may take. */
    DoubleProperty bound() {
        return bound;
    }

    boolean isRead() {
        return !hub.finder().models().isEmpty();
    }

    /** How long this machine would take to run a model over 1,000 photos; empty where that is not known. */
    OptionalDouble seconds(HubModel model) {
        OptionalDouble speed = hub.cost().imagesPerSecond(model);
        return speed.isPresent() ? OptionalDouble.of(PHOTOS / speed.getAsDouble()) : OptionalDouble.empty();
    }

    Suitability suitability(HubModel model) {
        return Suitability.of(model, seconds(model), bound.get());
    }

    /** The models that are put side by side, if there are two with figures. */
    Optional<Scale> scale() {
        return Scale.of(hub.compared());
    }

    private void whenRead(Runnable action) {
        if (isRead()) {
            action.run();
        } else {
            wanted = action;
        }
    }

    /** What costs time on this machine is known only when it has been measured. */
    private void whenMeasured(Runnable action) {
        whenRead(() -> {
            if (hub.cost().speed().get() != null) {
                action.run();
            } else {
                afterMeasuring = action;
                hub.cost().measure();
            }
        });
    }

    private void narrow() {
        hub.finder().clear();
        hub.finder().task().set(Task.FEATURE_VECTOR);
        hub.finder().fineTunable().set(true);
        hub.finder().order().set(SortOrder.ACCURACY);
    }

    private void clear() {
        hub.finder().clear();
        hub.finder().order().set(SortOrder.RELEVANCE);
    }

    /** Looks at the most accurate model that suits. */
    private void pickLight() {
        narrow();
        mostAccurate(model -> suitability(model).all()).ifPresent(this::pick);
    }

    private void pickMostAccurate() {
        narrow();
        mostAccurate(model -> seconds(model).isPresent()).ifPresent(this::pick);
    }

    private void pick(HubModel model) {
        hub.selected().set(model);
        picked.set(model);
    }

    /** The model that a step has taken last; null for none. */
    ReadOnlyObjectProperty<HubModel> picked() {
        return picked.getReadOnlyProperty();
    }

    private Optional<HubModel> mostAccurate(Predicate<HubModel> among) {
        return hub.finder().results().stream()
                .filter(model -> model.top1().isPresent())
                .filter(among)
                .max(Comparator.comparingDouble(model -> model.top1().getAsDouble()));
    }

    /** Puts the smallest and the largest network of one family side by side. */
    private void compareScales() {
        narrow();
        List<HubModel> family = hub.finder().results().stream()
                .filter(model -> model.model().architecture().equals(Optional.of(FAMILY)))
                .filter(model ->
                        model.multiplyAdds().isPresent() && model.top1().isPresent())
                .sorted(Comparator.comparingLong(model -> model.multiplyAdds().getAsLong()))
                .toList();
        if (!family.isEmpty()) {
            List.copyOf(hub.compared()).forEach(hub::compare);
            hub.compare(family.get(0));
            hub.compare(family.get(family.size() - 1));
        }
    }

    private void publish() {
        count("catalogue.count", hub.finder().models().size());
        count("results.count", hub.finder().results().size());
        count("filters.count", hub.finder().conditions());
        truth("chart.shown", hub.view().get() == HubView.CHART);
        truth("machine.measured", hub.cost().speed().get() != null);
        measured("bound.seconds", Measurement.of(bound.get(), Unit.SECONDS));
        if (hub.cost().speed().get() != null) {
            measured(
                    "machine.billions",
                    Measurement.of(hub.cost().speed().get().multiplyAddsPerSecond() / BILLION, Unit.NUMBER));
        }
        publishSelected();
        publishCompared();
        publishWords();
    }

    private void publishSelected() {
        forget("selected.");
        HubModel model = hub.selected().get();
        if (model == null) {
            return;
        }
        Suitability suits = suitability(model);
        measured("selected.name", Measurement.words(model.name()));
        model.model().height().ifPresent(pixels -> count("selected.size", pixels));
        model.top1().ifPresent(share -> measured("selected.accuracy", Measurement.share(share)));
        model.parameters().ifPresent(parameters -> count("selected.parameters", parameters));
        seconds(model).ifPresent(time -> measured("selected.cost", Measurement.of(time, Unit.SECONDS)));
        truth("selected.featureVector", suits.featureVector());
        truth("selected.fineTunable", suits.fineTunable());
        truth("selected.suits", suits.all());
        chosen("handle", model.model().handle().url());
        model.model().height().ifPresent(pixels -> chosen("size", pixels));
    }

    private void publishWords() {
        String words = hub.finder().words().get();
        if (words.isBlank()) {
            choices().remove("words");
        } else {
            chosen("words", words);
        }
    }

    private void publishCompared() {
        forget("compared.");
        count("compared.count", hub.compared().size());
        scale().ifPresent(scale -> {
            measured("compared.cheap", Measurement.words(scale.cheap().name()));
            measured("compared.dear", Measurement.words(scale.dear().name()));
            measured("compared.costTimes", Measurement.of(scale.costTimes(), Unit.TIMES));
            measured(
                    "compared.cheapAccuracy",
                    Measurement.share(scale.cheap().top1().getAsDouble()));
            measured(
                    "compared.dearAccuracy",
                    Measurement.share(scale.dear().top1().getAsDouble()));
            measured("compared.gain", Measurement.share(scale.gain()));
        });
    }

    @Override
    public void stop() {
        wanted = () -> {};
        afterMeasuring = () -> {};
        hub.stop();
    }

    @Override
    public void close() {
        stop();
        hub.close();
    }

    @Override
    public Node view() {
        return new CatalogueView(this);
    }

    private void count(String name, long number) {
        measured(name, Measurement.count(number));
    }

    private void truth(String name, boolean holds) {
        measured(name, Measurement.truth(holds));
    }
}
