// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.graftwork.model.ImageFit;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdaptingTest {

    @TempDir
    private Path folder;

    private final PretrainedModel classifier = FakeModel.classifier();
    private Session session;
    private Adapting adapting;

    @BeforeEach
    void openAClassifier() {
        session = TestSession.on(new FakeWorkbench(folder));
        adapting = new Adapting(session);
        session.model().set(classifier);
    }

    @Test
    void theLayerBeforeTheClassifierIsKnown() {
        assertEquals("avg_pool", adapting.penultimate().get());
    }

    @Test
    void theClassifierIsLeftAway() {
        adapting.usePenultimateLayer();
        assertEquals(OutputKind.FEATURE_VECTOR, session.model().get().output().kind());
        assertEquals("without its classifier", adapting.change().get());
        assertEquals("", adapting.penultimate().get());
    }

    @Test
    void whereNoClassifierIsFoundAnotherWayIsNamed() {
        session.model().set(FakeModel.featureMap());
        adapting.usePenultimateLayer();
        assertTrue(adapting.problem().get().endsWith("Select one in the list of layers and use its output."));
    }

    @Test
    void oneCanGoBackToTheWholeModel() {
        adapting.usePenultimateLayer();
        adapting.backToWhole();
        assertEquals(classifier, session.model().get());
        assertEquals("", adapting.change().get());
    }

    @Test
    void whatWasSaidOfTheInputStaysOnTheWayBack() {
        adapting.usePenultimateLayer();
        adapting.setRange(ValueRange.MINUS_ONE_TO_ONE);
        adapting.setFit(ImageFit.PAD);
        adapting.backToWhole();
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, session.model().get().input().range());
        assertTrue(session.model().get().input().rangeKnown());
        assertEquals(ImageFit.PAD, session.model().get().input().fit());
        assertEquals(OutputKind.LOGITS, session.model().get().output().kind());
    }

    @Test
    void twoChangesOfTheOutputAreUndoneTogether() {
        adapting.useOutputOf("block9_bn");
        adapting.pool();
        assertEquals(
                "up to “block9_bn”, averaged over all places", adapting.change().get());
        adapting.backToWhole();
        assertEquals(classifier, session.model().get());
    }

    @Test
    void theChoiceIsKeptAsFarAsTheModelGoes() {
        session.selection()
                .set(VariableSelection.from(classifier, classifier.layers().size() - 4));
        adapting.usePenultimateLayer();
        assertEquals(4, session.selection().get().trained(session.model().get()).count());
        assertEquals(4, session.selection().get().keys().size());
    }

    @Test
    void aLayerThatCannotBeUsedLeavesTheModelAndSaysWhy() {
        adapting.useOutputOf("no_such_layer");
        assertSame(classifier, session.model().get());
        assertTrue(adapting.problem().get().contains("no_such_layer"));
    }

    @Test
    void anotherModelHasNothingToGoBackTo() {
        adapting.usePenultimateLayer();
        PretrainedModel other = FakeModel.mobileNet();
        session.model().set(other);
        adapting.backToWhole();
        assertSame(other, session.model().get());
        assertEquals("", adapting.change().get());
    }

    @Test
    void whatIsSaidOfTheInputMeanwhileStays() {
        Deque<Runnable> held = holdWork();
        adapting.useOutputOf("block9_bn");
        adapting.setRange(ValueRange.MINUS_ONE_TO_ONE);
        runAll(held);

        assertEquals("up to “block9_bn”", adapting.change().get());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, session.model().get().input().range());
    }

    @Test
    void goingBackEndsAChangeThatIsUnderWay() {
        Deque<Runnable> held = holdWork();
        adapting.useOutputOf("block9_bn");
        runAll(held);
        adapting.pool();
        adapting.backToWhole();
        runAll(held);

        assertEquals(classifier, session.model().get());
        assertEquals("", adapting.change().get());
        assertFalse(adapting.working().get());
    }

    /** From here on work waits until it is run. */
    private Deque<Runnable> holdWork() {
        Deque<Runnable> held = new ArrayDeque<>();
        session = new Session(new FakeWorkbench(folder), new BackgroundWork(held::add, Runnable::run), folder);
        adapting = new Adapting(session);
        session.model().set(classifier);
        runAll(held);
        return held;
    }

    private static void runAll(Deque<Runnable> held) {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
