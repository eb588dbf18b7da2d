// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.train.TrainViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassifyViewModelTest {

    @TempDir
    private Path folder;

    private Session session;
    private ClassifyViewModel bench;
    private Path photos;

    @BeforeEach
    void openTheBench() {
        FakeWorkbench workbench = new FakeWorkbench(folder);
        photos = workbench.samplePhotos();
        session = TestSession.on(workbench);
        bench = new ClassifyViewModel(session);
    }

    private void train() {
        new ModelViewModel(session).openBuiltIn();
        new DataViewModel(session).openSample();
        new TrainViewModel(session).start();
    }

    @Test
    void aPhotoIsClassified() {
        train();
        bench.classify(List.of(photos.resolve("dogs/dogs-1.png")));

        PhotoResult.Classified result =
                assertInstanceOf(PhotoResult.Classified.class, bench.results().get(0));
        assertEquals("dogs", result.prediction().label());
        assertFalse(bench.working().get());
    }

    @Test
    void aFileThatIsNoPictureGetsItsReasonAndTheOthersAreClassified() throws IOException {
        train();
        Path text = Files.writeString(folder.resolve("notes.txt"), "milk");
        bench.classify(List.of(text, photos.resolve("cats/cats-1.png")));

        PhotoResult.Unusable unusable =
                assertInstanceOf(PhotoResult.Unusable.class, bench.results().get(0));
        assertTrue(unusable.reason().contains("no image"));
        assertInstanceOf(PhotoResult.Classified.class, bench.results().get(1));
    }

    @Test
    void ofAFolderThePhotosInItAreClassified() {
        train();
        bench.classify(List.of(photos.resolve("cats")));

        assertEquals(12, bench.results().size());
    }

    @Test
    void theNewestPhotosStandFirst() {
        train();
        bench.classify(List.of(photos.resolve("cats/cats-1.png")));
        bench.classify(List.of(photos.resolve("dogs/dogs-1.png")));

        assertEquals("dogs-1.png", bench.results().get(0).file().getFileName().toString());
    }

    @Test
    void aPhotoThatIsDroppedAgainStandsOnTheBenchOnce() {
        train();
        bench.classify(List.of(photos.resolve("cats/cats-1.png")));
        bench.classify(List.of(photos.resolve("cats/cats-1.png")));

        assertEquals(1, bench.results().size());
    }

    @Test
    void withoutAClassifierNothingHappens() {
        bench.classify(List.of(photos.resolve("cats/cats-1.png")));

        assertEquals(List.of(), bench.results());
    }

    @Test
    void photosToTryAreThoseThatNothingWasLearnedFrom() {
        train();

        assertEquals(8, bench.samples().size());
        assertTrue(bench.samples().stream().anyMatch(file -> file.toString().contains("dogs")));
        assertTrue(bench.samples().stream().anyMatch(file -> file.toString().contains("cats")));
    }

    @Test
    void anExportCanBeOpenedToClassifyWith() {
        bench.openExport(folder);
        bench.classify(List.of(photos.resolve("cats/cats-1.png")));

        assertEquals(1, bench.results().size());
        assertFalse(bench.isExportable());
    }
}
