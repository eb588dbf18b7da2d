// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImageFoldersTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");

    @TempDir
    private Path temporary;

    private TestPhotos photos;

    @BeforeEach
    void nameTheFolder() {
        photos = new TestPhotos(temporary.resolve("photos"));
    }

    @Test
    void classFoldersGiveClassesInNaturalOrder() throws IOException {
        photos.add("class 10", 3).add("class 2", 3).add("Zebra", 3).add("ant", 3);
        assertEquals(List.of("ant", "class 2", "class 10", "Zebra"), open().classes());
    }

    @Test
    void aFifthOfEachClassIsSetAsideForValidation() throws IOException {
        photos.add("cats", 20).add("dogs", 40);
        ImageDataset dataset = open();
        assertEquals(16, dataset.count(Split.TRAIN, 0));
        assertEquals(4, dataset.count(Split.VALIDATION, 0));
        assertEquals(32, dataset.count(Split.TRAIN, 1));
        assertEquals(8, dataset.count(Split.VALIDATION, 1));
    }

    @Test
    void theSameSeedSplitsTheSameWay() throws IOException {
        photos.add("cats", 20).add("dogs", 20);
        assertEquals(open().items(), open().items());
        assertNotEquals(
                open().items(),
                open(new SplitOptions(Optional.empty(), 0.2, 0, 8)).items());
    }

    @Test
    void everyPhotoIsInExactlyOneSplit() throws IOException {
        photos.add("cats", 11).add("dogs", 7);
        List<ImageItem> items = open().items();
        assertEquals(18, items.stream().map(ImageItem::file).distinct().count());
        assertEquals(18, items.size());
    }

    @Test
    void aClassOfTwoPhotosKeepsOneInEachPart() throws IOException {
        photos.add("cats", 2).add("dogs", 30);
        ImageDataset dataset = open();
        assertEquals(1, dataset.count(Split.TRAIN, 0));
        assertEquals(1, dataset.count(Split.VALIDATION, 0));
    }

    @Test
    void itemsStandInTheOrderOfSplitClassAndName() throws IOException {
        photos.add("train/cats", 11).add("train/dogs", 2).add("val/cats", 1).add("val/dogs", 1);
        List<String> order = open().items().stream()
                .map(item -> temporary
                        .resolve("photos")
                        .relativize(item.file())
                        .toString()
                        .replace('\\', '/'))
                .toList();
        assertEquals("train/cats/photo.2.jpg", order.get(1));
        assertEquals("train/cats/photo.11.jpg", order.get(10));
        assertEquals("train/dogs/photo.1.jpg", order.get(11));
        assertEquals("val/dogs/photo.1.jpg", order.get(14));
    }

    @Test
    void trainValidationAndTestFoldersAreTheSplits() throws IOException {
        photos.add("train/cats", 5)
                .add("train/dogs", 4)
                .add("validation/cats", 3)
                .add("validation/dogs", 3);
        photos.add("test/cats", 2).add("test/dogs", 2);
        ImageDataset dataset = open();
        assertEquals(9, dataset.count(Split.TRAIN));
        assertEquals(6, dataset.count(Split.VALIDATION));
        assertEquals(4, dataset.count(Split.TEST));
    }

    @Test
    void withTrainAndTestOnlyValidationIsSetAsideFromTrain() throws IOException {
        photos.add("train/cats", 10).add("train/dogs", 10).add("test/cats", 2).add("test/dogs", 2);
        ImageDataset dataset = open();
        assertEquals(16, dataset.count(Split.TRAIN));
        assertEquals(4, dataset.count(Split.VALIDATION));
        assertEquals(4, dataset.count(Split.TEST));
    }

    @Test
    void aClassMayBeCalledTrain() throws IOException {
        photos.add("car", 3).add("train", 3);
        assertEquals(List.of("car", "train"), open().classes());
    }

    @Test
    void aValidationFolderOutsideGoesBeforeOneInside() throws IOException {
        photos.add("train/cats", 5)
                .add("train/dogs", 5)
                .add("validation/cats", 3)
                .add("validation/dogs", 3);
        Path outside = temporary.resolve("held out");
        new TestPhotos(outside).add("cats", 1).add("dogs", 1);
        ImageDataset dataset = open(new SplitOptions(Optional.of(outside), 0.2, 0, 7));
        assertEquals(10, dataset.count(Split.TRAIN));
        assertTrue(dataset.items(Split.VALIDATION).stream()
                .allMatch(item -> item.file().startsWith(outside)));
        assertEquals(2, dataset.count(Split.VALIDATION));
    }

    @Test
    void fewerTrainingPhotosLeaveValidationAsItIs() throws IOException {
        photos.add("cats", 20).add("dogs", 20);
        ImageDataset limited = open(new SplitOptions(Optional.empty(), 0.2, 5, 7));
        assertEquals(5, limited.count(Split.TRAIN, 0));
        assertEquals(5, limited.count(Split.TRAIN, 1));
        assertEquals(open().items(Split.VALIDATION), limited.items(Split.VALIDATION));
    }

    @Test
    void moreTrainingPhotosKeepTheFewer() throws IOException {
        photos.add("cats", 20).add("dogs", 20);
        Set<ImageItem> five = training(5);
        assertTrue(training(9).containsAll(five));
    }

    @Test
    void photosInFoldersOfAClassFolderCount() throws IOException {
        photos.add("cats", 2).add("cats/from Anna", 3).add("dogs", 5);
        assertEquals(
                5, open().items().stream().filter(item -> item.label() == 0).count());
    }

    @Test
    void whatFileManagersLeaveIsIgnored() throws IOException {
        photos.add("cats", 2).add("dogs", 2);
        photos.write("cats/.DS_Store", "x").write("dogs/Thumbs.db", "x").write("__MACOSX/cats/._photo.jpg", "x");
        ImageDataset dataset = open();
        assertEquals(List.of("cats", "dogs"), dataset.classes());
        assertEquals(List.of(), dataset.skipped());
    }

    @Test
    void filesThatCannotBeUsedAreListedWithTheirReasons() throws IOException {
        photos.add("cats", 3).add("dogs", 3);
        photos.write("cats/list.txt", "milk").write("dogs/empty.png", "");
        photos.copy(PHOTO, "stray.jpg");
        Path root = temporary.resolve("photos");
        assertEquals(
                List.of(
                        new SkippedFile(root.resolve("stray.jpg"), "not in a class folder"),
                        new SkippedFile(root.resolve("cats/list.txt"), "not an image"),
                        new SkippedFile(root.resolve("dogs/empty.png"), "empty file")),
                open().skipped());
    }

    @Test
    void aRequestToStopEndsTheWork() throws IOException {
        photos.add("cats", 3).add("dogs", 3);
        Cancellation cancellation = new Cancellation();
        cancellation.request();
        assertThrows(
                CancellationException.class,
                () -> ImageFolders.open(
                        temporary.resolve("photos"), SplitOptions.standard(), Progress.none(), cancellation));
    }

    private ImageDataset open() {
        return open(SplitOptions.standard());
    }

    private ImageDataset open(SplitOptions options) {
        return ImageFolders.open(temporary.resolve("photos"), options, Progress.none(), Cancellation.none());
    }

    private Set<ImageItem> training(int perClass) {
        return open(new SplitOptions(Optional.empty(), 0.2, perClass, 7)).items(Split.TRAIN).stream()
                .collect(Collectors.toSet());
    }
}
