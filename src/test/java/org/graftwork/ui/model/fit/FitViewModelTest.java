// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Fix;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.Subject;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.ImageFit;
import org.graftwork.problem.Cancellation;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FitViewModelTest {

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private FitViewModel fit;
    private Fixes fixes;
    private int asked;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        session = TestSession.on(workbench);
        Adapting adapting = new Adapting(session);
        fit = new FitViewModel(session);
        fixes = new Fixes(adapting, () -> asked++);
    }

    @Test
    void withoutAModelThereIsNothingToFind() {
        assertEquals(Optional.empty(), fit.compatibility().get());
        assertFalse(fit.working().get());
    }

    @Test
    void aClassifierDoesNotFitUntilItsClassifierIsLeftAway() {
        session.model().set(FakeModel.classifier());
        assertEquals(Level.RED, found().level());
        fixes.apply(Fix.USE_PENULTIMATE_LAYER);
        assertEquals(Level.AMBER, found().level());
    }

    @Test
    void aFeatureMapFitsOnceItIsAveraged() {
        session.model().set(FakeModel.featureMap());
        assertEquals(Level.RED, found().level());
        fixes.apply(Fix.POOL);
        assertEquals(Level.GREEN, found().level());
    }

    @Test
    void photosAreComparedAsSoonAsTheyAreOpen() {
        session.model().set(FakeModel.mobileNet());
        assertFalse(comparesSizes());
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(),
                        SplitOptions.standard(),
                        (message, done, total) -> {},
                        Cancellation.none()));
        assertTrue(comparesSizes());
    }

    @Test
    void photosAreMadeToFitInEachWay() {
        session.model().set(FakeModel.mobileNet());
        fixes.apply(Fix.CENTRE_CROP);
        assertEquals(ImageFit.CROP, session.model().get().input().fit());
        fixes.apply(Fix.PAD);
        assertEquals(ImageFit.PAD, session.model().get().input().fit());
        fixes.apply(Fix.RESIZE);
        assertEquals(ImageFit.STRETCH, session.model().get().input().fit());
    }

    @Test
    void aRangeIsAskedOfThePerson() {
        session.model().set(FakeModel.classifier());
        fixes.apply(Fix.CHOOSE_RANGE);
        assertEquals(1, asked);
    }

    private Compatibility found() {
        return fit.compatibility().get().orElseThrow();
    }

    private boolean comparesSizes() {
        return found().findings().stream().anyMatch(finding -> finding.subject() == Subject.SIZE);
    }
}
