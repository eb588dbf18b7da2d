// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.lesson.Step;

/** Work on the bench: by the step's button or by hand, it is done when what it asks for was measured. */
public final class TaskModel implements StepModel {

    private final Step.Task step;
    private final BenchLink bench;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BooleanBinding possible;

    private final ReadOnlyBooleanWrapper stored = new ReadOnlyBooleanWrapper();

    TaskModel(Step.Task step, BenchLink bench) {
        this.step = step;
        this.bench = bench;
        possible = bench.possible();
        bench.onMeasured(this::look);
    }

    @Override
    public Step.Task step() {
        return step;
    }

    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /** What came of it, or empty. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether the bench is there and free. */
    public BooleanBinding possible() {
        return possible;
    }

    public void start() {
        if (possible.get()) {
            bench.ask(step.set(), step.action());
        }
    }

    /** Whether it was done in a stored run, and not here. */
    public ReadOnlyBooleanProperty stored() {
        return stored.getReadOnlyProperty();
    }

    private void look() {
        if (step.done().holds(bench.measured()).orElse(false) && Filled.isComplete(step.says(), bench.measured())) {
            stored.set(bench.isStored(Filled.names(step.says(), step.done())));
            done.set(true);
            said.set(Filled.text(step.says(), bench.measured()));
        }
    }
}
