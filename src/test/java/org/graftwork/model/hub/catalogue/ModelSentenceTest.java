// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelSentenceTest {

    private static final Catalogue CATALOGUE = CatalogueFile.read(Path.of("assets/catalogue"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            google/imagenet/mobilenet_v2_100_224/feature_vector | MobileNetV2 at width 1.0, feature vectors of 1,280 numbers from 224 x 224 photos, trained on ImageNet
            google/imagenet/mobilenet_v3_small_075_224/classification | MobileNetV3 small at width 0.75, scores for 1,001 classes from 224 x 224 photos, trained on ImageNet
            google/imagenet/resnet_v1_50/feature_vector | ResNet-50 V1, feature vectors of 2,048 numbers from 224 x 224 photos, trained on ImageNet
            google/imagenet/efficientnet_v2_imagenet21k_ft1k_xl/feature_vector | EfficientNetV2-XL, feature vectors of 1,280 numbers from 512 x 512 photos, trained on ImageNet-21k and then on ImageNet
            tensorflow/efficientnet/lite4/feature-vector | EfficientNet-Lite4, feature vectors of 1,280 numbers from 380 x 380 photos, trained on ImageNet
            google/experts/bit/r50x1/in21k/living_thing | BiT ResNet-50 V2, feature vectors of 2,048 numbers, trained on ImageNet-21k, an expert on "living thing"
            sayakpaul/convnext_base_1k_384_fe | ConvNeXt base, scores for its classes from 384 x 384 photos
            tensorflow/squeezenet | A page that groups files of other kinds for squeezenet, and holds no model to open
            """)
    void aModelIsSaidInALine(String name, String what) {
        assertEquals(what, of(name).what());
    }

    @Test
    void itSaysWhatAModelNeedsAndGives() {
        ModelSentence sentence = of("google/imagenet/mobilenet_v2_100_224/feature_vector");

        assertEquals("Photos in colours, of 224 x 224 pixels and no other, with values from 0 to 1.", sentence.needs());
        assertEquals("1,280 numbers for each photo, for a head to learn from.", sentence.gives());
    }

    @Test
    void everyModelHasPlainSentences() {
        List<String> all = CATALOGUE.models().stream()
                .map(ModelSentence::of)
                .flatMap(sentence -> Stream.of(sentence.what(), sentence.needs(), sentence.gives()))
                .toList();

        assertEquals(3 * 1026, all.size());
        for (String line : all) {
            assertFalse(line.isBlank());
            assertFalse(line.matches("(?s).*(null|Optional|  |\\n| ,|,,|\\[).*"), line);
            assertEquals(line.strip(), line);
            assertTrue(line.length() < 180, line);
        }
    }

    private static ModelSentence of(String name) {
        List<CatalogueModel> versions = CATALOGUE.versions(name);
        return ModelSentence.of(versions.get(versions.size() - 1));
    }
}
