// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.library.KaggleModel;

/** Asks Kaggle for models, when the person says so and at no other time. */
final class KaggleFinder {

    private final Session session;
    private final LatestWork work;
    private final ObservableList<KaggleModel> results = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    KaggleFinder(Session session) {
        this.session = session;
        this.work = new LatestWork(session.work());
    }

    /** Contacts Kaggle now. */
    void ask(String words) {
        String wanted = words.strip();
        results.clear();
        problem.set("");
        asked.set(wanted);
        asking.set(true);
        work.ask(
                Strings.text("hub.work.kaggle"),
                (progress, cancellation) -> session.workbench().library().searchKaggle(wanted, cancellation),
                found -> {
                    asking.set(false);
                    results.setAll(found);
                },
                failed -> {
                    asking.set(false);
                    problem.set(failed.getMessage());
                });
    }

    /** Goes back to the catalogue. */
    void leave() {
        work.forget();
        asking.set(false);
        problem.set("");
        asked.set("");
        results.clear();
    }

    ObservableList<KaggleModel> results() {
        return results;
    }

    /** The words that Kaggle was asked for, or empty. */
    ReadOnlyStringProperty asked() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }
}
