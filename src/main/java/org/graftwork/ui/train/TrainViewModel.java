// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Problem;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.RunOrigin;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** What the training bench shows and does. */
public final class TrainViewModel {

    private final Session session;
    private final PlanForm form;
    private final RunCurves curves = new RunCurves();
    private final VariableChanges changes = new VariableChanges();
    private final RunStatus status = new RunStatus();
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(RunState.IDLE);
    private final ReadOnlyObjectWrapper<TrainingResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stored = new ReadOnlyBooleanWrapper();
    private OptionalDouble storedTest = OptionalDouble.empty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Advice> advice = FXCollections.observableArrayList();
    private final StringBinding missing;
    private final ReadOnlyObjectWrapper<Optional<RunOrigin>> origin = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringBinding elsewhere;
    private RunFeed feed = new RunFeed();
    private RunClock clock;
    private BackgroundJob job;
    private int validationPhotos;
    private int classes = 2;

    public TrainViewModel(Session session) {
        this.session = session;
        this.form = new PlanForm(session.model(), session.selection());
        form.fineTuning().wanted().bindBidirectional(session.fineTuning());
        this.elsewhere = RunOrigin.elsewhere(session, origin);
        this.missing = Bindings.createStringBinding(this::whatIsMissing, session.model(), session.photos());
    }

    public PlanForm form() {
        return form;
    }

    public RunCurves curves() {
        return curves;
    }

    /** What the run's phases did to the variables of the base. */
    public VariableChanges changes() {
        return changes;
    }

    public RunStatus status() {
        return status;
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    /** What the last run came to; null before it is over. */
    public ReadOnlyObjectProperty<TrainingResult> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether the run that is shown was made elsewhere. */
    public ReadOnlyBooleanProperty stored() {
        return stored.getReadOnlyProperty();
    }

    /** Why the last run came to nothing, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What a person should know about the figures shown. */
    public ObservableList<Advice> advice() {
        return advice;
    }

    /** What has to be there before training, or empty. */
    public StringBinding missing() {
        return missing;
    }

    /** Which model and photos the run shown is of, where others are open now; else empty. */
    public StringBinding elsewhere() {
        return elsewhere;
    }

    /** What a run as planned will do, in words; asked where nothing is missing. */
    public String whatIsReady() {
        PretrainedModel model = session.model().get();
        int trained = form.fineTuning().selection().get().trained(model).count();
        return form.fineTuning().isPlanned() && trained > 0
                ? Strings.text("train.ready.fineTuning", model.name(), trained)
                : Strings.text("train.ready.text", model.name());
    }

    public Session session() {
        return session;
    }

    /** The work under way, if it is. */
    public Optional<BackgroundJob> job() {
        return Optional.ofNullable(job).filter(running -> state.get().isActive());
    }

    /** Starts a run as planned; where the plan is wrong its fields say so. */
    public void start() {
        PretrainedModel model = session.model().get();
        ImageDataset photos = session.photos().get();
        if (state.get().isActive() || model == null || photos == null) {
            return;
        }
        form.plan().ifPresent(plan -> start(photos, plan, false));
    }

    /**
     * Starts a run of some other plan or on other photos than those at hand, on the model at hand.
     *
     * @param withoutFeatures whether the frozen base runs in each epoch anew, to be compared
     */
    public void start(ImageDataset photos, TrainingPlan plan, boolean withoutFeatures) {
        PretrainedModel model = session.model().get();
        if (state.get().isActive() || model == null) {
            return;
        }
        clock = new RunClock(plan, photos.count(Split.TRAIN));
        begin(model, photos, plan, false);
        RunFeed events = feed;
        origin.set(Optional.of(new RunOrigin(model, photos)));
        state.set(RunState.RUNNING);
        boolean useCache = form.useCache().get();
        RunProgress told = new RunProgress(plan, clock);
        job = session.work()
                .start(
                        Strings.text("work.training"),
                        (progress, stop) -> {
                            Consumer<TrainingEvent> hears = event -> {
                                events.accept(event);
                                told.report(event, progress);
                            };
                            return withoutFeatures
                                    ? session.workbench().trainWithoutFeatures(model, photos, plan, hears, stop)
                                    : session.workbench().train(model, photos, plan, useCache, hears, stop);
                        },
                        new BackgroundWork.Outcome<>(this::finish, this::fail, this::stoppedWithNothing));
    }

    /** Shows a run that was made elsewhere, on the model and the photos at hand. */
    public void show(StoredRun run) {
        PretrainedModel model = session.model().get();
        ImageDataset photos = session.photos().get();
        if (state.get().isActive() || model == null || photos == null) {
            return;
        }
        clock = null;
        begin(model, photos, run.plan(), true);
        run.events().forEach(feed);
        drain();
        curves.end();
        storedTest = run.end().testAccuracy();
        status.end(Strings.text("train.stored"));
        state.set(RunState.FINISHED);
    }

    /** Takes the last run away. */
    private void begin(PretrainedModel model, ImageDataset photos, TrainingPlan plan, boolean isStored) {
        feed = new RunFeed();
        curves.begin(plan.epochs());
        status.begin(plan, model.variables());
        changes.begin(plan, model.layers());
        advice.clear();
        problem.set("");
        result.set(null);
        storedTest = OptionalDouble.empty();
        stored.set(isStored);
        validationPhotos = photos.count(Split.VALIDATION);
        classes = photos.classes().size();
    }

    /** How many of the test photos the last run got right, in [0, 1]; empty before its end, and where none was asked. */
    public OptionalDouble testAccuracy() {
        return result.get() == null ? storedTest : result.get().testAccuracy();
    }

    /** How long the run takes still, in words; empty where that cannot be told. */
    public String timeLeft() {
        Optional<RunClock.Left> throughAllPhases =
                clock == null ? Optional.empty() : clock.reading().left();
        if (job().isEmpty() || throughAllPhases.isEmpty()) {
            return job().flatMap(BackgroundJob::timeLeft)
                    .map(left -> Strings.text("status.left", Figures.duration(left)))
                    .orElse("");
        }
        RunClock.Left left = throughAllPhases.get();
        return Strings.text(left.toTheEnd() ? "status.left" : "train.left.head", Figures.duration(left.time()));
    }

    /** Stops the run within a second; what was learned is kept. */
    public void stop() {
        if (state.get() == RunState.RUNNING) {
            state.set(RunState.STOPPING);
            job.cancel();
        }
    }

    /** Takes over what the run has told since the last call. */
    public void drain() {
        List<TrainingEvent> events = feed.drain();
        List<TrainingEvent.StepDone> steps = new ArrayList<>();
        List<EpochFigures> epochs = new ArrayList<>();
        status.show(events);
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.StepDone step) {
                steps.add(step);
            } else if (event instanceof TrainingEvent.EpochDone epoch) {
                epochs.add(epoch.figures());
            } else if (event instanceof TrainingEvent.PhaseDone phase) {
                changes.add(phase.figures());
            } else if (event instanceof TrainingEvent.PhaseStarted phase) {
                curves.phases()
                        .add(new RunCurves.PhaseMark(
                                phase.firstEpoch() - 1, phase.phase().name()));
            }
        }
        if (!steps.isEmpty()) {
            curves.add(steps);
        }
        // In one go: a small network goes through many epochs between two looks.
        if (!epochs.isEmpty()) {
            curves.epochs().addAll(epochs);
        }
        List<Advice> present = RunAdvice.of(curves.epochs(), validationPhotos, classes);
        if (!present.equals(advice)) {
            advice.setAll(present);
        }
    }

    private void finish(TrainedClassifier classifier) {
        drain();
        TrainingResult came = classifier.result();
        result.set(came);
        curves.end();
        String summary = RunSummary.of(came);
        status.end(RunSummary.withBest(summary, came.history()));
        advise(came.skipped());
        session.replaceClassifier(classifier);
        state.set(RunState.FINISHED);
        session.inform(
                came.testAccuracy().isPresent()
                        ? Strings.text(
                                "train.finished.test",
                                summary,
                                Figures.percent(came.testAccuracy().getAsDouble()))
                        : summary);
    }

    private void advise(List<SkippedFile> skipped) {
        if (!skipped.isEmpty()) {
            SkippedFile first = skipped.get(0);
            advice.add(Advice.of(Strings.text("train.skipped", skipped.size(), first.file() + ", " + first.reason())));
        }
    }

    private void fail(Problem failure) {
        drain();
        curves.end();
        status.end("");
        problem.set(failure.getMessage());
        state.set(RunState.FAILED);
    }

    private void stoppedWithNothing() {
        drain();
        String summary = Strings.text("train.stopped.early");
        status.end(summary);
        state.set(RunState.IDLE);
        origin.set(Optional.empty());
        session.inform(summary);
    }

    /** Opens the bench where what is missing can be had. */
    public void goWhereItIsMissing() {
        session.bench().set(session.model().get() == null ? Bench.MODEL : Bench.DATA);
    }

    /** Opens the bench where the variables that fine-tuning trains are chosen. */
    public void chooseVariables() {
        session.bench().set(Bench.MODEL);
    }

    /** Goes on to try the classifier. */
    public void goOn() {
        session.bench().set(Bench.CLASSIFY);
    }

    private String whatIsMissing() {
        ImageDataset photos = session.photos().get();
        if (session.model().get() == null) {
            return Strings.text("train.missing.model");
        }
        if (photos == null) {
            return Strings.text("train.missing.photos");
        }
        return photos.classes().size() < 2 ? Strings.text("train.missing.classes") : "";
    }
}
