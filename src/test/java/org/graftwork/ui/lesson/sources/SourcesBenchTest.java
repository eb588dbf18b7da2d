// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graftwork.ui.lesson.BenchPlaces;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesBenchTest {

    @TempDir
    private Path folder;

    private Session session;
    private SourcesBench bench;

    @BeforeEach
    void makeTheBench() {
        session = BenchPlaces.session(folder);
        bench = new SourcesBench(BenchPlaces.opening(session, Map.of("epochs", "2")));
    }

    @Test
    void whatIsOpenedIsCounted() {
        assertEquals(0, value("opened.count"));
        bench.act("openHub");
        bench.act("openKeras");
        assertEquals(2, value("opened.count"));
        assertEquals(1, value("hub.open"));
        assertTrue(value("keras.parameters") > value("keras.variables"));
    }

    @Test
    void aFileOfThePersonsTakesThePlaceOfTheOwnOne() {
        BenchPlaces.open(session);
        bench.act("openOwn");
        assertTrue(bench.measurements().containsKey("own.accuracy"));
        bench.openOwn(Path.of("/home/anna/classifier.keras"));
        assertFalse(bench.measurements().containsKey("own.accuracy"));
        assertEquals("not told", bench.measurements().get("own.range").text());
        assertEquals(1, value("own.open"));
    }

    @Test
    void aFileThatDoesNotOpenIsToldInItsPlace() {
        bench.openOwn(Path.of("/home/anna/broken.keras"));
        assertTrue(
                bench.problem().get().contains("broken.keras"), bench.problem().get());
        assertFalse(bench.measurements().containsKey("own.open"));
        assertFalse(bench.busy().get());
    }

    @Test
    void featuresAreComparedOnlyWhenBothModelsAreOpen() {
        BenchPlaces.open(session);
        bench.act("compareFeatures");
        assertFalse(bench.problem().get().isEmpty());
        bench.act("openHub");
        bench.act("openKeras");
        bench.act("compareFeatures");
        assertEquals("", bench.problem().get());
        assertEquals(0, value("same.difference"));
    }

    @Test
    void theLargestDifferenceIsThatOfTheWorstPlace() {
        SameFeatures other = new SameFeatures(Path.of("cat.jpg"), List.of(1f, -3f, 2f), List.of(1f, -2.5f, 2.25f));
        assertEquals(0.5, other.difference());
        assertEquals(3, other.largest());
        assertEquals(
                Double.POSITIVE_INFINITY, new SameFeatures(Path.of("cat.jpg"), List.of(1f), List.of()).difference());
    }

    private double value(String name) {
        return bench.measurements().get(name).value();
    }
}
