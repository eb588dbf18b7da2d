// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataViewModelTest {

    @TempDir
    private Path folder;

    private Session session;
    private DataViewModel bench;

    @BeforeEach
    void openTheBench() {
        session = TestSession.on(new FakeWorkbench(folder));
        bench = new DataViewModel(session);
    }

    @Test
    void theSamplePhotosAreCountedByClassAndSplit() {
        bench.openSample();

        DataViewModel.ClassPhotos cats = bench.classes().get(0);
        assertEquals("cats", cats.name());
        assertEquals(List.of(28, 8, 4), List.of(cats.training(), cats.validation(), cats.test()));
    }

    @Test
    void onlyThePartThatIsAskedForIsShown() {
        bench.openSample();
        bench.shown().set(Optional.of(Split.VALIDATION));

        assertEquals(8, bench.classes().get(0).photos().size());
        assertEquals(40, bench.classes().get(0).total());
    }

    @Test
    void anotherShareSplitsThePhotosAnew() {
        bench.openSample();
        bench.split().validationPercent().text().set("50");
        bench.splitAgain();

        assertEquals(20, bench.classes().get(0).validation());
    }

    @Test
    void aShareThatIsNoneIsSaidAndNothingIsOpened() {
        bench.openSample();
        ImageDataset before = bench.photos().get();
        bench.split().validationPercent().text().set("100");
        bench.splitAgain();

        assertFalse(bench.split().validationPercent().error().get().isEmpty());
        assertEquals(before, bench.photos().get());
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndThePresentPhotosStay() {
        bench.openSample();
        bench.open(folder.resolve("nowhere"));

        assertTrue(bench.opening().problem().get().startsWith("There is no folder"));
        assertEquals(80, bench.photos().get().items().size());
    }

    @Test
    void aFolderOfClassFoldersIsSplitByTheForm() {
        bench.openSample();

        assertFalse(bench.isSplitByFolder());
    }

    @Test
    void aFolderWithAValidationFolderIsSplitByItself() {
        session.photos()
                .set(new ImageDataset(
                        Path.of("/photos"),
                        List.of("cats"),
                        List.of(
                                new ImageItem(Path.of("/photos/train/cats/1.jpg"), 0, Split.TRAIN),
                                new ImageItem(Path.of("/photos/validation/cats/2.jpg"), 0, Split.VALIDATION)),
                        List.of(),
                        List.of()));

        assertTrue(bench.isSplitByFolder());
    }

    @Test
    void withoutPhotosThereIsNothingToShow() {
        assertEquals(List.of(), bench.classes());
        assertFalse(bench.isSplitByFolder());
    }
}
