// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.compatibility.Subject;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies of the built-in model and the sample photos. */
final class LocalModelStudyTest {

    @TempDir
    private static Path home;

    private static LocalWorkbench workbench;
    private static PretrainedModel model;

    @BeforeAll
    static void openTheModel() {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
        model = workbench.openModel(LocalWorkbench.BUILTIN);
    }

    @AfterAll
    static void closeTheWorkbench() {
        workbench.close();
    }

    @Test
    void aVariablesFiguresAreThoseOfItsValue() {
        VariableInfo variance = model.variables().stream()
                .filter(variable -> variable.name().endsWith("moving_variance"))
                .findFirst()
                .orElseThrow();
        VariableStatistics figures = workbench.study().statistics(model, variance, 20);
        assertTrue(figures.minimum() > 0 && figures.minimum() < figures.mean(), figures.toString());
        assertEquals(
                variance.parameters(),
                figures.histogram().stream().mapToLong(count -> count).sum());
        assertEquals(0, figures.notFinite());
    }

    @Test
    void theSamplePhotosFitTheBuiltInModelButForTheShapeOfSome() {
        ImageDataset photos = workbench.openPhotos(
                workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none());
        Compatibility found = workbench.study().check(model, Optional.of(photos));
        assertEquals(
                List.of(Subject.SIZE),
                found.findings().stream()
                        .filter(finding -> finding.level() != Level.GREEN)
                        .map(Finding::subject)
                        .toList());
        assertEquals(Level.AMBER, found.level());
    }

    @Test
    void theSamePhotoInTheWrongRangeIsMeasuredAsAnother() {
        Path photo = workbench.samplePhotos().resolve("test/cats/001.jpg");
        RangeProof proof = workbench
                .study()
                .compareRanges(
                        model, photo, List.of(ValueRange.ZERO_TO_ONE, ValueRange.MINUS_ONE_TO_ONE, ValueRange.BYTES));
        assertEquals(1280, proof.ways().get(0).output().size());
        assertTrue(
                proof.ways().get(1).similarity() < 0.9,
                () -> "" + proof.ways().get(1).similarity());
        assertTrue(
                proof.ways().get(2).similarity() < 0.9,
                () -> "" + proof.ways().get(2).similarity());
    }

    @Test
    void theBuiltInModelIsReadyForAHeadAsItIs() {
        assertSame(model, workbench.study().readyForHead(model).model());
        assertSame(model, workbench.study().pooled(model));
        assertEquals(Optional.empty(), workbench.study().penultimateLayer(model));
    }
}
