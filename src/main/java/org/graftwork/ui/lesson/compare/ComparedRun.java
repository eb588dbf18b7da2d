// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One of the runs of a comparison, as far as it has come. */
public final class ComparedRun {

    private final Contender contender;
    private final ObservableList<RunPoint> points = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RunOutcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    ComparedRun(Contender contender) {
        this.contender = contender;
    }

    /**
     * A run that was made elsewhere.
     *
     * @param contender as it would run here
     */
    static ComparedRun of(Contender contender, StoredHistory stored) {
        ComparedRun run = new ComparedRun(contender.stored(stored.plan()));
        run.points.addAll(stored.points());
        run.finish(stored.outcome());
        return run;
    }

    /** Whether it was made elsewhere. */
    public boolean isStored() {
        return outcome.get().filter(RunOutcome::stored).isPresent();
    }

    public Contender contender() {
        return contender;
    }

    /** One an epoch. */
    public ObservableList<RunPoint> points() {
        return points;
    }

    /** What it came to; empty while it is under way, and where it was stopped early. */
    public ReadOnlyObjectProperty<Optional<RunOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    void finish(RunOutcome came) {
        outcome.set(Optional.of(came));
    }

    /** The last epoch so far. */
    public Optional<RunPoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
