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
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.training.Prediction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportedClassifierTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void write() {
        export = folder.resolve("export");
        try (HeadOnBase classifier = HeadOnBase.open(TinyBase.write(folder.resolve("base")), "cats", "dogs")) {
            new SavedModelExport(OpRegistry.load(), Clock.systemUTC())
                    .write(classifier, export, List.of(), Progress.none(), Cancellation.none());
        }
    }

    @Test
    void aPhotoGetsItsMostProbableClassAndProbabilitiesThatAddUpToOne() {
        try (ExportedClassifier classifier = ExportedClassifier.open(export)) {
            Prediction prediction = classifier.classify(PHOTO);

            double best = prediction.probabilities().get(prediction.label());
            assertTrue(prediction.probabilities().values().stream().allMatch(probability -> probability <= best));
            assertEquals(
                    1,
                    prediction.probabilities().values().stream()
                            .mapToDouble(probability -> probability)
                            .sum(),
                    1e-6);
        }
    }

    @Test
    void aPhotoIsShownAtTheSizeTheNetworkSeesItAt() {
        try (ExportedClassifier classifier = ExportedClassifier.open(export)) {
            Prediction prediction = classifier.classify(PHOTO);

            assertEquals(4, prediction.seen().width());
            assertEquals(4 * 4 * 3, prediction.seen().rgb().length);
        }
    }

    @Test
    void aMovedExportOpensWhereItIsNow() throws IOException {
        Path moved = Files.move(export, folder.resolve("élsewhere"));

        try (ExportedClassifier classifier = ExportedClassifier.open(moved)) {
            assertEquals(List.of("cats", "dogs"), classifier.classes());
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        assertMessage(
                folder.resolve("nowhere"),
                "There is no folder " + folder.resolve("nowhere") + ". Name a folder that Graftwork has exported to.");
    }

    @Test
    void aBaseIsNoExport() {
        assertMessage(
                folder.resolve("base"),
                folder.resolve("base")
                        + " is no export of Graftwork: it has no labels.json. Name a folder that Graftwork has exported to.");
    }

    @Test
    void aFolderWithoutASavedModelIsNoExport() throws IOException {
        Files.delete(export.resolve("saved_model.pb"));

        assertMessage(
                export, export + " is no SavedModel: it has no saved_model.pb. Name the folder that holds that file.");
    }

    @Test
    void damagedLabelsAreNamed() throws IOException {
        Files.writeString(export.resolve("labels.json"), "[\"cats\", ");

        assertMessage(export, export.resolve("labels.json") + " is damaged. Export the classifier again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1, 2]",
                "{\"input\": null}",
                "{\"input\": {\"height\": 4, \"width\": 4, \"channels\": 3}}",
                "{\"input\": {\"height\": 0, \"width\": 4, \"channels\": 3, \"range\": {\"low\": 0, \"high\": 1}}}",
                "{\"input\": {\"height\": 4, \"width\": 4, \"channels\": 7, \"range\": {\"low\": 0, \"high\": 1}}}",
                "{\"input\": {\"height\": 4, \"width\": 4, \"channels\": 3, \"range\": {\"means\": [1, 2]}}}",
                "{\"input\": {\"height\": 4, \"width\": 4, \"channels\": 3, \"range\": {}, \"fit\": \"SQUEEZE\"}}"
            })
    void aDamagedModelCardIsNamed(String card) throws IOException {
        Files.writeString(export.resolve("model_card.json"), card);

        assertMessage(export, export.resolve("model_card.json") + " is damaged. Export the classifier again.");
    }

    @Test
    void labelsOfAnotherModelAreRefused() throws IOException {
        Files.writeString(export.resolve("labels.json"), "[\"cats\", \"dogs\", \"owls\"]");

        assertMessage(
                export,
                "The SavedModel in " + export + " does not give probabilities for the 3 classes of its labels.json."
                        + " Export the classifier again.");
    }

    @Test
    void truncatedVariablesAreNamed() throws IOException {
        Files.write(export.resolve("variables/variables.index"), new byte[40]);

        assertMessage(
                export, "The export in " + export + " is damaged and cannot be loaded. Export the classifier again.");
    }

    private static void assertMessage(Path folder, String message) {
        Problem problem = assertThrows(
                Problem.class, () -> ExportedClassifier.open(folder).close());
        assertEquals(message, problem.getMessage());
    }
}
