// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.graftwork.ui.BenchWindow;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.PhotoLoader;
import org.graftwork.ui.widget.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of the benches of lessons alone, on the real workbench, light and dark, narrow and wide:
 * {@code mvn test -Dtest=LessonBenchPictures -Dgraftwork.snapshots=lesson}, or a part of the states' names. They go to
 * {@code target/snapshots}.
 */
@EnabledIfSystemProperty(named = "graftwork.snapshots", matches = ".+")
final class LessonBenchPictures {

    private static final Path FOLDER = Path.of("target/snapshots");
    private static final int PULSES_UNTIL_DRAWN = 14;
    private static final long PATIENCE = 120_000;

    @TempDir
    private Path temporary;

    private record Size(int width, int height) {}

    /** A state of a bench; how far its lesson is scrolled, in [0, 1]. */
    private record State(String lesson, double scrolled, Consumer<LessonBench> act) {}

    private static Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("lesson-sources-start", new State("05-where-models-come-from", 0, bench -> {}));
        states.put("lesson-sources-all", new State("05-where-models-come-from", 0, LessonBenchPictures::openAll));
        states.put("lesson-sources-table", new State("05-where-models-come-from", 1, LessonBenchPictures::openAll));
        states.put("lesson-sources-cut", new State("05-where-models-come-from", 0, bench -> bench.act("openCutOff")));
        states.put("lesson-catalogue-start", new State("06-finding-a-model", 0, bench -> {}));
        states.put("lesson-catalogue-chart", new State("06-finding-a-model", 0, bench -> {
            bench.act("measureMachine");
            bench.act("compareScales");
            bench.act("chart");
            bench.act("pickLight");
        }));
        states.put("lesson-catalogue-best", new State("06-finding-a-model", 0.35, bench -> {
            bench.act("compareScales");
            bench.act("pickMostAccurate");
        }));
        states.put("lesson-fit-start", new State("07-does-it-fit", 0, bench -> {}));
        states.put("lesson-fit-wide", new State("07-does-it-fit", 0, bench -> bench.set("photos", "wide")));
        states.put("lesson-fit-map", new State("07-does-it-fit", 0.3, bench -> bench.set("output", "map")));
        states.put("lesson-fit-range", new State("07-does-it-fit", 1, bench -> {
            bench.act("train");
            bench.set("range", "0,255");
            bench.act("train");
        }));
        states.put("lesson-variables-start", new State("08-inside-the-base", 0, bench -> {}));
        states.put("lesson-variables-cost", new State("08-inside-the-base", 0, bench -> {
            bench.act("lookAtMovingMean");
            bench.set("choice", "top-block");
            bench.act("measureCost");
        }));
        states.put("lesson-variables-look", new State("08-inside-the-base", 1, bench -> {
            bench.act("freezeBelow");
            bench.act("lookAtMovingMean");
        }));
        return states;
    }

    private static void openAll(LessonBench bench) {
        bench.act("openKeras");
        bench.act("openHub");
        bench.act("openOwn");
        bench.act("compareFeatures");
    }

    @Test
    void takesPicturesOfTheBenchesOfLessons() throws Exception {
        String wanted = System.getProperty("graftwork.snapshots");
        System.setProperty("headless.geometry", "1700x1000-32");
        Stage stage = FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
        int taken = 0;
        for (Map.Entry<String, State> state : states().entrySet()) {
            if ("all".equals(wanted) || state.getKey().matches(".*(" + wanted + ").*")) {
                take(stage, state.getKey(), state.getValue());
                taken++;
            }
        }
        assertFalse(taken == 0, "no state is named like " + wanted);
    }

    private void take(Stage stage, String name, State state) throws Exception {
        BenchWindow files = onFxThread(() -> new BenchWindow(
                new FakeWorkbench(temporary.resolve(name + "-fake")), work -> {}, work -> {}, temporary, false));
        Toolbox tools = new Toolbox(files, new PhotoLoader(Runnable::run, Runnable::run));
        Theme theme = new Theme(Preferences.inMemory(false));
        try (LessonWalk walk = onFxThread(() -> LessonWalk.shown(state.lesson(), temporary.resolve(name), tools))) {
            Node view = onFxThread(walk.bench()::view);
            onFxThread(() -> {
                Scene scene = new Scene(new StackPane(view), 520, 600);
                theme.applyTo(scene);
                stage.setScene(scene);
                stage.show();
                state.act().accept(walk.bench());
                return Optional.empty();
            });
            for (Size size : new Size[] {new Size(420, 560), new Size(520, 600), new Size(900, 760)}) {
                for (boolean dark : new boolean[] {false, true}) {
                    shoot(stage, theme, view, size, dark, state.scrolled(), name);
                }
            }
        }
    }

    private static void shoot(
            Stage stage, Theme theme, Node view, Size size, boolean dark, double scrolled, String name)
            throws Exception {
        onFxThread(() -> {
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            theme.dark().set(dark);
            return Optional.empty();
        });
        awaitPulses();
        onFxThread(() -> {
            ((ScrollPane) view).setVvalue(scrolled);
            return Optional.empty();
        });
        awaitPulses();
        onFxThread(() -> {
            String file = name + "-" + size.width() + (dark ? "-dark" : "-light") + ".png";
            ImageIO.write(
                    SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    FOLDER.resolve(file).toFile());
            return Optional.empty();
        });
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

    private static <T> T onFxThread(Callable<T> action) throws IOException {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
        } catch (RuntimeException failed) {
            throw new IOException(failed);
        }
    }
}
