// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.lesson.bench.ScratchFolder;
import org.graftwork.ui.lesson.bench.WhenOpened;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.fit.FitViewModel;
import org.graftwork.ui.model.range.RangeViewModel;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.BackgroundWork;

/**
 * Photos, model and head that can be made not to fit, each in its own way: the verdict follows at once, and what it costs
 * is measured on a photo and on a head.
 */
public final class FitBench extends MeasuredBench {

    private static final int EPOCHS = 10;

    private final Session session;
    private final Toolbox tools;
    private final Adapting adapting;
    private final FitViewModel fit;
    private final RangeViewModel range;
    private final FitFigures figures;
    private final WhenOpened opened;
    private final ScratchFolder scratch = new ScratchFolder();
    private final LatestWork changing;
    private final LatestWork training;
    private final ReadOnlyObjectWrapper<PhotoVariant> variant = new ReadOnlyObjectWrapper<>(PhotoVariant.AS_THEY_ARE);
    private final ObservableList<Try> tries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<InputSpec> right = Optional.empty();
    private Optional<ImageDataset> usual = Optional.empty();
    private int epochs = EPOCHS;
    private boolean proofWanted;

    public FitBench(BenchPlace place) {
        super(BenchKind.FIT.contract());
        this.session = place.session();
        this.tools = place.tools();
        this.adapting = new Adapting(session);
        this.fit = new FitViewModel(session);
        this.range = new RangeViewModel(session, adapting, () -> right.map(InputSpec::range));
        this.figures = new FitFigures(this::measured, this::forget);
        this.opened = new WhenOpened(session);
        this.changing = new LatestWork(session.work());
        this.training = new LatestWork(session.work());
        // The verdict follows every change by itself.
        onAction("check", () -> {});
        onAction("prove", () -> opened.then(this::prove));
        onAction("train", this::train);
        onAction("pool", () -> opened.then(adapting::pool));
        onAction("putRight", this::putRight);
        onSetting("range", key -> opened.then(() -> setRange(key)));
        onSetting("photos", key -> opened.then(() -> show(PhotoVariant.of(key).orElseThrow())));
        onSetting("output", key -> opened.then(() -> setOutput("map".equals(key))));
        onSetting("fit", key -> opened.then(() -> adapting.setFit(FitSettings.fit(key))));
        onSetting("epochs", number -> epochs = Integer.parseInt(number));
        opened.then(this::begin);
        session.model().addListener((observable, before, now) -> publish());
        variant.addListener((observable, before, now) -> publish());
        adapting.change().addListener((observable, before, now) -> publish());
        fit.compatibility().addListener((observable, before, now) -> now.ifPresent(figures::show));
        range.photo().addListener((observable, before, now) -> {
            if (proofWanted && now.isPresent()) {
                prove();
            }
        });
        range.proof()
                .addListener((observable, before, now) ->
                        figures.show(now, right.map(InputSpec::range).orElse(null)));
        place.setup().settings().forEach(this::set);
    }

    private void begin() {
        right = Optional.of(session.model().get().input());
        usual = Optional.of(session.photos().get());
        range.findPhotos();
        publish();
    }

    Adapting adapting() {
        return adapting;
    }

    FitViewModel fit() {
        return fit;
    }

    RangeViewModel range() {
        return range;
    }

    Toolbox tools() {
        return tools;
    }

    /** The model as it is given its photos at present; null while it is being opened. */
    ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    ReadOnlyObjectProperty<ImageDataset> photos() {
        return session.photos();
    }

    /** What was done to the photos. */
    ReadOnlyObjectProperty<PhotoVariant> variant() {
        return variant.getReadOnlyProperty();
    }

    /** The heads that were trained, the last one last. */
    ObservableList<Try> tries() {
        return tries;
    }

    /** Why the last change or training came to nothing, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    boolean isRangeRight() {
        PretrainedModel model = session.model().get();
        return model != null
                && right.filter(known -> known.range().equals(model.input().range()))
                        .isPresent();
    }

    /** Gives a photo to the model in each range and compares what comes out. */
    void prove() {
        proofWanted = range.photo().get().isEmpty();
        if (!proofWanted) {
            range.measure();
        }
    }

    /** Trains a head on the photos as they are given at present. */
    void train() {
        opened.then(this::trainNow);
    }

    private void trainNow() {
        PretrainedModel model = session.model().get();
        ImageDataset photos = session.photos().get();
        Try.Plan plan = new Try.Plan(variant.get(), isRangeRight(), epochs);
        problem.set("");
        setBusy(true);
        training.ask(
                Strings.text("lesson.fit.work.train"),
                (progress, cancellation) -> Try.of(session.workbench(), model, photos, plan, cancellation),
                trained -> {
                    setBusy(false);
                    tries.add(trained);
                    figures.show(tries);
                    prove();
                },
                this::failed);
    }

    /** Changes the photos. */
    void show(PhotoVariant wanted) {
        if (usual.isEmpty()) {
            return;
        }
        if (wanted == variant.get()) {
            // Others may still be made, and would come after these.
            changing.forget();
            return;
        }
        ImageDataset photos = usual.get();
        problem.set("");
        if (wanted == PhotoVariant.AS_THEY_ARE) {
            changing.forget();
            take(photos, wanted);
            return;
        }
        changing.ask(
                Strings.text("lesson.fit.work.photos"),
                (progress, cancellation) ->
                        ChangedPhotos.write(photos, wanted, scratch.fresh(wanted.key()), progress, cancellation),
                changed -> take(changed, wanted),
                this::failed);
    }

    /** Ends the network at its feature map, or lets it go on to its own end. */
    void setOutput(boolean map) {
        PretrainedModel model = session.model().get();
        if (map && model.output().kind() == OutputKind.FEATURE_VECTOR) {
            FitSettings.lastMap(model).ifPresent(layer -> adapting.useOutputOf(layer.name()));
        } else if (!map) {
            adapting.backToWhole();
        }
    }

    /** Puts everything right again. */
    void putRight() {
        opened.then(() -> {
            show(PhotoVariant.AS_THEY_ARE);
            adapting.backToWhole();
            right.ifPresent(adapting::setInput);
        });
    }

    /** Says what the model is given as black and white, as a setting names it. */
    void setRange(String key) {
        InputSpec input = session.model().get().input();
        ValueRange own = right.map(InputSpec::range).orElse(input.range());
        adapting.setInput(FitSettings.withRange(input, own, key));
    }

    @Override
    public void stop() {
        opened.forget();
        training.forget();
        changing.forget();
        setBusy(false);
    }

    @Override
    public void close() {
        stop();
        session.work()
                .start(
                        Strings.text("lesson.work.tidying"),
                        (progress, cancellation) -> {
                            scratch.delete();
                            return scratch;
                        },
                        BackgroundWork.Outcome.of(done -> {}, failure -> {}));
    }

    @Override
    public Node view() {
        return new FitView(this);
    }

    private void take(ImageDataset photos, PhotoVariant shown) {
        variant.set(shown);
        session.photos().set(photos);
    }

    private void failed(org.graftwork.problem.Problem why) {
        setBusy(false);
        problem.set(why.getMessage());
    }

    private void publish() {
        PretrainedModel model = session.model().get();
        if (model != null && right.isPresent()) {
            figures.show(
                    model, right.get(), variant.get(), !adapting.change().get().isEmpty());
            chosen("fit", model.input().fit().name().toLowerCase(java.util.Locale.ROOT));
            chosen("epochs", epochs);
        }
    }
}
