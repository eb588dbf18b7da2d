// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.lesson.Step;

/** A question: a wrong answer brings a hint and leaves the question open. */
public final class QuestionModel implements StepModel {

    private final Step.Question step;
    private final IntConsumer remember;
    private final ReadOnlyIntegerWrapper answer = new ReadOnlyIntegerWrapper(PredictionModel.NONE);
    private final ReadOnlyBooleanWrapper right = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper reply = new ReadOnlyStringWrapper("");

    QuestionModel(Step.Question step, OptionalInt answered, IntConsumer remember) {
        this.step = step;
        this.remember = remember;
        answered.ifPresent(this::show);
    }

    @Override
    public Step.Question step() {
        return step;
    }

    /** The number of the choice that was taken, or -1. */
    public ReadOnlyIntegerProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /** Whether it is right. */
    public ReadOnlyBooleanProperty right() {
        return right.getReadOnlyProperty();
    }

    /** Why it is right, or a hint; empty before an answer. */
    public ReadOnlyStringProperty reply() {
        return reply.getReadOnlyProperty();
    }

    public void take(int choice) {
        if (!right.get()) {
            remember.accept(choice);
            show(choice);
        }
    }

    private void show(int choice) {
        if (choice < 0 || choice >= step.choices().size()) {
            // Remembered of an older text of the lesson.
            return;
        }
        Step.Choice taken = step.choices().get(choice);
        answer.set(choice);
        right.set(taken.right());
        reply.set(taken.right() ? step.praise() : taken.hint());
    }
}
