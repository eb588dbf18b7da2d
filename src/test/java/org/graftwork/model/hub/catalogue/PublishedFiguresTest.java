// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishedFiguresTest {

    private static final Path ASSETS = Path.of("assets/catalogue");
    private static final Catalogue CATALOGUE = CatalogueFile.read(ASSETS);

    @ParameterizedTest
    @CsvSource({
        "google/imagenet/mobilenet_v1_025_128/classification, 470000, 14000000, 0.415",
        "google/imagenet/mobilenet_v2_100_224/feature_vector, 3470000, 300000000, 0.718",
        "google/imagenet/mobilenet_v2_035_96/classification, 1660000, 11000000, 0.455",
        "google/tf2-preview/mobilenet_v2/feature_vector, 3470000, 300000000, 0.718",
        "google/imagenet/mobilenet_v3_small_075_224/feature_vector, 2400000, 44000000, 0.654",
        "google/imagenet/inception_v3/feature_vector, 24000000, 5700000000, 0.78",
        "google/imagenet/nasnet_large/classification, 88900000, 23800000000, 0.827",
        "google/efficientnet/b4/classification, 19000000, 4200000000, 0.83",
        "google/imagenet/efficientnet_v2_imagenet1k_s/feature_vector, 21500000, 8400000000, 0.839",
        "google/imagenet/efficientnet_v2_imagenet21k_ft1k_s/feature_vector, 21500000, 8400000000, 0.849",
        "sayakpaul/convnext_base_21k_1k_384_fe, 89000000, 47000000000, 0.8679"
    })
    void aModelHasTheFiguresOfTheNetworkItIs(String name, long parameters, long multiplyAdds, double top1) {
        PublishedFigures figures = figures(name).orElseThrow();

        assertEquals(OptionalLong.of(parameters), figures.parameters());
        assertEquals(OptionalLong.of(multiplyAdds), figures.multiplyAdds());
        assertEquals(OptionalDouble.of(top1), figures.top1());
    }

    /** Another training of the same architecture costs the same, but is not as accurate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "google/imagenet/mobilenet_v1_100_224/quantops/feature_vector",
                "google/inaturalist/inception_v3/feature_vector",
                "tensorflow/efficientnet/b0/feature-vector",
                "google/imagenet/efficientnet_v2_imagenet21k_s/feature_vector",
                "sayakpaul/swin_large_patch4_window7_224_in22k",
                "sayakpaul/convnext_large_21k_224"
            })
    void otherWeightsOfTheSameArchitectureHaveNoAccuracyOfTheFirst(String name) {
        PublishedFigures figures = figures(name).orElseThrow();

        assertTrue(figures.multiplyAdds().isPresent());
        assertEquals(OptionalDouble.empty(), figures.top1());
        assertTrue(figures.source().endsWith("other weights of this architecture"), figures.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google/cropnet/feature_vector/imagenet",
                "vtab/sup-100",
                "tensorflow/mobilenet_v2_1.0_224",
                "google/planet/vision/classifier/planet_v2",
                "google/remote_sensing/eurosat-resnet50",
                "rishit-dagli/swin-transformer"
            })
    void whatIsNotPublishedIsNotClaimed(String name) {
        assertEquals(Optional.empty(), figures(name));
    }

    @Test
    void everyMobileNetOfTheFirstTwoGenerationsHasAllFigures() {
        List<CatalogueModel> mobileNets = CATALOGUE.models().stream()
                .filter(model ->
                        model.handle().name().matches("google/imagenet/mobilenet_v[12]_[^/]+/(feature|class).*"))
                .toList();

        assertEquals(
                2 * (16 + 22),
                mobileNets.stream().map(m -> m.handle().name()).distinct().count());
        assertTrue(mobileNets.stream()
                .allMatch(model -> model.figures().orElseThrow().top1().isPresent()));
    }

    @Test
    void everyRowIsOfAModelOfTheCatalogueAndNamesItsSource() throws IOException {
        Set<String> rows = new HashSet<>();
        new ObjectMapper()
                .readTree(Files.readAllBytes(ASSETS.resolve("figures.json")))
                .get("figures")
                .forEach(row -> {
                    assertTrue(rows.add(row.get("network").asText()), row.toString());
                    assertTrue(row.get("source").asText().length() > 10, row.toString());
                });
        CATALOGUE.models().stream()
                .flatMap(model -> PublishedNetwork.of(model.handle().name()).stream())
                .forEach(network -> rows.remove(network.name()));

        assertEquals(Set.of(), rows);
    }

    private static Optional<PublishedFigures> figures(String name) {
        List<CatalogueModel> versions = CATALOGUE.versions(name);
        return versions.get(versions.size() - 1).figures();
    }
}
