// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueSearchTest {

    private static final CatalogueSearch SEARCH = CatalogueSearch.over(CatalogueFile.read(Path.of("assets/catalogue")));

    @ParameterizedTest
    @CsvSource({
        "mobilenet feature vector 224, google/imagenet/mobilenet_v2_100_224/feature_vector",
        "mobilenet, google/imagenet/mobilenet_v2_100_224/feature_vector",
        "mob, google/imagenet/mobilenet_v2_100_224/feature_vector",
        "mobilenet v2 0.5 96, google/imagenet/mobilenet_v2_050_96/feature_vector",
        "mobilenet v2 0.35 classification, google/imagenet/mobilenet_v2_035_224/classification",
        "https://tfhub.dev/google/tf2-preview/mobilenet_v2/feature_vector/4, google/tf2-preview/mobilenet_v2/feature_vector",
        "inception v3, google/imagenet/inception_v3/feature_vector",
        "resnet 50 v2, google/imagenet/resnet_v2_50/feature_vector",
        "efficientnet b4, tensorflow/efficientnet/b4/feature-vector",
        "plant disease, rishit-dagli/plant-disease",
        "224x224 convnext tiny fe, sayakpaul/convnext_tiny_1k_224_fe",
        "MobileNetV3 Large, google/imagenet/mobilenet_v3_large_100_224/feature_vector",
        "'', google/imagenet/mobilenet_v2_100_224/feature_vector"
    })
    void theModelThatIsMeantComesFirst(String words, String name) {
        assertEquals(name, find(words).get(0).handle().name());
    }

    @Test
    void theLatestVersionComesFirst() {
        CatalogueModel first = find("mobilenet feature vector 224").get(0);

        assertEquals(
                "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5",
                first.handle().url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilenet-v2", "mobilenet_v2", "MobileNet V2", "  mobilenet   v2 "})
    void howWordsAreSeparatedMakesNoDifference(String words) {
        assertEquals(find("mobilenet v2"), find(words));
    }

    @Test
    void wordsInOneFindWhatTheyFindApart() {
        List<String> inOne = names(find("mobilenetv2"));

        assertTrue(names(find("mobilenet v2")).containsAll(inOne));
        assertEquals(names(find("mobilenet v2")).subList(0, 20), inOne.subList(0, 20));
    }

    @Test
    void everyWordMustOccur() {
        assertEquals(List.of(), find("mobilenet nosuchword"));
        assertTrue(find("sayakpaul imagenet 21k").stream()
                .allMatch(model -> model.handle().publisher().equals("sayakpaul")));
    }

    @Test
    void aWidthIsFoundInEverySpelling() {
        assertEquals(names(find("mobilenet v1 0.50 160")), names(find("mobilenet v1 050 160")));
        assertEquals(names(find("mobilenet v1 0.5 160")), names(find("mobilenet v1 050 160")));
    }

    @Test
    void filtersLeaveWhatMeetsAllOfThem() {
        CatalogueQuery query = new CatalogueQuery(
                "",
                Optional.of(Task.CLASSIFICATION),
                Optional.of("mobilenet-v1"),
                OptionalInt.of(160),
                OptionalInt.of(192),
                Optional.of(HubFormat.TF2_SAVED_MODEL),
                true,
                Optional.empty(),
                false,
                false,
                SortOrder.SIZE);

        List<CatalogueModel> found = find(query);

        assertEquals(8, found.size(), names(found).toString());
        assertTrue(found.stream()
                .allMatch(model -> model.task() == Task.CLASSIFICATION
                        && model.height().getAsInt() >= 160
                        && model.height().getAsInt() <= 192));
        assertEquals(160, found.get(0).height().getAsInt());
    }

    @Test
    void earlierVersionsAndPagesWithoutAModelShowOnlyWhenAskedFor() {
        assertTrue(find("").stream().allMatch(CatalogueModel::latest));
        assertFalse(find("").stream().anyMatch(model -> model.format() == HubFormat.PLACEHOLDER));
        assertEquals(1026 - 54, find(everyVersion("", Optional.empty())).size());
        assertEquals(
                54, find(everyVersion("", Optional.of(HubFormat.PLACEHOLDER))).size());
    }

    @Test
    void photosFitModelsThatAreNotLarger() {
        List<CatalogueModel> found = find(forPhotos(new PhotoSize(160, 240, 3)));

        assertFalse(found.isEmpty());
        assertTrue(found.stream()
                .allMatch(model ->
                        model.height().orElse(0) <= 160 || !model.fixedSize().orElse(true)));
    }

    @Test
    void greyPhotosFitNone() {
        assertEquals(List.of(), find(forPhotos(new PhotoSize(600, 600, 1))));
    }

    @Test
    void whetherAModelIsHereIsAskedOnlyWhereItMatters() {
        AtomicInteger asked = new AtomicInteger();
        CatalogueQuery query = new CatalogueQuery(
                "mobilenet v2 224 feature vector",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(HubFormat.TF2_SAVED_MODEL),
                false,
                Optional.empty(),
                true,
                false,
                SortOrder.NAME);

        List<CatalogueModel> found = SEARCH.find(query, model -> asked.incrementAndGet() == 1);

        assertEquals(1, found.size());
        assertTrue(asked.get() < 20, asked.toString());
    }

    @Test
    void namesAreSortedWithTheLatestVersionFirst() {
        List<CatalogueModel> found =
                find(everyVersion("inception v3", Optional.empty()).in(SortOrder.NAME));

        List<String> names = names(found);
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(5, found.get(0).handle().version());
    }

    @Test
    void theMostAccurateOrTheCheapestComesFirstAndTheUnknownLast() {
        List<Double> accuracies = find(CatalogueQuery.ALL.in(SortOrder.ACCURACY)).stream()
                .map(model -> model.figures().map(f -> f.top1().orElse(0)).orElse(0.0))
                .toList();
        List<Long> costs = find(CatalogueQuery.ALL.in(SortOrder.COST)).stream()
                .map(model -> model.figures()
                        .map(f -> f.multiplyAdds().orElse(Long.MAX_VALUE))
                        .orElse(Long.MAX_VALUE))
                .toList();

        assertEquals(accuracies.stream().sorted(Comparator.reverseOrder()).toList(), accuracies);
        assertEquals(costs.stream().sorted().toList(), costs);
        assertTrue(accuracies.get(0) > 0.85);
        assertEquals(11_000_000, costs.get(0));
    }

    @Test
    void anythingCanBeTyped() {
        String odd = "\u0000 .. / _ - \uD83D\uDE00 ( [ \\ % ÄÖ 224x224 1e9 NaN";
        IntStream.range(0, odd.length()).forEach(end -> find(odd.substring(0, end)));
        assertEquals(find(""), find(" ./_- "));
    }

    private static CatalogueQuery everyVersion(String words, Optional<HubFormat> format) {
        return new CatalogueQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                format,
                false,
                Optional.empty(),
                false,
                true,
                SortOrder.RELEVANCE);
    }

    private static CatalogueQuery forPhotos(PhotoSize photos) {
        return new CatalogueQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                Optional.of(photos),
                false,
                false,
                SortOrder.RELEVANCE);
    }

    private static List<CatalogueModel> find(String words) {
        return find(CatalogueQuery.ALL.withWords(words));
    }

    private static List<CatalogueModel> find(CatalogueQuery query) {
        return SEARCH.find(query, model -> false);
    }

    private static List<String> names(List<CatalogueModel> models) {
        return models.stream().map(model -> model.handle().name()).toList();
    }
}
