// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.evaluation.ClassFigures;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.training.Classifier;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.classify.PhotoResult;
import org.graftwork.ui.export.ExportViewModel;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.run.PhotoTrials;
import org.graftwork.ui.lesson.run.RunBench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.PlanForm;

/** The bench on which a classifier is judged, used and taken home. */
public final class JudgeBench extends RunBench {

    /** Photos it has not learned from. */
    private static final Set<Split> UNSEEN = EnumSet.of(Split.VALIDATION, Split.TEST);

    private static final int COMPARED = 16;
    private static final double NANOS = 1e9;

    private final PhotoTrials photos;
    private final ExportViewModel exporting;
    private final LongSupplier nanoTime = System::nanoTime;
    private final NumberInput dogs =
            NumberInput.whole(0, count -> count >= 0 && count <= 1000, Strings.text("lesson.judge.dogs.rule"));
    private final ObjectProperty<Part> shown = new SimpleObjectProperty<>(Part.JUDGE);
    private final ReadOnlyObjectWrapper<Evaluation> evaluation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Elsewhere> elsewhere = new ReadOnlyObjectWrapper<>();

    /** Which part of the bench is looked at. */
    enum Part {
        JUDGE,
        USE,
        TAKE_HOME
    }

    public JudgeBench(BenchPlace place) {
        super(BenchKind.JUDGE.contract(), place);
        photos = new PhotoTrials(new ClassifyViewModel(session()));
        exporting = new ExportViewModel(session(), Clock.systemDefaultZone());
        PlanForm form = runs().form();
        onField("epochs", "epochs", form.epochs());
        onSetting("dogs", dogs.text()::set);
        onSetting("balance", value -> form.balanceClasses().set(Boolean.parseBoolean(value)));
        onSetting("part", value -> shown.set(Part.valueOf(value.toUpperCase(Locale.ROOT))));
        onAction("train", () -> whenReady(this::train));
        onAction("judge", () -> {
            shown.set(Part.JUDGE);
            whenReady(this::judge);
        });
        onAction("trainAndJudge", () -> {
            shown.set(Part.JUDGE);
            whenReady(() -> {
                session().replaceClassifier(null);
                judge();
            });
        });
        onAction("tryPhoto", () -> whenReady(this::tryPhoto));
        onAction("export", () -> whenReady(this::export));
        onAction("loadElsewhere", () -> {
            shown.set(Part.TAKE_HOME);
            whenReady(this::loadElsewhere);
        });
        alsoBusy(exporting.working(), exporting::cancel);
        photos.classifying().results().addListener((ListChangeListener<PhotoResult>) change -> measurePhotos());
        exporting.exported().addListener((observable, before, now) -> measureExport(now));
        exporting.working().addListener((observable, before, now) -> {
            if (now) {
                elsewhere.set(null);
            }
        });
        session().classifier().addListener((observable, before, now) -> startAnew());
        chosen("batch", form.batch());
        chosen("learning_rate", form.learningRate());
        chosen("export", "exported");
        chosen("dogs", dogs);
        chosen("balance", form.balanceClasses().get());
        form.balanceClasses().addListener((observable, before, now) -> chosen("balance", now.booleanValue()));
        setUp();
        if (place.setup().trained()) {
            whenReady(this::train);
        }
    }

    PhotoTrials photos() {
        return photos;
    }

    ExportViewModel exporting() {
        return exporting;
    }

    /** How many training photos of the last class are used; 0 for all. */
    NumberInput dogs() {
        return dogs;
    }

    ObjectProperty<Part> shown() {
        return shown;
    }

    /** What the classifier makes of photos it has not learned from; null before. */
    ReadOnlyObjectProperty<Evaluation> evaluation() {
        return evaluation.getReadOnlyProperty();
    }

    /** What the export says; null before. */
    ReadOnlyObjectProperty<Elsewhere> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    private void startAnew() {
        evaluation.set(null);
        elsewhere.set(null);
        forget("judge.");
        forget("elsewhere.");
    }

    private void train() {
        ImageDataset all = session().photos().get();
        int most = dogs.validate() ? (int) dogs.wholeValue() : 0;
        runs().form()
                .plan()
                .ifPresent(plan ->
                        run(FewOfOne.in(all, most), plan, false, outcome -> measure("run", all, plan, outcome)));
    }

    /** Judges the classifier, which is trained first where there is none. */
    private void judge() {
        Classifier classifier = session().classifier().get();
        if (classifier == null) {
            train();
            whenReady(() -> {
                if (session().classifier().get() != null) {
                    judge();
                }
            });
            return;
        }
        ImageDataset all = session().photos().get();
        long begun = nanoTime.getAsLong();
        inBackground(
                Strings.text("lesson.judge.judging"),
                (progress, cancellation) -> session()
                        .withClassifier(
                                classifier,
                                present ->
                                        session().workbench().evaluate(present, all, UNSEEN, progress, cancellation)),
                came -> {
                    evaluation.set(came);
                    measureJudged(came);
                    measured("judge.seconds", Measurement.of((nanoTime.getAsLong() - begun) / NANOS, Unit.SECONDS));
                });
    }

    private void measureJudged(Evaluation came) {
        measured("judge.photos", Measurement.count(came.matrix().photos()));
        measured("judge.right", Measurement.count(came.matrix().right()));
        measured("judge.mistakes", Measurement.count(came.mistakes().size()));
        measured("judge.accuracy", Measurement.share(came.matrix().accuracy()));
        measured("judge.confidenceRight", Measurement.share(came.confidenceWhenRight()));
        measured("judge.confidenceWrong", Measurement.share(came.confidenceWhenWrong()));
        measured(
                "judge.mostSure",
                Measurement.share(
                        came.mistakes().isEmpty() ? 0 : came.mistakes().get(0).confidence()));
        measureClass("first", came.perClass().get(0));
        measureClass("last", came.perClass().get(came.perClass().size() - 1));
    }

    private void measureClass(String place, ClassFigures figures) {
        measured("judge." + place + ".precision", Measurement.share(figures.precision()));
        measured("judge." + place + ".recall", Measurement.share(figures.recall()));
    }

    private void tryPhoto() {
        shown.set(Part.USE);
        photos.tryNext();
    }

    private void measurePhotos() {
        photos.latest().ifPresent(prediction -> {
            measured("photo.tried", Measurement.count(photos.tried()));
            measured("photo.label", Measurement.words(prediction.label()));
            measured(
                    "photo.confidence",
                    Measurement.share(prediction.probabilities().get(prediction.label())));
        });
    }

    private void export() {
        shown.set(Part.TAKE_HOME);
        exporting.export();
    }

    private void measureExport(ExportViewModel.Exported exported) {
        forget("export.");
        if (exported != null) {
            measured("export.bytes", Measurement.of((double) exported.report().bytes(), Unit.BYTES));
            measured("export.difference", Measurement.of(exported.report().largestDifference(), Unit.NUMBER));
        }
    }

    /** Asks the export, which is written first where there is none. */
    private void loadElsewhere() {
        ExportViewModel.Exported exported = exporting.exported().get();
        if (exported == null) {
            export();
            whenReady(() -> {
                if (exporting.exported().get() != null) {
                    loadElsewhere();
                }
            });
            return;
        }
        inBackground(
                Strings.text("lesson.judge.elsewhere"),
                (progress, cancellation) -> Elsewhere.compare(
                        session(), exported.classifier(), exported.report().folder(), unseen(), progress, cancellation),
                came -> {
                    elsewhere.set(came);
                    measured(
                            "elsewhere.photos",
                            Measurement.count(came.compared().size()));
                    measured("elsewhere.same", Measurement.count(came.same()));
                    measured("elsewhere.difference", Measurement.of(came.difference(), Unit.NUMBER));
                });
    }

    /** Some photos it has not learned from, from the whole list at even distances. */
    private List<Path> unseen() {
        List<ImageItem> all = session().photos().get().items().stream()
                .filter(item -> UNSEEN.contains(item.split()))
                .toList();
        int step = Math.max(1, all.size() / COMPARED);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .limit(COMPARED)
                .mapToObj(i -> all.get(i).file())
                .toList();
    }

    @Override
    public Node view() {
        return new JudgeView(this, place().tools());
    }
}
