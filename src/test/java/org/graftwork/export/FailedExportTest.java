// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.TrainedClassifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

final class FailedExportTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");

    @TempDir
    Path folder;

    private final SavedModelExport export = new SavedModelExport(OpRegistry.load(), Clock.systemUTC());
    private HeadOnBase classifier;
    private Path exports;

    @BeforeEach
    void open() throws IOException {
        classifier = HeadOnBase.open(TinyBase.write(folder.resolve("base")), "cats", "dogs");
        exports = Files.createDirectory(folder.resolve("exports"));
    }

    @AfterEach
    void close() {
        classifier.close();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAsItIs() throws IOException {
        Path target = Files.createDirectory(exports.resolve("mine"));
        Files.writeString(target.resolve("thesis.txt"), "all of it");

        ExportProblem problem = assertThrows(ExportProblem.class, () -> write(classifier, target));

        assertEquals(
                "The folder " + target + " is not empty. Name a new folder to export to, or empty it first.",
                problem.getMessage());
        assertEquals(List.of("thesis.txt"), names(target));
        assertEquals(List.of("mine"), names(exports));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path target = Files.writeString(exports.resolve("mine"), "a file");

        ExportProblem problem = assertThrows(ExportProblem.class, () -> write(classifier, target));

        assertEquals(target + " is a file. Name a new folder to export to.", problem.getMessage());
    }

    @Test
    void aFolderInsideAFileIsRefused() throws IOException {
        Path file = Files.writeString(exports.resolve("file"), "a file");

        ExportProblem problem = assertThrows(ExportProblem.class, () -> write(classifier, file.resolve("a/b")));

        assertTrue(
                problem.getMessage().startsWith("Nothing was written to " + file.resolve("a/b")), problem::getMessage);
        assertEquals(List.of("file"), names(exports));
    }

    @Test
    void aReadOnlyFolderIsNamedWithWhatToDo() {
        Assumptions.assumeTrue(exports.toFile().setWritable(false), "Skipped: no read-only folders here");
        Assumptions.assumeFalse(Files.isWritable(exports), "Skipped: this user may write to read-only folders");
        Path target = exports.resolve("mine");

        ExportProblem problem = assertThrows(ExportProblem.class, () -> write(classifier, target));

        assertEquals(
                "Nothing was written to " + target
                        + ": there is no permission to write. Choose a folder that you may write to.",
                problem.getMessage());
    }

    @Test
    void stoppingWhileItWritesLeavesNothing() throws IOException {
        Cancellation cancellation = new Cancellation();
        Progress stopAtTheCheck = (message, done, total) -> {
            if (message.startsWith("Checking")) {
                cancellation.request();
            }
        };

        assertThrows(
                CancellationException.class,
                () -> export.write(
                        classifier, exports.resolve("a/b"), List.of(PHOTO, PHOTO), stopAtTheCheck, cancellation));

        assertEquals(List.of(), names(exports));
    }

    @Test
    void aModelThatDisagreesWithTheLiveOneIsNotKept() throws IOException {
        TrainedClassifier changed = Mockito.spy(classifier);
        Mockito.doReturn(TensorValue.of(List.of(2L), new float[] {3, -3}))
                .when(changed)
                .bias();

        ExportProblem problem = assertThrows(ExportProblem.class, () -> write(changed, exports.resolve("mine")));

        assertTrue(problem.getMessage().startsWith("The written model disagrees"), problem::getMessage);
        assertEquals(List.of(), names(exports));
    }

    @Test
    void aFullDiskIsCalledThat() {
        ExportProblem problem =
                ExportProblem.cannotWrite(exports, new IOException("write failed: No space left on device"));

        assertEquals(
                "Nothing was written to " + exports
                        + ": the disk is full. Free some space, or choose a folder on another disk.",
                problem.getMessage());
    }

    private void write(TrainedClassifier of, Path target) {
        export.write(of, target, List.of(PHOTO), Progress.none(), Cancellation.none());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
