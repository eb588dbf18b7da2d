// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** Gives the session's classifier the test photos in its own range of values, or in that of the other model. */
final class RangeTrial {

    private final Session session;
    private final ObservableObjectValue<PretrainedModel> otherModel;
    private final BiConsumer<Given, Double> tried;
    private final ObservableMap<Given, Double> accuracies = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Given> given = new ReadOnlyObjectWrapper<>(Given.OWN);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    private BackgroundJob job;

    /** Which range photos are given in. */
    enum Given {
        /** That of the model behind the classifier. */
        OWN("ownRange"),
        /** That of the other model. */
        OTHER("otherRange"),
        /** What is in the files of photos. */
        BYTES("rawBytes");

        private final String key;

        Given(String key) {
            this.key = key;
        }

        /** Its name in actions and measurements. */
        String key() {
            return key;
        }
    }

    /** @param tried hears of each measured accuracy */
    RangeTrial(Session session, ObservableObjectValue<PretrainedModel> otherModel, BiConsumer<Given, Double> tried) {
        this.session = session;
        this.otherModel = otherModel;
        this.tried = tried;
    }

    /** What was measured so far. */
    ObservableMap<Given, Double> accuracies() {
        return accuracies;
    }

    ReadOnlyObjectProperty<Given> given() {
        return given.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is a classifier to try it on. */
    ReadOnlyBooleanProperty possible() {
        return possible.getReadOnlyProperty();
    }

    ValueRange range(Given which) {
        return switch (which) {
            case OWN -> session.model().get().input().range();
            case OTHER -> otherModel.get().input().range();
            case BYTES -> ValueRange.BYTES;
        };
    }

    /** There is a classifier from now on. */
    void begin() {
        possible.set(true);
    }

    /** The classifier is about to be replaced. */
    void forget() {
        possible.set(false);
        accuracies.clear();
        given.set(Given.OWN);
    }

    void give(Given which) {
        if (busy.get() || !(session.classifier().get() instanceof TrainedClassifier classifier)) {
            return;
        }
        given.set(which);
        busy.set(true);
        ValueRange range = range(which);
        job = session.work()
                .start(
                        Strings.text("lesson.twice.work.range"),
                        (progress, stop) -> accuracy(classifier, range, stop),
                        new BackgroundWork.Outcome<Double>(
                                share -> {
                                    accuracies.putAll(Map.of(which, share));
                                    busy.set(false);
                                    tried.accept(which, share);
                                },
                                problem -> {
                                    session.warn(problem.getMessage());
                                    busy.set(false);
                                },
                                () -> busy.set(false)));
    }

    /** Ends what is under way. */
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private double accuracy(TrainedClassifier classifier, ValueRange range, Cancellation stop) {
        return session.withClassifier(
                classifier, used -> session.workbench().study().accuracyInRange(used, range, Split.TEST, stop));
    }
}
