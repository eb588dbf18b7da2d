// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.workbench.check.CheckResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckViewModelTest {

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private CheckViewModel bench;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        bench = new CheckViewModel(TestSession.on(workbench));
    }

    /** A view of a list hears of its changes only as long as somebody holds the view. */
    @Test
    void whoeverListensToTheResultsListensToTheSameList() {
        assertSame(bench.results(), bench.results());
    }

    @Test
    void nothingIsCheckedUnlessAPersonAsks() {
        assertTrue(bench.results().isEmpty());
        assertEquals(Optional.empty(), bench.verdict().get());
    }

    @ParameterizedTest
    @EnumSource
    void theVerdictIsTheWorstThatWasFound(CheckResult.Level worst) {
        workbench.machineCheck().find(worst);
        bench.run();

        assertEquals(Optional.of(worst), bench.verdict().get());
        assertEquals(CheckResult.Subject.values().length, bench.results().size());
    }

    @Test
    void theCopyHasEverySentenceAdviceAndFigure() {
        bench.run();
        String text = bench.asText();

        assertTrue(text.startsWith("Graftwork, check of this machine: Not ready yet"));
        for (CheckResult result : bench.results()) {
            assertTrue(text.contains(result.sentence()), text);
            assertTrue(text.contains(result.advice()), text);
        }
        assertTrue(text.contains("imagesPerSecond = 213.4"), text);
    }

    @Test
    void aCheckThatFailsItselfSaysWhyAndCanBeRunAgain() {
        workbench.machineCheck().fail("The folder of packs cannot be read.");
        bench.run();

        assertEquals("The folder of packs cannot be read.", bench.problem().get());
        assertFalse(bench.running().get());
        assertEquals(Optional.empty(), bench.verdict().get());
    }
}
