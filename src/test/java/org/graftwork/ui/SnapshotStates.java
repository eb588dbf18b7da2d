// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.graftwork.ui.session.Bench;

/** The states of the window that pictures are taken of. */
final class SnapshotStates {

    private final Path folder;
    private final FakeWorkbench workbench;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /**
     * A state.
     *
     * @param bench the page that is open
     * @param prepare sets the workbench up
     * @param work how work is run: at once, in the background, or never
     * @param act brings the window into the state, once it is on the screen
     */
    record State(Bench bench, Consumer<FakeWorkbench> prepare, Work work, Consumer<BenchWindow> act) {
        void touch(BenchWindow window) {
            act.accept(window);
            window.session().bench().set(bench);
        }
    }

    /** How work is run. */
    enum Work {
        AT_ONCE,
        IN_BACKGROUND,
        NEVER
    }

    SnapshotStates(Path folder) {
        this.folder = folder;
        this.workbench = new FakeWorkbench(folder);
    }

    BenchWindow open(State state) {
        state.prepare().accept(workbench);
        Executor workers = switch (state.work()) {
            case AT_ONCE -> Runnable::run;
            case IN_BACKGROUND -> threads;
            case NEVER -> work -> {};
        };
        Executor listening = state.work() == Work.IN_BACKGROUND ? Platform::runLater : Runnable::run;
        return new BenchWindow(workbench, workers, listening, folder.resolve("exports"), false);
    }

    void end() {
        threads.shutdownNow();
    }

    static Map<String, State> all() {
        Map<String, State> states = new LinkedHashMap<>();
        states.putAll(HubStates.all());
        states.putAll(ModelStates.all());
        states.putAll(ProjectStates.all());
        states.put("data-empty", at(Bench.DATA, window -> {}));
        states.put("data-filled", at(Bench.DATA, SnapshotStates::openSample));
        states.put("data-problems", new State(Bench.DATA, FakeWorkbench::findProblems, Work.AT_ONCE, window -> {
            openSample(window);
            later(window, () -> ((Hyperlink) window.shell().lookup("#skipped-why")).fire());
        }));
        states.put("train-missing", at(Bench.TRAIN, window -> {}));
        states.put("train-ready", at(Bench.TRAIN, SnapshotStates::openSample));
        states.put("train-settings", at(Bench.TRAIN, window -> {
            openSample(window);
            window.session().bench().set(Bench.TRAIN);
            field(window, "#learningRate").setText("fast");
            ((TitledPane) window.shell().lookup("#more-settings")).setExpanded(true);
            button(window, "#start").fire();
        }));
        states.put(
                "train-extracting",
                new State(Bench.TRAIN, FakeWorkbench::holdInExtraction, Work.IN_BACKGROUND, SnapshotStates::trainSoon));
        states.put(
                "train-running",
                new State(Bench.TRAIN, fake -> fake.holdAfterEpoch(6), Work.IN_BACKGROUND, SnapshotStates::trainSoon));
        states.put("train-finished", at(Bench.TRAIN, SnapshotStates::train));
        states.put("train-figures", at(Bench.TRAIN, window -> {
            train(window);
            later(window, () -> ((ToggleButton) window.shell().lookup("#as-figures")).setSelected(true));
        }));
        states.put(
                "train-failed",
                new State(
                        Bench.TRAIN,
                        fake -> fake.failTraining("The disk is full: features cannot be kept in /home/anna/Graftwork."
                                + " Make room, or switch off “Keep features on disk”."),
                        Work.AT_ONCE,
                        SnapshotStates::train));
        FineTuneStates.addTo(states);
        CarryStates.addTo(states);
        TrainingLessonStates.addTo(states);
        SmallNetworkStates.addTo(states);
        ComparingLessonStates.addTo(states);
        BaseLessonStates.addTo(states);
        CodeStates.addTo(states);
        states.put("classify-untrained", at(Bench.CLASSIFY, window -> {}));
        states.put("classify-empty", at(Bench.CLASSIFY, SnapshotStates::train));
        states.put("classify-filled", at(Bench.CLASSIFY, SnapshotStates::classify));
        states.put("classify-other-model", at(Bench.CLASSIFY, window -> {
            classify(window);
            window.session().model().set(FakeModel.featureMap());
        }));
        states.put("train-other-model", at(Bench.TRAIN, window -> {
            train(window);
            window.session().model().set(FakeModel.featureMap());
        }));
        states.put("export-empty", at(Bench.EXPORT, window -> {}));
        states.put("export-ready", at(Bench.EXPORT, SnapshotStates::train));
        states.put("export-done", at(Bench.EXPORT, window -> {
            train(window);
            window.session().bench().set(Bench.EXPORT);
            button(window, "#export").fire();
        }));
        states.put(
                "export-error",
                new State(
                        Bench.EXPORT,
                        fake -> fake.failExport("The folder /media/stick/exports may not be written to."
                                + " Choose another one, or change its permissions."),
                        Work.AT_ONCE,
                        window -> {
                            train(window);
                            window.session().bench().set(Bench.EXPORT);
                            button(window, "#export").fire();
                        }));
        states.put(
                "question-close", new State(Bench.TRAIN, fake -> fake.holdAfterEpoch(3), Work.IN_BACKGROUND, window -> {
                    trainSoon(window);
                    afterwards(() -> window.shell().askToClose(() -> {}), 30);
                }));
        LargeStates.addTo(states);
        return states;
    }

    static State at(Bench bench, Consumer<BenchWindow> act) {
        return new State(bench, fake -> {}, Work.AT_ONCE, act);
    }

    static void openSample(BenchWindow window) {
        window.session().bench().set(Bench.DATA);
        window.shell().applyCss();
        button(window, "#open-sample").fire();
    }

    static void train(BenchWindow window) {
        openSample(window);
        window.session().bench().set(Bench.TRAIN);
        window.shell().applyCss();
        button(window, "#start").fire();
    }

    /** Opens the sample and trains, where work is done in the background. */
    static void trainSoon(BenchWindow window) {
        window.session().photos().addListener((observable, before, now) -> {
            window.session().bench().set(Bench.TRAIN);
            afterwards(() -> button(window, "#start").fire(), 2);
        });
        openSample(window);
    }

    private static void classify(BenchWindow window) {
        train(window);
        window.session().bench().set(Bench.CLASSIFY);
        Path sample = window.session().workbench().samplePhotos();
        try {
            Path text = Files.writeString(sample.resolve("shopping list for the weekend.txt"), "milk");
            for (Path file : List.of(text, sample.resolve("cats/cats-3.png"), sample.resolve("dogs/dogs-4.png"))) {
                window.chooseFolder(file);
                button(window, "#choose-pictures").fire();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void later(BenchWindow window, Runnable action) {
        window.shell().applyCss();
        afterwards(action, 3);
    }

    /** Runs something after so many turns of the FX thread. */
    static void afterwards(Runnable action, int turns) {
        Platform.runLater(turns == 0 ? action : () -> afterwards(action, turns - 1));
    }

    static Button button(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        return (Button) window.shell().lookup(id);
    }

    static TextField field(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        return (TextField) window.shell().lookup(id);
    }
}
