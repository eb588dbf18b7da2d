// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.Step.Guess;
import org.graftwork.ui.text.Strings;

/** A guess, and what it is worth when something was measured. What was measured is told only to who has guessed. */
public final class PredictionModel implements StepModel {

    static final int NONE = -1;

    private final Step.Prediction step;
    private final BenchLink bench;
    private final IntConsumer remember;
    private final ReadOnlyIntegerWrapper guess = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper outcome = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");

    /**
     * @param guessed before, if it was
     * @param remember hears the guess
     */
    PredictionModel(Step.Prediction step, BenchLink bench, OptionalInt guessed, IntConsumer remember) {
        this.step = step;
        this.bench = bench;
        this.remember = remember;
        guessed.stream()
                .filter(choice -> choice >= 0 && choice < step.choices().size())
                .forEach(guess::set);
        bench.onMeasured(() -> {
            asked.set(Filled.text(step.ask(), bench.measured()));
            compare();
        });
    }

    @Override
    public Step.Prediction step() {
        return step;
    }

    /** The question, with what was measured so far. */
    public ReadOnlyStringProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** The number of the choice that was taken, or -1. */
    public ReadOnlyIntegerProperty guess() {
        return guess.getReadOnlyProperty();
    }

    /** The number of the choice that turned out right, or -1 where none has yet. */
    public ReadOnlyIntegerProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The guess compared with what was measured, or empty. */
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** Takes a guess; it may be changed until something was measured. */
    public void take(int choice) {
        if (verdict.get().isEmpty()) {
            guess.set(choice);
            remember.accept(choice);
            compare();
        }
    }

    private void compare() {
        List<Guess> choices = step.choices();
        if (guess.get() == NONE || !verdict.get().isEmpty() || !Filled.isComplete(step.says(), bench.measured())) {
            return;
        }
        IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).when().holds(bench.measured()).orElse(false))
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(int right) {
        outcome.set(right);
        String key = right == guess.get() ? "lesson.predict.right" : "lesson.predict.other";
        verdict.set(Strings.text(key) + " " + Filled.text(step.says(), bench.measured()));
    }
}
