// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.hub.HubModel;
import org.graftwork.ui.lesson.BenchPlaces;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueBenchTest {

    @TempDir
    private Path folder;

    private CatalogueBench bench;

    @BeforeEach
    void makeTheBench() {
        bench = new CatalogueBench(BenchPlaces.opening(BenchPlaces.session(folder), Map.of("bound", "10")));
    }

    @Test
    void filtersSetByHandAreCounted() {
        assertEquals(0, value("filters.count"));
        bench.hub().finder().words().set("mobilenet");
        bench.hub().finder().fineTunable().set(true);
        assertEquals(2, value("filters.count"));
        assertTrue(value("results.count") < value("catalogue.count"));
    }

    @Test
    void theCodeSearchesForTheSameWords() {
        bench.hub().finder().words().set("resnet");
        assertEquals("\"resnet\"", bench.choices().get("words"));
        bench.hub().finder().words().set("");
        assertFalse(bench.choices().containsKey("words"));
    }

    @Test
    void aModelSelectedByHandIsMeasuredAgainstTheTask() {
        bench.act("measureMachine");
        HubModel light = named("mobilenet_v2_035_96");
        bench.hub().selected().set(light);
        assertEquals(96, value("selected.size"));
        assertEquals(1, value("selected.suits"));
        assertEquals("\"" + light.model().handle().url() + "\"", bench.choices().get("handle"));
        bench.bound().set(value("selected.cost") / 2);
        assertEquals(0, value("selected.suits"));
    }

    @Test
    void aModelWhoseCostNobodyTellsHasNone() {
        bench.act("measureMachine");
        HubModel untold = bench.hub().finder().models().stream()
                .filter(model -> model.multiplyAdds().isEmpty())
                .findFirst()
                .orElseThrow();
        bench.hub().finder().olderToo().set(true);
        bench.hub().selected().set(untold);
        assertFalse(bench.measurements().containsKey("selected.cost"));
        assertEquals(0, value("selected.suits"));
    }

    @Test
    void withoutAMeasurementTheMachineIsMeasuredFirst() {
        bench.act("pickLight");
        assertEquals(1, value("machine.measured"));
        assertEquals(1, value("selected.suits"));
    }

    @Test
    void modelsPutSideBySideByHandAreCompared() {
        bench.hub().compare(named("mobilenet_v2_035_96"));
        assertFalse(bench.measurements().containsKey("compared.gain"));
        bench.hub().compare(named("mobilenet_v2_100_224"));
        assertTrue(value("compared.costTimes") > 1);
        assertTrue(value("compared.gain") > 0);
        assertEquals(
                "mobilenet_v2_035_96",
                bench.measurements().get("compared.cheap").text());
    }

    @Test
    void leavingItStopsItsOwnWorkAndNotThePersons() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Session session = new Session(
                new FakeWorkbench(folder), new BackgroundWork(waiting::add, Runnable::run), folder.resolve("exports"));
        BackgroundJob persons = session.work()
                .start("training", (progress, stop) -> "done", BackgroundWork.Outcome.of(done -> {}, failed -> {}));
        CatalogueBench left = new CatalogueBench(BenchPlaces.opening(session, Map.of()));
        left.act("measureMachine");
        left.stop();
        left.close();

        assertFalse(persons.isCancelled());
        assertEquals(
                1,
                session.work().running().stream()
                        .filter(BackgroundJob::isCancelled)
                        .count());
    }

    @Test
    void theWorkOfTheWindowDoesNotHoldItWhenItWasLeft() throws InterruptedException {
        FakeWorkbench workbench = new FakeWorkbench(folder);
        BackgroundWork work = new BackgroundWork(Runnable::run, Runnable::run);
        WeakReference<CatalogueBench> left = new WeakReference<>(
                new CatalogueBench(BenchPlaces.opening(new Session(workbench, work, folder), Map.of())));
        left.get().act("pickLight");
        left.get().close();
        for (int i = 0; i < 30 && !left.refersTo(null); i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertTrue(left.refersTo(null));
        assertTrue(work.running().isEmpty());
    }

    private HubModel named(String name) {
        bench.act("narrow");
        return bench.hub().finder().results().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private double value(String name) {
        return bench.measurements().get(name).value();
    }
}
