// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.code.PythonLiteral;

/** What all benches of lessons have in common: their figures, and their actions and settings by name. */
public abstract class MeasuredBench implements LessonBench {

    private final BenchContract contract;
    private final ObservableMap<String, Measurement> measurements = FXCollections.observableMap(new LinkedHashMap<>());
    private final ObservableMap<String, String> choices = FXCollections.observableMap(new LinkedHashMap<>());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> settings = new LinkedHashMap<>();

    protected MeasuredBench(BenchContract contract) {
        this.contract = contract;
    }

    /** Says what is done for an action of the contract. */
    protected final void onAction(String name, Runnable action) {
        require(contract.actions().contains(name), name);
        actions.put(name, action);
    }

    /** Says what is done with a setting of the contract. */
    protected final void onSetting(String name, Consumer<String> setting) {
        require(contract.settings().containsKey(name), name);
        settings.put(name, setting);
    }

    protected final void measured(String name, Measurement measurement) {
        require(contract.measures().containsKey(name), name);
        measurements.put(name, measurement);
    }

    /** Takes figures back that no longer hold. */
    protected final void forget(String prefix) {
        measurements.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Tells the code of a text that is chosen; what kind of value a choice is decides how Python writes it. */
    protected final void chosen(String name, String text) {
        choices.put(name, PythonLiteral.text(text));
    }

    protected final void chosen(String name, long number) {
        choices.put(name, PythonLiteral.of(number));
    }

    protected final void chosen(String name, double number) {
        choices.put(name, PythonLiteral.of(number));
    }

    protected final void chosen(String name, boolean truth) {
        choices.put(name, PythonLiteral.of(truth));
    }

    /** Tells the code of a choice that is a piece of Python itself. */
    protected final void chosenCode(String name, String python) {
        choices.put(name, python);
    }

    protected final void setBusy(boolean now) {
        busy.set(now);
    }

    @Override
    public final ObservableMap<String, Measurement> measurements() {
        return measurements;
    }

    @Override
    public final ObservableMap<String, String> choices() {
        return choices;
    }

    @Override
    public final ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public final void act(String action) {
        require(actions.containsKey(action), action);
        actions.get(action).run();
    }

    @Override
    public final void set(String setting, String value) {
        require(settings.containsKey(setting), setting);
        require(contract.settings().get(setting).allowed().test(value), setting + " " + value);
        settings.get(setting).accept(value);
    }

    private static void require(boolean known, String name) {
        if (!known) {
            throw new IllegalArgumentException("The bench’s contract has no " + name);
        }
    }
}
