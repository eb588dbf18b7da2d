// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.pack.PackContents;
import org.graftwork.workbench.pack.PackPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MakeViewModelTest {

    private static final String HANDLE = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private MakeViewModel bench;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        session = new Session(workbench, new BackgroundWork(Runnable::run, Runnable::run), folder.resolve("exports"));
        bench = new CarryViewModel(session, new Destinations(model -> {}, photos -> {})).make();
    }

    private Path photos() throws IOException {
        Path photos = folder.resolve("leaves");
        Files.createDirectories(photos.resolve("oak"));
        Files.write(photos.resolve("oak/1.jpg"), new byte[1500]);
        Files.write(photos.resolve("oak/2.jpg"), new byte[500]);
        return photos;
    }

    /** A view of a list hears of its changes only as long as somebody holds the view. */
    @Test
    void whoeverListensToItsListsListensToTheSameOnes() {
        assertSame(bench.pieces(), bench.pieces());
        assertSame(bench.cached(), bench.cached());
    }

    @Test
    void saysWhatIsMissingOneThingAfterTheOther() throws IOException {
        assertEquals("Give the pack a title.", bench.missing().get());
        bench.title().set("Workshop in Graz");
        assertEquals("Add a model or photos.", bench.missing().get());
        bench.add(PackContents.Kind.PHOTOS, photos());
        assertEquals("", bench.missing().get());
        bench.file().set("somewhere");
        assertTrue(bench.missing().get().startsWith("Name the full path"));
    }

    @Test
    void theFileIsCalledLikeTheTitleUntilThePersonNamesOne() {
        bench.title().set("Workshop: Graz/2026");
        assertEquals(
                folder.resolve("exports/Workshop-Graz-2026.graftpack").toString(),
                bench.file().get());
        bench.putInto(folder);
        bench.title().set("Another");

        assertEquals(
                folder.resolve("Workshop-Graz-2026.graftpack").toString(),
                bench.file().get());
    }

    @Test
    void everyThingIsMeasuredAndTheSumIsTold() throws IOException {
        bench.add(PackContents.Kind.PHOTOS, photos());

        assertEquals(2000, bench.pieces().get(0).bytes());
        assertEquals("About 2.0 kB", bench.estimate().get());
    }

    @Test
    void nothingIsPackedTwiceAndSettingsOnce() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{}");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        bench.add(PackContents.Kind.PHOTOS, photos());
        bench.add(PackContents.Kind.PHOTOS, photos());
        bench.add(PackContents.Kind.SETTINGS, one);
        bench.add(PackContents.Kind.SETTINGS, other);

        assertEquals(
                List.of(photos().toString(), other.toString()),
                bench.pieces().stream().map(Piece::source).toList());
    }

    @Test
    void aModelThatIsNotOnThisMachineIsNotFetchedButRefused() {
        bench.addModel(HANDLE);

        assertTrue(bench.adding().problem().get().contains("is not on this machine"));
        assertEquals(List.of(), bench.pieces());
    }

    @Test
    void modelsThatAreHereAreOffered() {
        workbench
                .library()
                .fetch(
                        new ModelHandle.TfHub(HANDLE, "google/imagenet/mobilenet_v2_100_224/feature_vector", 5),
                        Progress.none(),
                        Cancellation.none());
        bench.findCached();

        assertEquals(List.of(HANDLE), bench.cached());
    }

    @Test
    void thePhotosAtHandArePackedWithTheirFolder() {
        new DataViewModel(session).openSample();
        bench.addSessionPhotos();

        assertEquals(
                session.photos().get().folder().toString(),
                bench.pieces().get(0).source());
    }

    @Test
    void thePackIsMadeAsPlannedAndToldWithItsDigest() throws IOException {
        Path settings = Files.writeString(folder.resolve("lesson.json"), "{}");
        bench.title().set(" Workshop in Graz ");
        bench.add(PackContents.Kind.PHOTOS, photos());
        bench.add(PackContents.Kind.MODEL, settings.getParent());
        bench.add(PackContents.Kind.SETTINGS, settings);
        bench.make();

        assertEquals(
                List.of(new PackPlan(
                        "Workshop in Graz", List.of(folder.toString()), List.of(photos()), Optional.of(settings))),
                workbench.packs().plans());
        assertEquals(
                folder.resolve("exports/Workshop-in-Graz.graftpack"),
                bench.made().get().file());
        assertNotNull(bench.made().get().contents().digest());
    }

    @Test
    void aPackThatCannotBeWrittenSaysWhyAndCanBeTriedElsewhere() throws IOException {
        bench.title().set("Workshop");
        bench.add(PackContents.Kind.PHOTOS, photos());
        bench.file().set(folder.resolve("full.graftpack").toString());
        bench.make();
        assertTrue(bench.work().problem().get().contains("Free space there"));
        assertNull(bench.made().get());
        bench.file().set(folder.resolve("stick.graftpack").toString());
        bench.make();

        assertNotNull(bench.made().get());
    }

    @Test
    void whatIsLeftOutIsNotPacked() throws IOException {
        bench.add(PackContents.Kind.PHOTOS, photos());
        bench.remove(bench.pieces().get(0));

        assertEquals(List.of(), bench.pieces());
        assertEquals("", bench.estimate().get());
    }
}
