// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.RealFiles;
import org.graftwork.model.VariableCount;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
final class RealExportTest {

    @TempDir
    Path folder;

    @Test
    void aHeadOnTheGenuineMobileNetV2IsExportedAndOpensAgainAsABase() throws IOException {
        Path target = folder.resolve("cats-and-dogs");
        OpRegistry ops = OpRegistry.load();
        ExportReport report;
        try (HeadOnBase classifier =
                HeadOnBase.open(RealFiles.find("models/tf2-preview_mobilenet_v2_feature_vector_4"), "cats", "dogs")) {
            report = new SavedModelExport(ops, Clock.systemUTC())
                    .write(classifier, target, photos(), Progress.none(), Cancellation.none());
        }

        assertEquals(8, report.checkedImages());
        assertTrue(report.largestDifference() < 1e-5, () -> "difference " + report.largestDifference());
        assertEquals(
                new VariableCount(158, 2_223_872 + 2 * 1280 + 2),
                new SavedModels(ops).open(target).trainable());
    }

    private static List<Path> photos() throws IOException {
        try (Stream<Path> files = Files.list(RealFiles.find("photos/cats_dogs/validation/cats"))) {
            return files.sorted().limit(8).toList();
        }
    }
}
