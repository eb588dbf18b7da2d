// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.ui.lesson.bench.LessonBench;

/**
 * The bench as the steps see it.
 *
 * @param bench does what they ask for
 * @param ready whether what the bench works on is there
 * @param broken whether something was broken on purpose and not mended yet: what is measured then speaks against no claim
 */
public record BenchLink(LessonBench bench, ObservableBooleanValue ready, BooleanProperty broken) {

    private static final String STORED = ".stored";

    public BenchLink(LessonBench bench, ObservableBooleanValue ready) {
        this(bench, ready, new SimpleBooleanProperty());
    }

    ObservableMap<String, Measurement> measured() {
        return bench.measurements();
    }

    /** Calls back now, whenever something was measured, and when what was broken is whole again. */
    void onMeasured(Runnable look) {
        measured().addListener((MapChangeListener<String, Measurement>) change -> look.run());
        broken.addListener((observable, before, now) -> look.run());
        look.run();
    }

    /**
     * Whether figures are those of runs that are stored with the lesson, and not of ones that were made here. A run says
     * so under its own prefix; a figure without one is of all runs.
     */
    boolean isStored(Set<String> names) {
        List<Boolean> stored = names.stream().flatMap(this::stored).toList();
        return !stored.isEmpty() && !stored.contains(false);
    }

    private Stream<Boolean> stored(String name) {
        int end = name.lastIndexOf('.');
        Stream<Measurement> told = end < 0
                ? measured().entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith(STORED))
                        .map(Map.Entry::getValue)
                : Stream.ofNullable(measured().get(name.substring(0, end) + STORED));
        return told.map(measurement -> measurement.value() != 0);
    }

    /** Whether the bench is there and free. */
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(() -> ready.get() && !bench.busy().get(), ready, bench.busy());
    }

    /** Sets the bench and has it do something; nothing where {@code action} is empty. */
    void ask(Map<String, String> settings, String action) {
        settings.forEach(bench::set);
        if (!action.isEmpty()) {
            bench.act(action);
        }
    }
}
