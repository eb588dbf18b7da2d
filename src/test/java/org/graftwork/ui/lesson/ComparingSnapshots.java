// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of the benches that compare runs, alone, at the sizes they have beside a lesson's text:
 * {@code mvn test -Dtest=ComparingSnapshots -Dgraftwork.snapshots=all}.
 */
@EnabledIfSystemProperty(named = "graftwork.snapshots", matches = ".+")
final class ComparingSnapshots {

    private static final Path FOLDER = Path.of("target/snapshots");
    private static final int PULSES_UNTIL_DRAWN = 16;

    private static final Map<BenchKind, Path> LESSONS = Map.of(
            BenchKind.SCRATCH, Path.of("assets/lessons/03-what-is-transfer-learning"),
            BenchKind.USES, Path.of("assets/lessons/04-feature-extractor-or-fine-tuned-base"),
            BenchKind.TWICE, Path.of("assets/lessons/11-the-case-study-twice"));

    @TempDir
    private Path temporary;

    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private record State(
            BenchKind kind, Consumer<LessonBench> doing, boolean opened, double scrolled, boolean background) {

        private State(BenchKind kind, Consumer<LessonBench> doing, boolean opened, double scrolled) {
            this(kind, doing, opened, scrolled, false);
        }
    }

    private record Size(int width, int height) {}

    @Test
    void takesPicturesOfBenchesThatCompare() throws Exception {
        System.setProperty("headless.geometry", "1700x1000-32");
        Stage stage = FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, State> state : states().entrySet()) {
            if (!"all".equals(System.getProperty("graftwork.snapshots"))
                    && !state.getKey().matches(".*(" + System.getProperty("graftwork.snapshots") + ").*")) {
                continue;
            }
            for (Size size : List.of(new Size(520, 600), new Size(900, 760))) {
                take(stage, state.getKey(), state.getValue(), size);
            }
        }
        assertEquals(3, states().values().stream().map(State::kind).distinct().count());
    }

    private static Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("lesson-scratch-opening", new State(BenchKind.SCRATCH, bench -> {}, false, 0));
        states.put("lesson-scratch-begin", new State(BenchKind.SCRATCH, bench -> {}, true, 0));
        states.put("lesson-scratch-done", new State(BenchKind.SCRATCH, acts("run", "randomBase"), true, 1));
        states.put("lesson-scratch-running", new State(BenchKind.SCRATCH, acts("run"), true, 1, true));
        states.put("lesson-scratch-stored", new State(BenchKind.SCRATCH, acts("showStored"), true, 1));
        states.put("lesson-uses-stored", new State(BenchKind.USES, acts("showStored"), true, 1));
        states.put("lesson-twice-stored", new State(BenchKind.TWICE, acts("showStored"), true, 1));
        states.put("lesson-twice-stored-curves", new State(BenchKind.TWICE, acts("showStored"), true, 0.55));
        states.put("lesson-uses-begin", new State(BenchKind.USES, bench -> {}, true, 0));
        states.put("lesson-uses-done", new State(BenchKind.USES, acts("run", "atOnce"), true, 1));
        states.put("lesson-twice-begin", new State(BenchKind.TWICE, bench -> {}, true, 0));
        states.put(
                "lesson-twice-curves", new State(BenchKind.TWICE, acts("features", "run", "otherRange"), true, 0.55));
        states.put("lesson-twice-done", new State(BenchKind.TWICE, acts("features", "run", "otherRange"), true, 1));
        return states;
    }

    private static Consumer<LessonBench> acts(String... actions) {
        return bench -> List.of(actions).forEach(bench::act);
    }

    private void take(Stage stage, String name, State state, Size size) throws Exception {
        FakeWorkbench fake = new FakeWorkbench(temporary.resolve(name + size.width()));
        Theme theme = onFxThread(() -> {
            Fonts.load();
            return new Theme(Preferences.inMemory(false));
        });
        Parent root = onFxThread(() -> {
            if (state.background()) {
                fake.holdAfterEpoch(60);
            }
            Session session = state.background()
                    ? new Session(fake, new BackgroundWork(workers, Platform::runLater), Path.of("/exports"))
                    : TestSession.on(fake);
            LessonSetup setup = new LessonSetup(LessonSetup.BUILTIN, LessonSetup.SAMPLE, 80, false, Map.of());
            LessonBench bench = StandardBenches.all()
                    .make(
                            state.kind(),
                            new BenchPlace(session, setup, null, LESSONS.get(state.kind()), Optional.empty()));
            Parent view = (Parent) bench.view();
            Scene scene = new Scene(view, size.width(), size.height());
            theme.applyTo(scene);
            stage.setScene(scene);
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            stage.show();
            if (state.opened()) {
                session.model().set(fake.openModel("builtin"));
                session.photos()
                        .set(fake.openPhotos(
                                fake.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));
            }
            state.doing().accept(bench);
            return view;
        });
        awaitPulses();
        onFxThread(() -> {
            root.lookupAll(".page-scroll").forEach(pane -> ((ScrollPane) pane).setVvalue(state.scrolled()));
            return null;
        });
        for (boolean dark : new boolean[] {false, true}) {
            onFxThread(() -> {
                theme.dark().set(dark);
                return null;
            });
            awaitPulses();
            onFxThread(() -> ImageIO.write(
                    SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    FOLDER.resolve(name + "-" + size.width() + (dark ? "-dark" : "-light") + ".png")
                            .toFile()));
        }
    }

    private static void awaitPulses() throws InterruptedException {
        CountDownLatch pulses = new CountDownLatch(PULSES_UNTIL_DRAWN);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        Platform.runLater(timer::start);
        pulses.await();
        Platform.runLater(timer::stop);
    }

    private static <T> T onFxThread(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
