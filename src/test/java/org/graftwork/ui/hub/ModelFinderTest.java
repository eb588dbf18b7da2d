// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueSearch;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.PhotoSize;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.workbench.FakeModelLibrary;
import org.junit.jupiter.api.Test;

final class ModelFinderTest {

    private static final Catalogue CATALOGUE = new FakeModelLibrary().catalogue();
    private static final List<HubModel> MODELS =
            CATALOGUE.models().stream().map(HubModel::of).toList();

    private final Set<String> here = Set.of("https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5");
    private final ModelFinder finder = filled();

    private ModelFinder filled() {
        ModelFinder made =
                new ModelFinder(model -> here.contains(model.model().handle().text()));
        made.setModels(CatalogueSearch.over(CATALOGUE), MODELS, CATALOGUE.architectures());
        return made;
    }

    @Test
    void allFactsAreLoadedAndTheLatestVersionsShown() {
        assertEquals(1026, finder.models().size());
        assertTrue(finder.results().stream().allMatch(model -> model.model().latest()));
        finder.olderToo().set(true);
        assertTrue(finder.results().stream().anyMatch(model -> !model.model().latest()));
    }

    @Test
    void eachKeystrokeNarrows() {
        finder.words().set("mobil");
        int some = finder.results().size();
        finder.words().set("mobilenet v2 128");

        assertTrue(finder.results().size() < some);
        assertTrue(finder.results().stream().allMatch(model -> model.name().contains("mobilenet")));
    }

    @Test
    void filtersAreMetAltogether() {
        finder.task().set(Task.FEATURE_VECTOR);
        finder.architecture().set("mobilenet-v2");
        finder.size().set(SizeChoice.SMALL);
        finder.format().set(HubFormat.TF2_SAVED_MODEL);
        finder.fineTunable().set(true);

        assertFalse(finder.results().isEmpty());
        for (HubModel model : finder.results()) {
            assertEquals(Task.FEATURE_VECTOR, model.model().task());
            assertTrue(model.model().height().getAsInt() <= 160);
        }
    }

    @Test
    void whatIsHereIsFound() {
        finder.here().set(true);

        assertEquals(
                here,
                finder.results().stream()
                        .map(model -> model.model().handle().text())
                        .collect(Collectors.toSet()));
    }

    @Test
    void smallPhotosFitSmallModels() {
        finder.photos().set(new PhotoSize(120, 160, 3));
        finder.fitting().set(true);

        assertTrue(finder.results().stream()
                .noneMatch(model -> model.model().height().orElse(0) > 120
                        && model.model().fixedSize().orElse(true)));
    }

    @Test
    void whereNothingIsFoundEachWayOutSaysHowMuchItFinds() {
        finder.words().set("resnet");
        finder.here().set(true);
        assertEquals(0, finder.results().size());

        ModelFinder.Relaxation withoutHere = finder.relaxations().stream()
                .filter(way -> way.text().startsWith("Not here yet"))
                .findFirst()
                .orElseThrow();
        withoutHere.action().run();

        assertFalse(finder.here().get());
        assertEquals("resnet", finder.words().get());
        assertTrue(withoutHere.text().endsWith(" " + finder.results().size() + " models"));
    }

    @Test
    void lookingForWaysOutLeavesTheChoicesAsTheyAre() {
        finder.words().set("resnet");
        finder.here().set(true);
        finder.relaxations();

        assertEquals("resnet", finder.words().get());
        assertTrue(finder.here().get());
        assertEquals(0, finder.results().size());
    }

    @Test
    void clearingShowsTheWholeCatalogueAgain() {
        List<HubModel> before = List.copyOf(finder.results());
        finder.words().set("vit");
        finder.fineTunable().set(true);
        assertTrue(finder.isNarrowed());
        finder.clear();

        assertFalse(finder.isNarrowed());
        assertEquals(before, finder.results());
    }

    @Test
    void theMostAccurateComeFirstAndThoseWithoutAFigureLast() {
        finder.order().set(SortOrder.ACCURACY);

        double first = finder.results().get(0).top1().orElseThrow();
        assertTrue(finder.results().stream().allMatch(model -> model.top1().orElse(0) <= first));
        assertTrue(finder.results().get(finder.results().size() - 1).top1().isEmpty());
    }
}
