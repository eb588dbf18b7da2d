// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.session.Session;

/**
 * A lesson's bench that trains runs one after the other and compares them. What is asked for before the model and the
 * photos are open is done as soon as they are.
 */
public abstract class ComparingBench extends MeasuredBench {

    private final BenchPlace place;
    private final Comparison comparison;
    private final StoredRuns stored;
    private final BooleanBinding opened;
    private Runnable waiting;

    /** @param compared the keys of the contenders that finished runs are stored of, in their order */
    protected ComparingBench(BenchContract contract, BenchPlace place, List<String> compared) {
        super(contract);
        this.place = place;
        this.comparison = new Comparison(place.session());
        this.stored = new StoredRuns(place.session(), place.files(), compared);
        Session session = place.session();
        opened = Bindings.createBooleanBinding(
                () -> session.model().get() != null && session.photos().get() != null,
                session.model(),
                session.photos());
        opened.addListener((observable, before, now) -> goOn());
        session.model().addListener((observable, before, now) -> tellFiles());
        session.photos().addListener((observable, before, now) -> tellFiles());
        comparison.busy().addListener((observable, before, now) -> showBusy());
        stored.busy().addListener((observable, before, now) -> showBusy());
        tellFiles();
    }

    public final Comparison comparison() {
        return comparison;
    }

    protected final BenchPlace place() {
        return place;
    }

    public final Session session() {
        return place.session();
    }

    /** Whether the model and the photos are there. */
    public final BooleanBinding opened() {
        return opened;
    }

    /** Does something now, or as soon as the model and the photos are there. */
    protected final void whenOpened(Runnable action) {
        waiting = action;
        goOn();
        showBusy();
    }

    private void goOn() {
        if (opened.get() && waiting != null) {
            Runnable next = waiting;
            waiting = null;
            next.run();
            showBusy();
        }
    }

    /** Whether more than the comparison is under way. */
    protected boolean hasOtherWork() {
        return false;
    }

    protected final void showBusy() {
        setBusy(waiting != null || stored.busy().get() || comparison.busy().get() || hasOtherWork());
    }

    /** Whether finished runs are stored with the lesson. */
    public final boolean hasStored() {
        return stored.isAny();
    }

    /**
     * Shows the runs that are stored with the lesson, in the place of all others; they count as measured.
     *
     * @param contenders as they would run here
     */
    protected final void showStored(List<Contender> contenders) {
        stored.read(found -> {
            List<ComparedRun> made = contenders.stream()
                    .map(contender -> ComparedRun.of(contender, found.get(contender.key())))
                    .toList();
            comparison.runs().forEach(run -> forget(run.contender().key() + "."));
            comparison.show(made);
            made.forEach(this::measure);
        });
    }

    /** Trains contenders on the lesson's photos; what was measured of them before is taken back. */
    protected final void compare(List<Contender> contenders) {
        if (comparison.busy().get()) {
            return;
        }
        contenders.forEach(contender -> forget(contender.key() + "."));
        comparison.run(photos(), contenders, this::measure);
    }

    protected final PretrainedModel model() {
        return session().model().get();
    }

    protected final ImageDataset photos() {
        return session().photos().get();
    }

    private void measure(ComparedRun run) {
        RunOutcome came = run.outcome().get().orElseThrow();
        String key = run.contender().key() + ".";
        EpochFigures last = came.last();
        measured(key + "epochs", Measurement.count(came.epochs().size()));
        measured(key + "seconds", Measurement.of(came.seconds(), Unit.SECONDS));
        measured(key + "imagesPerSecond", Measurement.of(came.imagesPerSecond(), Unit.IMAGES_PER_SECOND));
        measured(key + "trainAccuracy", Measurement.share(last.trainAccuracy()));
        measured(key + "validationAccuracy", Measurement.share(last.validationAccuracy()));
        measured(key + "validationLoss", Measurement.of(last.validationLoss(), Unit.LOSS));
        came.test().ifPresent(share -> measured(key + "testAccuracy", Measurement.share(share)));
        measured(key + "variables", Measurement.count(came.variables()));
        measured(key + "parameters", Measurement.count(came.parameters()));
        measured(key + "baseVariables", Measurement.count(came.baseVariables()));
        measured(key + "baseChanged", Measurement.count(came.baseChanged()));
        measured(key + "stored", Measurement.truth(came.stored()));
        finished(run);
    }

    /** What a run came to; empty where it is not over. */
    protected final Optional<RunOutcome> over(String key) {
        return comparison.runs().stream()
                .filter(run -> run.contender().key().equals(key))
                .findFirst()
                .flatMap(run -> run.outcome().get());
    }

    /** Whether a run that is shown was made elsewhere. */
    protected final boolean isStored(String key) {
        return over(key).filter(RunOutcome::stored).isPresent();
    }

    /**
     * What two runs came to that were made on the same machine.
     *
     * @param first the one that others are compared with
     */
    public record Both(RunOutcome first, RunOutcome second) {}

    /**
     * What two runs came to; empty where one of them is not over, and where only one was made here: the other's photos
     * and machine may be others.
     */
    protected final Optional<Both> both(String first, String second) {
        return over(first)
                .flatMap(one -> over(second).map(other -> new Both(one, other)))
                .filter(both -> both.first().stored() == both.second().stored());
    }

    /** Hears of a run that is over, when its own figures have been measured. */
    protected void finished(ComparedRun run) {}

    private void tellFiles() {
        place.setup().trainingLimit().ifPresent(most -> chosen("photos_per_class", most));
        if (model() != null) {
            chosen("model", kerasForm(model()).toString());
            chosen("hub_model", model().path().toString());
        }
        if (photos() != null) {
            chosen("photos", photos().folder().toString());
        }
    }

    /** Where the built-in model lies in the form of Keras, beside its SavedModel. */
    protected static Path kerasForm(PretrainedModel savedModel) {
        Path folder = savedModel.path();
        return folder.resolveSibling(folder.getFileName() + ".keras");
    }

    @Override
    public void stop() {
        waiting = null;
        stored.stop();
        comparison.stop();
        showBusy();
    }

    @Override
    public void close() {
        stop();
        session().replaceClassifier(null);
    }
}
