// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.NodeDef;

final class SavedModelExportTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");
    private static final OpRegistry OPS = OpRegistry.load();

    @TempDir
    Path folder;

    private HeadOnBase classifier;
    private Path target;

    @BeforeEach
    void open() {
        classifier = HeadOnBase.open(TinyBase.write(folder.resolve("base")), "cats", "dogs", "Käfer");
        target = folder.resolve("exports/mine");
    }

    @AfterEach
    void close() {
        classifier.close();
    }

    @Test
    void theReportSaysThatTheWrittenModelAgreesWithTheLiveOne() {
        ExportReport report = export();

        assertEquals(target.toAbsolutePath(), report.folder());
        assertEquals(1, report.checkedImages());
        assertTrue(report.largestDifference() < 1e-6, () -> "difference " + report.largestDifference());
        assertTrue(report.bytes() > 0);
    }

    @Test
    void theSignatureGivesTheLiveModelsProbabilities() {
        export();

        try (ExportedClassifier exported = ExportedClassifier.open(target)) {
            assertEquals(List.of("cats", "dogs", "Käfer"), exported.classes());
            classifier
                    .classify(PHOTO)
                    .probabilities()
                    .forEach((label, probability) -> assertEquals(
                            probability,
                            exported.classify(PHOTO).probabilities().get(label),
                            1e-6));
        }
    }

    @Test
    void theSignatureResizesPhotosAndBringsThemIntoTheBasesRange() {
        export();
        float[] grey = new float[4 * 4 * 3];
        Arrays.fill(grey, 0.4f);
        float[] photo = new float[9 * 6 * 3];
        Arrays.fill(photo, 0.4f * 255);

        try (ExportedClassifier exported = ExportedClassifier.open(target)) {
            assertArrayEquals(classifier.probabilities(grey, 4, 4), exported.run(photo, 9, 6), 1e-6f);
        }
    }

    @Test
    void theValuesWrittenAreTheTrainedOnesAndNotTheBasesOwn() {
        TensorValue kernel = TensorValue.of(List.of(3L, 2L), new float[] {0, 3, 1, 0, 2, 2});
        try (HeadOnBase trained =
                classifier.withBaseValues(List.of(kernel, TinyBase.VALUES.get(1), TinyBase.VALUES.get(2)))) {
            export(trained, target);
        }

        PretrainedModel module = new SavedModels(OpRegistry.load()).open(target);
        TensorValue written = module.values().get(0);
        assertArrayEquals(kernel.floats(), written.floats());
    }

    @Test
    void theExportIsABaseItselfWithTheHeadsVariablesLast() {
        export();

        PretrainedModel model = new SavedModels(OPS).open(target);

        assertEquals(
                List.of("dense/kernel", "norm/moving_mean", "norm/moving_variance", "head/kernel", "head/bias"),
                model.variables().stream().map(variable -> variable.name()).toList());
        assertEquals(3, model.trainable().count());
        assertEquals(3, model.output().dimensions());
    }

    @Test
    void theBasesTrainingModeIsKeptWithItsUpdates() {
        export();

        PretrainedModel model = new SavedModels(OPS).open(target);

        assertEquals(1, model.training().orElseThrow().updates().size());
        assertEquals(0, model.inference().updates().size());
    }

    @Test
    void theBasesFilesAreNotNeeded() throws IOException {
        Files.delete(folder.resolve("base/saved_model.pb"));
        Files.delete(folder.resolve("base/variables/variables.index"));

        assertTrue(export().largestDifference() < 1e-6);
    }

    @Test
    void theTrainingModeHasTheHeadsDropout() {
        export();

        PretrainedModel model = new SavedModels(OPS).open(target);

        assertTrue(hasOp(model.training().orElseThrow().graph().getNodeList(), "RandomUniform"));
        assertTrue(!hasOp(model.inference().graph().getNodeList(), "RandomUniform"));
    }

    @Test
    void anExportOfAnExportKeepsBothHeadsApart() {
        export();
        Path second = folder.resolve("second");

        ExportReport report;
        try (HeadOnBase again = HeadOnBase.open(target, "day", "night")) {
            report = export(again, second);
        }

        assertTrue(report.largestDifference() < 1e-6, () -> "difference " + report.largestDifference());
        List<String> names = new SavedModels(OPS)
                .open(second).variables().stream()
                        .map(variable -> variable.name())
                        .toList();
        assertEquals(List.of("head/kernel", "head/bias", "head_1/kernel", "head_1/bias"), names.subList(3, 7));
    }

    @Test
    void labelsAndModelCardStandBesideTheModel() throws IOException {
        export();

        JsonNode card =
                new ObjectMapper().readTree(target.resolve("model_card.json").toFile());

        assertEquals(List.of("cats", "dogs", "Käfer"), Files.readAllLines(target.resolve("labels.txt")));
        assertEquals("2026-01-02T03:04:05Z", card.at("/created").asText());
        assertEquals(
                classifier.base().fingerprint(), card.at("/base/fingerprint").asText());
        assertEquals(0.75, card.at("/results/history/0/trainAccuracy").asDouble());
        assertTrue(card.at("/results/history/0/validationLoss").isMissingNode(), "there was no validation");
        assertEquals(1, card.at("/input/range/high").asInt());
    }

    private ExportReport export() {
        return export(classifier, target);
    }

    private static ExportReport export(HeadOnBase classifier, Path target) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
        return new SavedModelExport(OPS, clock)
                .write(classifier, target, List.of(PHOTO), Progress.none(), Cancellation.none());
    }

    private static boolean hasOp(List<NodeDef> nodes, String op) {
        return nodes.stream().anyMatch(node -> node.getOp().equals(op));
    }
}
