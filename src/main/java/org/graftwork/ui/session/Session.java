// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.training.Classifier;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.Workbench;

/** What the benches share: the model, the photos and the classifier at hand, and the page that is open. */
public final class Session {

    private final Workbench workbench;
    private final BackgroundWork work;
    private final Path exports;
    private final ObjectProperty<Bench> bench = new SimpleObjectProperty<>(Bench.MODEL);
    private final ReadOnlyObjectWrapper<EngineInfo> engine = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PretrainedModel> model = new SimpleObjectProperty<>();
    private final ObjectProperty<VariableSelection> selection = new SimpleObjectProperty<>(VariableSelection.none());
    private final BooleanProperty fineTuning = new SimpleBooleanProperty();
    private final ObjectProperty<ImageDataset> photos = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Classifier> classifier = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>();
    private final StringProperty lessonAsked = new SimpleStringProperty("");
    private final ReentrantLock classifierUse = new ReentrantLock();

    /**
     * @param exports the folder that exports are offered to go to
     */
    public Session(Workbench workbench, BackgroundWork work, Path exports) {
        this.workbench = workbench;
        this.work = work;
        this.exports = exports;
    }

    /** Loads the engine in the background, so that the first model does not wait for it. */
    public void startEngine() {
        work.start(
                Strings.text("work.engine"),
                (progress, cancellation) -> workbench.startEngine(),
                BackgroundWork.Outcome.of(engine::set, problem -> warn(problem.getMessage())));
    }

    public Workbench workbench() {
        return workbench;
    }

    public BackgroundWork work() {
        return work;
    }

    public Path exports() {
        return exports;
    }

    /** The page that is open. */
    public ObjectProperty<Bench> bench() {
        return bench;
    }

    /** What computes; null until that is known. */
    public ReadOnlyObjectProperty<EngineInfo> engine() {
        return engine.getReadOnlyProperty();
    }

    /** The base model at hand; null where there is none. */
    public ObjectProperty<PretrainedModel> model() {
        return model;
    }

    /** Which variables of the base a fine-tuning trains; never null. Nothing is chosen when a model is opened. */
    public ObjectProperty<VariableSelection> selection() {
        return selection;
    }

    /** Whether the variables that are chosen are trained after the head; off at first. */
    public BooleanProperty fineTuning() {
        return fineTuning;
    }

    /** The photos at hand; null where there are none. */
    public ObjectProperty<ImageDataset> photos() {
        return photos;
    }

    /** What names the classes of photos: the last run's result, or an export that was opened; null before. */
    public ReadOnlyObjectProperty<Classifier> classifier() {
        return classifier.getReadOnlyProperty();
    }

    /** What the status bar says; null for nothing. */
    public ObjectProperty<Message> message() {
        return message;
    }

    /** The id of a lesson that somebody asks to be opened; empty where nobody does. */
    public StringProperty lessonAsked() {
        return lessonAsked;
    }

    public void inform(String text) {
        message.set(new Message(Message.Kind.INFORMATION, text));
    }

    public void warn(String text) {
        message.set(new Message(Message.Kind.PROBLEM, text));
    }

    /** Puts a classifier in the place of the present one, which is closed when nobody uses it any more. */
    public void replaceClassifier(Classifier next) {
        Classifier previous = classifier.get();
        classifier.set(next);
        if (previous != null) {
            work.start(
                    Strings.text("work.closing"),
                    (progress, cancellation) -> {
                        withClassifier(previous, used -> {
                            used.close();
                            return used;
                        });
                        return previous;
                    },
                    BackgroundWork.Outcome.of(closed -> {}, problem -> warn(problem.getMessage())));
        }
    }

    /** Uses a classifier, on a working thread; a classifier is safe for one thread at a time. */
    public <C extends Classifier, T> T withClassifier(C used, Function<C, T> use) {
        classifierUse.lock();
        try {
            return use.apply(used);
        } finally {
            classifierUse.unlock();
        }
    }
}
