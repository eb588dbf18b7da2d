// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableRole;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.problem.Problem;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.NetworkStep;
import org.graftwork.training.PictureAnswers;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.NetworkStudy;

/** The bench on which a small network is really run in training mode and in inference mode, to see what that does. */
public final class ModesBench extends MeasuredBench {

    /** How often the same picture is shown. */
    static final int TIMES = 5;

    private static final int SIZE = 48;
    private static final int FILTERS = 16;

    private final Session session;
    private final Toolbox tools;
    private final LatestWork working;
    private final ReadOnlyObjectWrapper<PretrainedModel> network = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Batch> batch = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<NetworkMode> mode = new SimpleObjectProperty<>(NetworkMode.TRAINING);
    private final DoubleProperty learningRate = new SimpleDoubleProperty(0.1);
    private final DoubleProperty dropout = new SimpleDoubleProperty(0.5);
    private final ReadOnlyObjectWrapper<NetworkStep> step = new ReadOnlyObjectWrapper<>();
    private final Map<NetworkMode, ReadOnlyObjectWrapper<PictureAnswers>> answers = new EnumMap<>(NetworkMode.class);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.BATCH);
    private final ObjectProperty<Path> picture = new SimpleObjectProperty<>();
    private final Playback playback = new Playback();
    private boolean building;
    private Runnable afterwards;
    private long seed;

    /** What is looked at. */
    enum Part {
        BATCH,
        PICTURE
    }

    public ModesBench(BenchPlace place) {
        super(BenchKind.MODES.contract());
        session = place.session();
        tools = place.tools();
        working = new LatestWork(session.work());
        for (NetworkMode each : NetworkMode.values()) {
            answers.put(each, new ReadOnlyObjectWrapper<>());
        }
        onSetting("mode", value -> mode.set(NetworkMode.valueOf(value.toUpperCase(Locale.ROOT))));
        onSetting("learning-rate", value -> learningRate.set(Double.parseDouble(value)));
        onSetting("dropout", value -> dropout.set(Double.parseDouble(value)));
        onAction("train-step", () -> run(NetworkMode.TRAINING));
        onAction("infer", () -> run(NetworkMode.INFERENCE));
        onAction("ask-training", () -> ask(NetworkMode.TRAINING));
        onAction("ask-inference", () -> ask(NetworkMode.INFERENCE));
        onAction("start-over", this::startOver);
        dropout.addListener((observable, before, now) -> startOver());
        learningRate.addListener((observable, before, now) -> publishChoices());
        picture.addListener((observable, before, now) -> answers.values().forEach(each -> each.set(null)));
        session.photos().addListener((observable, before, now) -> begin(now));
        begin(session.photos().get());
    }

    private void begin(ImageDataset photos) {
        if (photos == null) {
            return;
        }
        batch.set(Batch.of(photos));
        picture.set(batch.get().others().get(0));
        measured("batch.photos", Measurement.count(batch.get().photos().size()));
        startOver();
    }

    /** The network as the last step left it; null until photos are there. */
    ReadOnlyObjectProperty<PretrainedModel> network() {
        return network.getReadOnlyProperty();
    }

    /** The photos that are run; null until they are there. */
    ReadOnlyObjectProperty<Batch> batch() {
        return batch.getReadOnlyProperty();
    }

    /** The mode in which the next batch is run. */
    ObjectProperty<NetworkMode> mode() {
        return mode;
    }

    DoubleProperty learningRate() {
        return learningRate;
    }

    DoubleProperty dropout() {
        return dropout;
    }

    /** The last step; null before the first. */
    ReadOnlyObjectProperty<NetworkStep> step() {
        return step.getReadOnlyProperty();
    }

    /** What was last said of the picture; null where it was not asked for. */
    ReadOnlyObjectProperty<PictureAnswers> answers(NetworkMode of) {
        return answers.get(of).getReadOnlyProperty();
    }

    /** What is looked at: a batch in one run, or one picture in several. */
    ObjectProperty<Part> part() {
        return part;
    }

    /** The picture that is shown again and again. */
    ObjectProperty<Path> picture() {
        return picture;
    }

    Playback playback() {
        return playback;
    }

    Toolbox tools() {
        return tools;
    }

    /** Goes to another picture. */
    void choosePicture(int by) {
        List<Path> all = batch.get().others();
        picture.set(all.get(Math.floorMod(all.indexOf(picture.get()) + by, all.size())));
    }

    void startOver() {
        if (batch.get() == null) {
            return;
        }
        seed = 0;
        building = true;
        NetworkSketch sketch = new NetworkSketch(
                SIZE,
                FILTERS,
                3,
                false,
                true,
                NetworkSketch.Joint.POOLING,
                dropout.get(),
                batch.get().classes().size(),
                1);
        NetworkStudy study = session.workbench().networks();
        ask("lesson.modes.work.build", (progress, cancellation) -> study.build(sketch), built -> {
            playback.clear();
            step.set(null);
            answers.values().forEach(each -> each.set(null));
            forget("training.");
            forget("inference.");
            forget("asked.");
            forget("answer.");
            building = false;
            network.set(built);
            publishChoices();
        });
    }

    /** Puts something off until the network is there; returns whether that was needed. */
    private boolean isPutOff(Runnable action) {
        boolean isBuilt = network.get() != null && !building;
        afterwards = isBuilt ? null : action;
        if (!isBuilt && !busy().get()) {
            // The building was stopped, or failed.
            startOver();
        }
        return !isBuilt;
    }

    void run(NetworkMode in) {
        mode.set(in);
        part.set(Part.BATCH);
        if (isPutOff(() -> run(in))) {
            return;
        }
        NetworkStudy study = session.workbench().networks();
        PretrainedModel now = network.get();
        NetworkStep.Settings settings = new NetworkStep.Settings(in, learningRate.get(), ++seed);
        Batch photos = batch.get();
        ask(
                "lesson.modes.work.run",
                (progress, cancellation) -> study.step(now, photos.photos(), settings, cancellation),
                this::show);
    }

    void ask(NetworkMode in) {
        part.set(Part.PICTURE);
        if (isPutOff(() -> ask(in))) {
            return;
        }
        NetworkStudy study = session.workbench().networks();
        PretrainedModel now = network.get();
        Path asked = picture.get();
        long own = ++seed;
        ask("lesson.modes.work.ask", (progress, cancellation) -> study.ask(now, asked, in, TIMES, own), this::show);
    }

    private <T> void ask(String title, BackgroundWork.Work<T> work, Consumer<T> answered) {
        setBusy(true);
        working.<T>ask(
                Strings.text(title),
                work,
                value -> {
                    answered.accept(value);
                    goOn();
                },
                this::fail);
    }

    /** Does what was put off; with that the bench stays busy without a break. */
    private void goOn() {
        Runnable next = afterwards;
        afterwards = null;
        if (next == null) {
            setBusy(false);
        } else {
            next.run();
        }
    }

    private void fail(Problem problem) {
        afterwards = null;
        setBusy(false);
        session.warn(problem.getMessage());
    }

    private void show(NetworkStep now) {
        network.set(now.after());
        playback.load(now);
        step.set(now);
        List<VariableChange> changes =
                now.variables().stream().map(each -> each.change()).toList();
        String prefix = prefix(now.mode());
        long gradients = now.variables().stream()
                .filter(each -> each.gradientNorm().isPresent())
                .count();
        measured(prefix + "variables", Measurement.count(changes.size()));
        measured(prefix + "changed", count(changes, VariableChange::changed));
        measured(prefix + "gradients", Measurement.count(gradients));
        measured(prefix + "loss", Measurement.of(now.loss(), Unit.LOSS));
        if (now.mode() == NetworkMode.TRAINING) {
            measured("training.trainable", count(changes, VariableChange::trained));
            measured("training.trainableChanged", count(changes, each -> each.trained() && each.changed()));
            measured("training.fixed", count(changes, each -> !each.trained()));
            measured("training.fixedChanged", count(changes, each -> !each.trained() && each.changed()));
            measured("training.kernelChange", change(changes, VariableRole.KERNEL));
            measured("training.movingVarianceChange", change(changes, VariableRole.MOVING_VARIANCE));
        }
    }

    private static String prefix(NetworkMode of) {
        return of.name().toLowerCase(Locale.ROOT) + ".";
    }

    private static Measurement count(List<VariableChange> changes, Predicate<VariableChange> counted) {
        return Measurement.count(changes.stream().filter(counted).count());
    }

    private static Measurement change(List<VariableChange> changes, VariableRole role) {
        return Measurement.share(changes.stream()
                .filter(change -> change.role() == role)
                .findFirst()
                .map(VariableChange::relativeChange)
                .orElse(Double.NaN));
    }

    private void show(PictureAnswers now) {
        answers.get(now.mode()).set(now);
        String prefix = "asked." + prefix(now.mode());
        measured("asked.times", Measurement.count(now.answers().size()));
        measured(prefix + "different", Measurement.count(now.different()));
        measured(prefix + "spread", Measurement.share(now.spread()));
        measured(prefix + "changed", count(now.changes(), VariableChange::changed));
        measured("answer.different", Measurement.count(now.different()));
        measured("answer.spread", Measurement.share(now.spread()));
    }

    private void publishChoices() {
        chosen("image_size", SIZE);
        chosen("filters", FILTERS);
        chosen("dropout", dropout.get());
        chosen("learning_rate", learningRate.get());
        chosen("times", TIMES);
        if (batch.get() != null) {
            chosen("batch", batch.get().photos().size());
            chosen("classes", batch.get().classes().size());
        }
    }

    @Override
    public void stop() {
        afterwards = null;
        working.forget();
        setBusy(false);
    }

    @Override
    public Node view() {
        return new ModesView(this);
    }
}
