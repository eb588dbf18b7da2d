// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** The figures of the variable that is looked at, computed in the background. */
public final class VariableStudy {

    private static final int BINS = 32;

    private final Session session;
    private final LatestWork work;
    private final ReadOnlyObjectWrapper<Optional<VariableStatistics>> statistics =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public VariableStudy(Session session) {
        this.session = session;
        this.work = new LatestWork(session.work());
    }

    /** Empty while they are computed, and where nothing is looked at. */
    public ReadOnlyObjectProperty<Optional<VariableStatistics>> statistics() {
        return statistics.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Why there are no figures, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks at a variable of the model at hand, and at the one before no more. */
    public void lookAt(Optional<VariableInfo> variable) {
        statistics.set(Optional.empty());
        problem.set("");
        working.set(variable.isPresent());
        if (variable.isEmpty()) {
            work.forget();
            return;
        }
        PretrainedModel model = session.model().get();
        work.ask(
                Strings.text("model.work.statistics", variable.get().name()),
                (progress, cancellation) -> session.workbench().study().statistics(model, variable.get(), BINS),
                figures -> {
                    working.set(false);
                    statistics.set(Optional.of(figures));
                },
                failure -> {
                    working.set(false);
                    problem.set(failure.getMessage());
                });
    }
}
