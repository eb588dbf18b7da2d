// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingResult;
import org.graftwork.ui.carry.CarryViewModel;
import org.graftwork.ui.check.CheckViewModel;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.export.ExportViewModel;
import org.graftwork.ui.hub.HubViewModel;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.TrainViewModel;

/** What stands on each bench at present, in a few words for the navigation. */
final class BenchNotes {

    private final Map<Bench, StringBinding> notes;

    BenchNotes(
            LessonsViewModel lessons,
            HubViewModel hub,
            ModelViewModel model,
            TrainViewModel train,
            ClassifyViewModel classify,
            ExportViewModel export,
            CarryViewModel carry,
            CheckViewModel check) {
        notes = Map.of(
                Bench.LESSONS,
                Bindings.createStringBinding(() -> lessons(lessons), lessons.progress()),
                Bench.HUB,
                Bindings.createStringBinding(
                        () -> hub.fetches().brief().get(), hub.fetches().brief()),
                Bench.MODEL,
                Bindings.createStringBinding(
                        () -> model(model), model.model(), model.opening().name()),
                Bench.DATA,
                Bindings.createStringBinding(
                        () -> photos(train.session().photos().get()),
                        train.session().photos()),
                Bench.TRAIN,
                Bindings.createStringBinding(
                        () -> training(train),
                        train.state(),
                        train.result(),
                        train.elsewhere(),
                        train.status().brief()),
                Bench.CLASSIFY,
                Bindings.createStringBinding(
                        () -> classify.results().isEmpty()
                                ? ""
                                : Strings.text("note.photos", classify.results().size()),
                        classify.results()),
                Bench.EXPORT,
                Bindings.createStringBinding(
                        () -> export.exported().get() == null ? "" : Strings.text("note.exported"), export.exported()),
                Bench.PACKS,
                Bindings.createStringBinding(
                        () -> packs(carry),
                        carry.room().room(),
                        carry.room().served(),
                        carry.install().work().running(),
                        carry.fetch().work().running()),
                Bench.CHECK,
                Bindings.createStringBinding(() -> check(check), check.verdict(), check.running()));
    }

    private static String lessons(LessonsViewModel lessons) {
        return Strings.text(
                "note.lessons", lessons.completed(), lessons.lessons().size());
    }

    private static String packs(CarryViewModel carry) {
        if (carry.room().room().get() != null) {
            return Strings.text("note.served", carry.room().served().get());
        }
        boolean busy = carry.install().work().running().get()
                || carry.fetch().work().running().get();
        return busy ? Strings.text("note.working") : "";
    }

    private static String check(CheckViewModel check) {
        if (check.running().get()) {
            return Strings.text("note.checking");
        }
        return check.verdict()
                .get()
                .map(level -> Strings.text("note.check." + level.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    ObservableStringValue of(Bench bench) {
        return notes.get(bench);
    }

    private static String model(ModelViewModel bench) {
        if (!bench.opening().name().get().isEmpty()) {
            return Strings.text("note.opening");
        }
        PretrainedModel model = bench.model().get();
        return model == null ? "" : model.name();
    }

    private static String photos(ImageDataset photos) {
        return photos == null ? "" : Strings.text("note.photos", photos.items().size());
    }

    private static String training(TrainViewModel bench) {
        if (bench.state().get().isActive()) {
            return bench.status().brief().get();
        }
        TrainingResult result = bench.result().get();
        if (result == null || result.history().isEmpty()) {
            return "";
        }
        List<EpochFigures> history = result.history();
        double accuracy = history.get(history.size() - 1).validationAccuracy();
        String other = bench.elsewhere().get().isEmpty() ? "" : ".other";
        return Double.isNaN(accuracy)
                ? Strings.text("note.trained" + other)
                : Strings.text("note.validation" + other, Figures.percent(accuracy));
    }
}
