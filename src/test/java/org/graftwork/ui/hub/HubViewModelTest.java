// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.compatibility.Level;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.hub.fetching.FetchItem;
import org.graftwork.ui.hub.fetching.FetchState;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HubViewModelTest {

    private static final String MOBILENET = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private HubViewModel bench;
    private final List<Path> opened = new ArrayList<>();

    private Trust trusted;

    @BeforeEach
    void open() {
        workbench = new FakeWorkbench(folder);
        session = TestSession.on(workbench);
        bench = new HubViewModel(session, this::open);
        bench.load();
    }

    private void open(Path place, Trust trust) {
        opened.add(place);
        trusted = trust;
    }

    @Test
    void openingTheBenchContactsNobody() {
        assertEquals(List.of(), workbench.library().asked());
        assertEquals(1026, bench.finder().models().size());
    }

    @Test
    void aFetchedModelIsMarkedAsHereAndOpensOnTheModelBench() {
        HubModel model = bench.selected().get();
        bench.fetchOrOpen(model);
        assertTrue(bench.isHere(model));
        assertEquals(List.of(), opened);

        bench.fetchOrOpen(model);
        assertEquals(1, opened.size());
        assertEquals(Bench.MODEL, session.bench().get());
    }

    @Test
    void severalModelsComeInARow() {
        type(MOBILENET);
        type("https://www.kaggle.com/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2");
        type("google/mobilenet-v2/tensorFlow2/035-128-feature-vector");
        type("https://example.org/model.tar.gz");

        assertEquals(4, workbench.library().asked().size());
        assertTrue(
                bench.fetches().items().stream().allMatch(item -> item.state().get() == FetchState.HERE));
        assertEquals("", bench.finder().words().get());
    }

    @Test
    void whatIsNoHandleIsWordsToSearchBy() {
        bench.finder().words().set("mobilenet v2");
        assertFalse(bench.isHandleTyped());
        bench.finder().words().set("  " + MOBILENET);
        assertTrue(bench.isHandleTyped());
    }

    @Test
    void aHandleThatNamesNothingIsToldAndStaysToBeMended() {
        type("https://tfhub.dev/google");

        assertEquals(List.of(), bench.fetches().items());
        assertEquals("https://tfhub.dev/google", bench.finder().words().get());
        assertTrue(session.message().get().text().contains("names no model of TF Hub"));
    }

    @Test
    void aFailedFetchSaysWhyAndCanBeTriedAgain() {
        workbench.library().failFetching("tfhub.dev does not know this model (404).");
        type(MOBILENET);
        FetchItem item = bench.fetches().items().get(0);
        assertEquals(FetchState.FAILED, item.state().get());
        assertEquals("tfhub.dev does not know this model (404).", item.problem().get());
        assertTrue(item.page().isPresent());
        assertEquals("A fetch failed", bench.fetches().brief().get());

        workbench.library().mendFetching();
        bench.fetches().resume(item);
        assertEquals(FetchState.HERE, item.state().get());
        assertEquals("", bench.fetches().brief().get());
    }

    @Test
    void aRiskyModelIsOpenedWhenThePersonSaysSo() {
        workbench.library().makeRisky(List.of(new RiskyOp("ReadFile", RiskyOp.Risk.READS_FILES, 1)));
        bench.fetches().open("mobilenet", bench.selected().get().model().handle());
        FetchItem item = bench.fetches().items().get(0);
        assertEquals(FetchState.RISKY, item.state().get());
        assertEquals(List.of(), opened);

        bench.fetches().openNow(item);
        assertEquals(Trust.GIVEN, trusted);
        assertEquals(1, opened.size());
    }

    @Test
    void aRiskyModelIsNotOpenedByPressingOpenAgain() {
        workbench.library().makeRisky(List.of(new RiskyOp("PyFunc", RiskyOp.Risk.RUNS_CODE, 1)));
        bench.fetchOrOpen(bench.selected().get());
        bench.fetchOrOpen(bench.selected().get());

        assertEquals(List.of(), opened);
    }

    @Test
    void anArchiveIsTaken() {
        bench.take(List.of(Path.of("mobilenet.tar.gz")));

        assertEquals("mobilenet.tar.gz", bench.fetches().items().get(0).name());
        assertEquals(FetchState.HERE, bench.fetches().items().get(0).state().get());
        assertEquals(List.of(), workbench.library().asked());
    }

    @Test
    void whatIsDroppedAndNoArchiveIsOpened() {
        bench.take(List.of(Path.of("models/resnet"), Path.of("resnet.TGZ")));

        assertEquals(List.of(Path.of("models/resnet")), opened);
        assertEquals("resnet.TGZ", bench.fetches().items().get(0).name());
    }

    @Test
    void kaggleIsAskedWhenThePersonSaysSo() {
        bench.finder().words().set("mobilenet");
        assertEquals(List.of(), workbench.library().asked());
        bench.kaggle().ask("mobilenet");

        assertEquals(List.of("mobilenet"), workbench.library().asked());
        assertEquals(1, bench.kaggle().results().size());
        bench.kaggle().leave();
        assertEquals("", bench.kaggle().asked().get());
    }

    @Test
    void whatGoesWrongWithKaggleIsTold() {
        workbench.library().failKaggle("There is no network.");
        bench.kaggle().ask("vit");

        assertEquals("There is no network.", bench.kaggle().problem().get());
        assertFalse(bench.kaggle().asking().get());
    }

    @Test
    void threeModelsAreComparedAtMost() {
        for (int i = 0; i < 4; i++) {
            bench.compare(bench.finder().results().get(i));
        }
        assertEquals(bench.finder().results().subList(0, 3), bench.compared());
        bench.compare(bench.compared().get(0));
        assertEquals(2, bench.compared().size());
    }

    @Test
    void whatIsLookedAtIsOneOfThoseThatWereFound() {
        bench.finder().words().set("resnet");
        assertEquals(bench.finder().results().get(0), bench.selected().get());
        bench.selected().set(bench.finder().results().get(3));
        bench.finder().words().set("resnet v");

        assertTrue(bench.finder().results().contains(bench.selected().get()));
    }

    @Test
    void costIsEstimatedOnceThisMachineIsMeasured() {
        HubModel model = bench.finder().results().stream()
                .filter(one -> one.multiplyAdds().isPresent())
                .findFirst()
                .orElseThrow();
        assertTrue(bench.cost().imagesPerSecond(model).isEmpty());
        bench.cost().measure();

        assertEquals(
                78e9 / model.multiplyAdds().getAsLong(),
                bench.cost().imagesPerSecond(model).orElseThrow(),
                1e-6);
        assertTrue(bench.cost().words(model).endsWith("images/s"));
    }

    @Test
    void modelsAreComparedWithThePhotosThatAreOpen() {
        HubModel large = bench.finder().results().get(0);
        assertEquals(Level.GREEN, bench.fit(large).level());
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));

        assertTrue(bench.finder().photos().get() != null);
        assertEquals(
                bench.finder().photos().get().fits(large.model()) ? Level.GREEN : Level.AMBER,
                bench.fit(large).level());
    }

    private void type(String handle) {
        bench.finder().words().set(handle);
        bench.fetchTyped();
    }
}
