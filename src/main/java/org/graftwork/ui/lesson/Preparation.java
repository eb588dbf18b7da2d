// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.Workbench;

/** Opens what a lesson works on, in the lesson’s own session, so that nothing of the person’s own is touched. */
final class Preparation {

    private static final double VALIDATION_SHARE = 0.2;
    private static final long SEED = 7;

    private final Session session;
    private final LessonSetup setup;
    private final Opening opening;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /** What is opened for a lesson. */
    private record Opened(Optional<PretrainedModel> model, Optional<ImageDataset> photos) {}

    Preparation(Session session, LessonSetup setup) {
        this.session = session;
        this.setup = setup;
        this.opening = new Opening(session.work());
    }

    /** Whether all is there. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Opening opening() {
        return opening;
    }

    /** Gives up what is not there yet. */
    void stop() {
        opening.stop();
    }

    void start() {
        Workbench workbench = session.workbench();
        opening.open(
                Strings.text("work.lesson"),
                Strings.text("lesson.preparing"),
                (progress, cancellation) -> {
                    Optional<PretrainedModel> model =
                            setup.needsModel() ? Optional.of(workbench.openModel(setup.model())) : Optional.empty();
                    cancellation.check();
                    return new Opened(
                            model,
                            setup.needsPhotos()
                                    ? Optional.of(workbench.openPhotos(
                                            workbench.samplePhotos(),
                                            new SplitOptions(
                                                    Optional.empty(), VALIDATION_SHARE, setup.photosPerClass(), SEED),
                                            progress,
                                            cancellation))
                                    : Optional.empty());
                },
                opened -> {
                    opened.model().ifPresent(session.model()::set);
                    opened.photos().ifPresent(session.photos()::set);
                    ready.set(true);
                });
    }
}
