// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostEstimateTest {

    private static final Catalogue CATALOGUE = CatalogueFile.read(Path.of("assets/catalogue"));

    @Test
    void imagesASecondFollowFromTheMultiplyAdds() {
        assertEquals(
                Optional.of(new CostEstimate(50)),
                estimate("google/imagenet/mobilenet_v2_100_224/feature_vector", 15e9));
    }

    @Test
    void whereNoCostIsPublishedNoneIsClaimed() {
        assertEquals(Optional.empty(), estimate("google/imagenet/inception_v2/feature_vector", 15e9));
        assertEquals(Optional.empty(), estimate("vtab/rotation", 15e9));
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, 'about 1,200 photos a second'",
        "47.3, about 47 photos a second",
        "1, about 1.0 photos a second",
        "0.08, about 13 seconds a photo"
    })
    void itIsSaidWithTwoDigits(double imagesPerSecond, String sentence) {
        assertEquals(sentence, new CostEstimate(imagesPerSecond).sentence());
    }

    private static Optional<CostEstimate> estimate(String name, double multiplyAddsPerSecond) {
        return CostEstimate.of(CATALOGUE.versions(name).get(0), new MachineSpeed(multiplyAddsPerSecond));
    }
}
