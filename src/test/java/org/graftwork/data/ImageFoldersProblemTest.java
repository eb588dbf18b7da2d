// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be trained on, or not well: what a person is told, word for word. */
final class ImageFoldersProblemTest {

    @TempDir
    private Path temporary;

    private Path root;
    private TestPhotos photos;

    @BeforeEach
    void nameTheFolder() {
        root = temporary.resolve("photos");
        photos = new TestPhotos(root);
    }

    @Test
    void aMissingFolder() {
        assertProblem("There is no folder " + root + ": check where the photos are.");
    }

    @Test
    void aFileInPlaceOfAFolder() throws IOException {
        Files.writeString(root, "no folder");
        assertProblem(
                root + " is a file, not a folder: choose the folder that holds a folder of photos for each class.");
    }

    @Test
    void anEmptyFolder() throws IOException {
        Files.createDirectories(root);
        assertProblem("The folder " + root
                + " is empty: put a folder of photos for each class into it, such as cats and dogs.");
    }

    @Test
    void photosLyingDirectlyInTheFolder() throws IOException {
        photos.add(".", 3);
        assertProblem("The folder " + root
                + " has 3 files but no class folders: put the photos of each class into a folder of its own, such as"
                + " cats and dogs.");
    }

    @Test
    void oneClassOnly() throws IOException {
        photos.add("cats", 3);
        assertProblem("The folder " + root + " has one class only, cats, and a classifier needs two or more:"
                + " add a folder of photos for each other class.");
    }

    @Test
    void theFolderAboveTheRightOne() throws IOException {
        photos.add("pets/cats", 3).add("pets/dogs", 3);
        assertProblem("The folder " + root + " has one class only, pets, and a classifier needs two or more:"
                + " choose the folder " + root.resolve("pets") + " if its folders are the classes.");
    }

    @Test
    void aClassWithoutAnyFile() throws IOException {
        photos.add("cats", 3);
        Files.createDirectories(root.resolve("dogs"));
        assertProblem("The class dogs has no usable photo in " + root.resolve("dogs")
                + " (its folder is empty): add photos or remove the folder.");
    }

    @Test
    void aClassWithoutAUsablePhoto() throws IOException {
        photos.add("cats", 3).write("dogs/a.jpg", "no photo").write("dogs/b.jpg", "");
        assertProblem("The class dogs has no usable photo in " + root.resolve("dogs")
                + " (2 files were left out, the first, a.jpg, for this reason: not an image):"
                + " add photos or remove the folder.");
    }

    @Test
    void aValidationClassThatTrainingHasNot() throws IOException {
        photos.add("train/cats", 3).add("train/dogs", 3);
        photos.add("val/cats", 1).add("val/dogs", 1).add("val/birds", 1);
        assertProblem("The validation folder " + root.resolve("val") + " has the class birds, which "
                + root.resolve("train") + " has not: both need the same class folders.");
    }

    @Test
    void aTestFolderThatLacksAClass() throws IOException {
        photos.add("train/cats", 3).add("train/dogs", 3).add("test/cats", 3);
        assertProblem("The test folder " + root.resolve("test") + " lacks the class dogs, which "
                + root.resolve("train") + " has: both need the same class folders.");
    }

    @Test
    void aMissingValidationFolder() throws IOException {
        photos.add("cats", 3).add("dogs", 3);
        Path gone = temporary.resolve("gone");
        DataProblem problem =
                assertThrows(DataProblem.class, () -> open(new SplitOptions(Optional.of(gone), 0.2, 0, 7)));
        assertEquals("There is no folder " + gone + ": check where the photos are.", problem.getMessage());
    }

    @Test
    void fewPhotosAreWarnedOf() throws IOException {
        photos.add("train/cats", 9).add("train/dogs", 10);
        photos.add("val/cats", 15).add("val/dogs", 14);
        assertEquals(
                List.of(
                        "The class cats has only 9 photos to train on: add some, at least 10",
                        "Only 29 photos for validation: its accuracy is rough, add some, at least 30"),
                open(SplitOptions.standard()).warnings());
    }

    @Test
    void unbalancedClassesAreWarnedOf() throws IOException {
        photos.add("train/cats", 10).add("train/dogs", 31);
        photos.add("val/cats", 15).add("val/dogs", 15);
        assertEquals(
                List.of("The classes are unbalanced: dogs has 3.1 times as many training photos as cats"),
                open(SplitOptions.standard()).warnings());
    }

    @Test
    void photosOfValidationThatAreTrainedOnAreWarnedOf() throws IOException {
        photos.add("train/cats", 10).add("train/dogs", 10);
        photos.add("val/cats", 15).add("val/dogs", 15);
        photos.copy(root.resolve("train/cats/photo.4.jpg"), "val/cats/the same.jpg");
        assertEquals(
                List.of("One validation or test photo is also trained on, so the figures look better than they are: "
                        + root.resolve("val/cats/the same.jpg")),
                open(SplitOptions.standard()).warnings());
    }

    @Test
    void plentyOfPhotosGetNoWarning() throws IOException {
        photos.add("cats", 75).add("dogs", 75);
        assertEquals(List.of(), open(SplitOptions.standard()).warnings());
    }

    private void assertProblem(String message) {
        DataProblem problem = assertThrows(DataProblem.class, () -> open(SplitOptions.standard()));
        assertEquals(message, problem.getMessage());
        assertTrue(message.endsWith("."), message);
    }

    private ImageDataset open(SplitOptions options) {
        return ImageFolders.open(root, options, Progress.none(), Cancellation.none());
    }
}
