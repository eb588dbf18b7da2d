// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.imageio.ImageIO;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.lesson.BenchPlaces;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FitBenchTest {

    @TempDir
    private Path folder;

    private Session session;
    private FitBench bench;

    @BeforeEach
    void makeTheBench() {
        session = BenchPlaces.session(folder);
        bench = new FitBench(BenchPlaces.opening(session, Map.of("epochs", "3")));
    }

    @Test
    void aRangeChosenByHandIsKnownToBeWrong() {
        BenchPlaces.open(session);
        assertEquals(1, value("range.isRight"));
        bench.adapting().setRange(ValueRange.BYTES);
        assertEquals(0, value("range.isRight"));
        assertEquals("[0, 255]", bench.measurements().get("range.chosen").text());
        assertEquals("[0, 1]", bench.measurements().get("model.range").text());
    }

    @Test
    void aRangeThatIsNotToldHasToBeSaid() {
        BenchPlaces.open(session);
        assertEquals(0, value("range.said"));
        bench.set("range", "unknown");
        assertEquals(1, value("range.level"));
        bench.adapting().setRange(ValueRange.ZERO_TO_ONE);
        assertEquals(1, value("range.said"));
        assertEquals(0, value("range.level"));
    }

    @Test
    void headsInTheRightRangeAndInAnotherAreToldApart() {
        BenchPlaces.open(session);
        bench.act("train");
        assertTrue(bench.measurements().containsKey("right.accuracy"));
        assertFalse(bench.measurements().containsKey("wrong.accuracy"));
        bench.set("range", "0,255");
        bench.act("train");
        assertEquals("[0, 255]", bench.measurements().get("wrong.range").text());
        assertEquals(2, bench.tries().size());
        assertTrue(bench.measurements().containsKey("wrong.similarity"));
    }

    @Test
    void everythingIsPutRightAgain() {
        BenchPlaces.open(session);
        bench.set("photos", "grey");
        bench.set("range", "-1,1");
        bench.set("fit", "pad");
        assertEquals(1, value("photos.grey"));
        bench.act("putRight");
        assertEquals(0, value("photos.grey"));
        assertEquals(1, value("range.isRight"));
        assertEquals("\"stretch\"", bench.choices().get("fit"));
    }

    @Test
    void photosThatAreStillBeingChangedDoNotComeAfterTheyWerePutRight() {
        Deque<Runnable> work = new ArrayDeque<>();
        session = new Session(new FakeWorkbench(folder), new BackgroundWork(work::add, Runnable::run), folder);
        bench = new FitBench(BenchPlaces.opening(session, Map.of("epochs", "3")));
        BenchPlaces.open(session);
        bench.set("photos", "grey");
        bench.act("putRight");
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertEquals(PhotoVariant.AS_THEY_ARE, bench.variant().get());
    }

    @Test
    void settingsOfTheLessonWaitForItsPhotos() {
        bench.set("photos", "wide");
        BenchPlaces.open(session);
        assertEquals(1, value("photos.wide"));
    }

    @Test
    void changedPhotosAreGreySmallOrWide() throws IOException {
        BenchPlaces.open(session);
        Path file = session.photos().get().items().get(0).file();
        BufferedImage photo = ImageIO.read(file.toFile());
        assertEquals(1, PhotoVariant.GREY.of(photo).getRaster().getNumBands());
        assertTrue(PhotoVariant.TINY.of(photo).getWidth() < photo.getWidth());
        BufferedImage wide = PhotoVariant.WIDE.of(photo);
        assertEquals(2.0, (double) wide.getWidth() / wide.getHeight(), 0.05);
    }

    @Test
    void nothingIsLeftBehindOnTheDisk() {
        BenchPlaces.open(session);
        bench.set("photos", "tiny");
        Path copy = session.photos().get().items().get(0).file();
        assertTrue(Files.exists(copy));
        bench.close();
        assertFalse(Files.exists(copy));
    }

    private double value(String name) {
        return bench.measurements().get(name).value();
    }
}
