// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** Whether photos, model and head go together: found out again in the background whenever one of them changes. */
public final class FitViewModel {

    private final Session session;
    private final LatestWork work;
    private final ReadOnlyObjectWrapper<Optional<Compatibility>> compatibility =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public FitViewModel(Session session) {
        this.session = session;
        this.work = new LatestWork(session.work());
        session.model().addListener((observable, before, now) -> check());
        session.photos().addListener((observable, before, now) -> check());
        check();
    }

    /** What was found; empty without a model, and until it is known. */
    public ReadOnlyObjectProperty<Optional<Compatibility>> compatibility() {
        return compatibility.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Why nothing could be found out, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The model at hand, or null. */
    ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    /** The photos at hand, or null. */
    ReadOnlyObjectProperty<ImageDataset> photos() {
        return session.photos();
    }

    private void check() {
        PretrainedModel model = session.model().get();
        Optional<ImageDataset> photos = Optional.ofNullable(session.photos().get());
        problem.set("");
        working.set(model != null);
        if (model == null) {
            work.forget();
            compatibility.set(Optional.empty());
            return;
        }
        // What was found before stays until the new finding is there, so that nothing flickers.
        work.ask(
                Strings.text("model.work.fit"),
                (progress, cancellation) -> session.workbench().study().check(model, photos),
                found -> {
                    working.set(false);
                    compatibility.set(Optional.of(found));
                },
                failure -> {
                    working.set(false);
                    compatibility.set(Optional.empty());
                    problem.set(failure.getMessage());
                });
    }
}
