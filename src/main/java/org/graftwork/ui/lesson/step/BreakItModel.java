// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.Map;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.ui.text.Strings;

/** Something to break on purpose, and to mend. */
public final class BreakItModel implements StepModel {

    private final Step.BreakIt step;
    private final BenchLink bench;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WHOLE);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BooleanBinding possible;
    private boolean broke;
    private boolean measured;

    /** How it stands. */
    public enum State {
        WHOLE,
        BREAKING,
        BROKEN,
        MENDING,
        MENDED
    }

    BreakItModel(Step.BreakIt step, BenchLink bench) {
        this.step = step;
        this.bench = bench;
        possible = bench.possible();
        Set<String> asked = step.broken().measures();
        bench.measured().addListener((MapChangeListener<String, Measurement>) change -> {
            // What a stored run tells says nothing of what was tried here.
            if (!change.wasAdded() || bench.isStored(asked)) {
                return;
            }
            measured |= asked.contains(change.getKey());
            // Some benches say what they measured just after they are done.
            if (state.get() == State.BROKEN) {
                tell();
            }
        });
    }

    @Override
    public Step.BreakIt step() {
        return step;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What was measured, in words; empty before. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether the bench is there and free. */
    public BooleanBinding possible() {
        return possible;
    }

    /** Breaks it. */
    public void breakIt() {
        if (possible.get() && !bench.broken().get()) {
            bench.broken().set(true);
            said.set("");
            measured = false;
            state.set(State.BREAKING);
            ask(step.set(), step.action(), this::tell);
        }
    }

    /** Puts things right again. */
    public void mend() {
        if (possible.get() && state.get() == State.BROKEN) {
            state.set(State.MENDING);
            ask(step.mendSet(), step.mendAction(), () -> {
                bench.broken().set(false);
                state.set(State.MENDED);
            });
        }
    }

    /** Whether it broke as the lesson says it does, and did not hold out. */
    public boolean wasBroken() {
        return broke;
    }

    private void tell() {
        broke = step.broken().holds(bench.measured()).orElse(false);
        // What was measured before says nothing of a try that was stopped or failed.
        said.set(
                broke || measured
                        ? Filled.text(broke ? step.says() : step.otherwise(), bench.measured())
                        : Strings.text("lesson.step.break.nothing"));
        state.set(State.BROKEN);
    }

    /** Asks for something, and goes on when the bench has done it. */
    private void ask(Map<String, String> settings, String action, Runnable then) {
        bench.ask(settings, action);
        if (!bench.bench().busy().get()) {
            then.run();
            return;
        }
        bench.bench().busy().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> busy, Boolean before, Boolean now) {
                if (!now) {
                    busy.removeListener(this);
                    then.run();
                }
            }
        });
    }
}
