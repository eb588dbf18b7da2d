// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.KerasBase;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.lesson.bench.ScratchFolder;
import org.graftwork.ui.lesson.bench.WhenOpened;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.BackgroundWork;

/** The three sources of pre-trained models: one of each is opened for real, and they are put side by side. */
public final class SourcesBench extends MeasuredBench {

    private static final String OWN_FOLDER = "my-classifier";
    private static final String HALF_FILE = "cut-off.keras";
    private static final int EPOCHS = 5;

    private final Session session;
    private final Toolbox tools;
    private final Path kerasFile;
    private final WhenOpened opened;
    private final ScratchFolder scratch = new ScratchFolder();
    private final LatestWork working;
    private final ObservableMap<Source, OpenedSource> sources = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Optional<Source>> opening = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SameFeatures>> same = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CutOffFile>> cut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int epochs = EPOCHS;

    public SourcesBench(BenchPlace place) {
        super(BenchKind.SOURCES.contract());
        this.session = place.session();
        this.tools = place.tools();
        this.kerasFile = KerasBase.of(place);
        this.opened = new WhenOpened(session);
        this.working = new LatestWork(session.work());
        onAction("openOwn", this::openOwn);
        onAction("openKeras", this::openKeras);
        onAction("openHub", this::openHub);
        onAction("compareFeatures", this::compareFeatures);
        onAction("openCutOff", this::openCutOff);
        onAction("openWhole", this::openWhole);
        onSetting("epochs", number -> epochs = Integer.parseInt(number));
        place.setup().settings().forEach(this::set);
        measured("opened.count", Measurement.count(0));
    }

    Toolbox tools() {
        return tools;
    }

    /** What has been opened so far. */
    ObservableMap<Source, OpenedSource> sources() {
        return sources;
    }

    /** What is being opened; empty for nothing. */
    ReadOnlyObjectProperty<Optional<Source>> opening() {
        return opening.getReadOnlyProperty();
    }

    /** What Keras' model and that of TensorFlow Hub give for one photo; empty until it is compared. */
    ReadOnlyObjectProperty<Optional<SameFeatures>> same() {
        return same.getReadOnlyProperty();
    }

    /** What came of the file without its second half; empty before, and when the whole one was opened again. */
    ReadOnlyObjectProperty<Optional<CutOffFile>> cut() {
        return cut.getReadOnlyProperty();
    }

    /** Why something could not be opened, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Trains a small classifier, exports it and opens what was written. */
    void openOwn() {
        opened.then(() -> {
            PretrainedModel base = session.model().get();
            ImageDataset photos = session.photos().get();
            int wanted = epochs;
            open(
                    Source.OWN,
                    Strings.text("lesson.sources.work.own"),
                    (progress, cancellation) -> OwnModel.make(
                            session.workbench(),
                            base,
                            photos,
                            wanted,
                            scratch.fresh(OWN_FOLDER),
                            progress,
                            cancellation),
                    own -> {
                        measured("own.accuracy", Measurement.share(own.accuracy()));
                        measured("own.trainSeconds", Measurement.of(own.trainSeconds(), Unit.SECONDS));
                        show(Source.OWN, own.opened());
                    });
        });
    }

    /** Opens a file or folder of the person's. */
    void openOwn(Path file) {
        open(Source.OWN, file.toString());
    }

    void openKeras() {
        open(Source.KERAS, kerasFile.toString());
    }

    void openHub() {
        open(Source.HUB, LessonSetup.BUILTIN);
    }

    void open(Source source) {
        switch (source) {
            case OWN -> openOwn();
            case KERAS -> openKeras();
            case HUB -> openHub();
        }
    }

    /** Gives one photo to Keras' model and to that of TensorFlow Hub. */
    void compareFeatures() {
        OpenedSource keras = sources.get(Source.KERAS);
        OpenedSource hub = sources.get(Source.HUB);
        if (keras == null || hub == null) {
            problem.set(Strings.text("lesson.sources.both"));
            return;
        }
        opened.then(() -> {
            Path photo = photo(session.photos().get());
            begin(Optional.empty());
            working.ask(
                    Strings.text("lesson.sources.work.features"),
                    (progress, cancellation) -> SameFeatures.of(session.workbench(), keras.model(), hub.model(), photo),
                    found -> {
                        end();
                        show(found);
                    },
                    this::failed);
        });
    }

    /** Opens the first half of Keras' file. */
    void openCutOff() {
        begin(Optional.empty());
        working.ask(
                Strings.text("lesson.sources.work.cut"),
                (progress, cancellation) -> CutOffFile.open(
                        session.workbench(), kerasFile, scratch.fresh("cut").resolve(HALF_FILE)),
                found -> {
                    end();
                    show(Optional.of(found));
                },
                this::failed);
    }

    private void openWhole() {
        show(Optional.empty());
        openKeras();
    }

    @Override
    public void stop() {
        opened.forget();
        working.forget();
        end();
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
        return new SourcesView(this);
    }

    private void open(Source source, String path) {
        open(
                source,
                Strings.text("work.model", source.title()),
                (progress, cancellation) -> OpenedSource.open(session.workbench(), path),
                found -> {
                    if (source == Source.OWN) {
                        forget("own.");
                    }
                    show(source, found);
                });
    }

    private <T> void open(Source source, String title, BackgroundWork.Work<T> work, Consumer<T> found) {
        begin(Optional.of(source));
        working.ask(
                title,
                work,
                value -> {
                    end();
                    found.accept(value);
                },
                this::failed);
    }

    private void begin(Optional<Source> source) {
        problem.set("");
        opening.set(source);
        setBusy(true);
    }

    private void end() {
        opening.set(Optional.empty());
        setBusy(false);
    }

    private void failed(org.graftwork.problem.Problem why) {
        end();
        problem.set(why.getMessage());
    }

    private void show(Source source, OpenedSource found) {
        sources.put(source, found);
        PretrainedModel model = found.model();
        String name = source.key() + ".";
        count(name + "open", 1);
        measured(name + "seconds", Measurement.of(found.seconds(), Unit.SECONDS));
        measured(name + "bytes", Measurement.of((double) model.bytes(), Unit.BYTES));
        count(name + "layers", model.layers().size());
        count(name + "layersWithoutVariables", found.layersWithoutVariables());
        count(name + "variables", found.counts().all().count());
        count(name + "parameters", found.counts().all().parameters());
        measured(name + "format", Measurement.words(model.format().title()));
        measured(name + "input", Measurement.words(SourceWords.input(model)));
        measured(name + "range", Measurement.words(SourceWords.range(model)));
        measured(name + "output", Measurement.words(SourceWords.output(model)));
        if (source == Source.OWN) {
            count("own.features", found.base().output().dimensions());
        }
        count("opened.count", sources.size());
    }

    private void show(SameFeatures found) {
        same.set(Optional.of(found));
        count("same.features", found.first().size());
        measured("same.largest", Measurement.of(found.largest(), Unit.NUMBER));
        measured("same.difference", Measurement.of(found.difference(), Unit.NUMBER));
    }

    private void show(Optional<CutOffFile> found) {
        cut.set(found);
        measured(
                "cut.refused",
                Measurement.truth(found.filter(CutOffFile::refused).isPresent()));
        measured("cut.message", Measurement.words(found.map(CutOffFile::message).orElse("")));
    }

    /** One that nothing was trained on. */
    private static Path photo(ImageDataset photos) {
        return photos.items().stream()
                .filter(item -> item.split() == Split.VALIDATION)
                .findFirst()
                .orElse(photos.items().get(0))
                .file();
    }

    private void count(String name, long number) {
        measured(name, Measurement.count(number));
    }
}
