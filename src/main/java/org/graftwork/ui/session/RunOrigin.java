// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.ui.text.Strings;

/**
 * What a run was made of, which may no longer be what is open.
 *
 * @param base the model it was trained on
 * @param photos what it learned from
 */
public record RunOrigin(PretrainedModel base, ImageDataset photos) {

    /** What the session's classifier was made of; empty where it comes from an export. */
    static Optional<RunOrigin> ofClassifier(Session session) {
        return session.classifier().get() instanceof TrainedClassifier trained
                ? Optional.of(new RunOrigin(trained.base(), trained.photos()))
                : Optional.empty();
    }

    /** Says of the classifier at hand which model and which photos it is of, where others are open; else empty. */
    public static StringBinding classifierElsewhere(Session session) {
        return Bindings.createStringBinding(
                () -> ofClassifier(session)
                        .map(origin -> origin.elsewhere(session))
                        .orElse(""),
                session.classifier(),
                session.model(),
                session.photos());
    }

    /** Says the same of a run; empty where there is none. */
    public static StringBinding elsewhere(Session session, ObservableValue<Optional<RunOrigin>> run) {
        return Bindings.createStringBinding(
                () -> run.getValue().map(origin -> origin.elsewhere(session)).orElse(""),
                run,
                session.model(),
                session.photos());
    }

    private String elsewhere(Session session) {
        PretrainedModel model = session.model().get();
        ImageDataset opened = session.photos().get();
        // A model that was made to fit in another way is still the same one.
        boolean otherModel = model != null
                && !model.source().fingerprint().equals(base.source().fingerprint());
        boolean otherPhotos = opened != null && !opened.folder().equals(photos.folder());
        if (otherModel) {
            String said = Strings.text("run.otherModel", base.name(), model.name());
            return otherPhotos ? said + " " + photosElsewhere(opened) : said;
        }
        return otherPhotos ? photosElsewhere(opened) : "";
    }

    private String photosElsewhere(ImageDataset opened) {
        return Strings.text(
                "run.otherPhotos",
                photos.folder().getFileName(),
                opened.folder().getFileName());
    }
}
