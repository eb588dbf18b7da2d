// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.lesson.Step;

/** A claim, and whether what was measured proves it. What is broken on purpose speaks against none. */
public final class ProofModel implements StepModel {

    private final Step.Proof step;
    private final BenchLink bench;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPEN);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    private final ReadOnlyBooleanWrapper stored = new ReadOnlyBooleanWrapper();

    /** How it stands. */
    public enum State {
        OPEN,
        PROVEN,
        NOT_PROVEN
    }

    ProofModel(Step.Proof step, BenchLink bench) {
        this.step = step;
        this.bench = bench;
        bench.onMeasured(this::look);
    }

    @Override
    public Step.Proof step() {
        return step;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What was measured, in words; empty before. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether it is a stored run that shows it, and not one that was made here. */
    public ReadOnlyBooleanProperty stored() {
        return stored.getReadOnlyProperty();
    }

    private void look() {
        step.holds().holds(bench.measured()).ifPresent(holds -> {
            if (bench.broken().get() && (!holds || state.get() == State.PROVEN)) {
                return;
            }
            stored.set(bench.isStored(Filled.names(step.says(), step.holds())));
            said.set(Filled.text(holds ? step.says() : step.otherwise(), bench.measured()));
            state.set(holds ? State.PROVEN : State.NOT_PROVEN);
        });
    }
}
