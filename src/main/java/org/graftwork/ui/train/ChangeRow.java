// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import org.graftwork.model.VariableRole;
import org.graftwork.model.VariableSelection.State;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.text.Strings;

/**
 * A line of what a phase changed: a variable, or a layer with all its variables.
 *
 * @param layer the layer's name
 * @param name the variable's within its layer; empty for a layer
 * @param variables how many it stands for
 * @param changed how many of these changed
 * @param trained how many of these were trained
 * @param isStatistic whether it is not trainable, as a moving mean is not
 * @param isCounter whether it counts, or is the state of a random generator
 * @param relativeChange of the variable, or the largest in the layer
 */
record ChangeRow(
        String layer,
        String name,
        int variables,
        int changed,
        int trained,
        boolean isStatistic,
        boolean isCounter,
        double relativeChange) {

    static ChangeRow of(String layer, String name, boolean isStatistic, VariableChange change) {
        return new ChangeRow(
                layer,
                name,
                1,
                change.changed() ? 1 : 0,
                change.trained() ? 1 : 0,
                isStatistic,
                change.role() == VariableRole.COUNTER,
                change.relativeChange());
    }

    /** Of a layer; none of its variables is trainable where all are statistics. */
    static ChangeRow of(String layer, List<ChangeRow> variables) {
        return new ChangeRow(
                layer,
                "",
                variables.size(),
                variables.stream().mapToInt(ChangeRow::changed).sum(),
                variables.stream().mapToInt(ChangeRow::trained).sum(),
                variables.stream().allMatch(ChangeRow::isStatistic),
                variables.stream().allMatch(ChangeRow::isCounter),
                variables.stream().mapToDouble(ChangeRow::relativeChange).max().orElse(0));
    }

    /** Such as {@code block_16/project, BatchNorm/gamma}. */
    String title() {
        return name.isEmpty() ? layer : layer + ", " + name;
    }

    /** Its name in a tree. */
    String label() {
        return name.isEmpty() ? layer : name;
    }

    State trainedState() {
        return trained == 0 ? State.NONE : trained == variables ? State.ALL : State.SOME;
    }

    /** Such as {@code trained} or {@code frozen}. */
    String training() {
        return switch (trainedState()) {
            case ALL -> Strings.text("changes.trained");
            case SOME -> Strings.text("changes.trained.some", trained, variables);
            case NONE ->
                Strings.text(isCounter ? "changes.counter" : isStatistic ? "changes.statistic" : "changes.frozen");
        };
    }

    boolean isChanged() {
        return changed > 0;
    }

    /** Such as {@code unchanged}. */
    String result() {
        if (changed == 0) {
            return Strings.text("changes.unchanged");
        }
        return changed == variables
                ? Strings.text("changes.changed")
                : Strings.text("changes.changed.some", changed, variables);
    }

    /** All of it, to be read aloud. */
    String spoken() {
        return isChanged()
                ? Strings.text("changes.spoken.changed", title(), training(), result(), change())
                : Strings.text("changes.spoken", title(), training(), result());
    }

    /** Such as {@code 2.1 %}; empty where nothing changed. */
    String change() {
        return isChanged() ? ChangeFigures.percent(relativeChange) : "";
    }
}
