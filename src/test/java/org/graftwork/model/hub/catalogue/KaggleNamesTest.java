// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graftwork.RealFiles;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KaggleNamesTest {

    private static final Catalogue CATALOGUE = CatalogueFile.read(Path.of("assets/catalogue"));

    private final KaggleNames names = new KaggleNames(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "google/imagenet/mobilenet_v2_100_224/feature_vector/4, google/mobilenet-v2/tensorFlow2/100-224-feature-vector/1",
        "google/imagenet/mobilenet_v2_100_224/feature_vector/5, google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
        "google/imagenet/mobilenet_v2_100_224/feature_vector/3, google/mobilenet-v2/tensorFlow1/100-224-feature-vector/3",
        "google/tf2-preview/mobilenet_v2/feature_vector/4, google/mobilenet-v2/tensorFlow2/tf2-preview-feature-vector/4",
        "google/imagenet/inception_v3/classification/5, google/inception-v3/tensorFlow2/classification/2",
        "tensorflow/efficientnet/b4/feature-vector/1, tensorflow/efficientnet/tensorFlow2/b4-feature-vector/1",
        "google/aiy/vision/classifier/food_V1/1, google/aiy/tensorFlow1/vision-classifier-food-v1/1"
    })
    void aModelOfTheHubHasItsNameOnKaggle(String name, String expected) {
        assertEquals(Optional.of(expected), kaggle(name));
    }

    @Test
    void aNameOfTwoPartsHasNoneOnKaggle() {
        assertEquals(Optional.empty(), kaggle("google/model/1"));
    }

    /** Models of TF Hub whose name has two parts went to Kaggle by hand, under names that follow no rule. */
    @Test
    void everyModelWithAPathHasANameOfItsOwn() {
        Map<String, String> models = new HashMap<>();
        for (CatalogueModel model : CATALOGUE.models()) {
            Optional<ModelHandle.Kaggle> kaggle = names.of(model.handle());
            boolean path = model.handle().name().split("/").length > 2;
            assertEquals(path, kaggle.isPresent(), model.handle().name());
            kaggle.ifPresent(name -> {
                assertEquals(name, named(name), name.shortForm());
                assertNull(models.put(name.shortForm(), model.handle().url()), name.shortForm());
            });
        }
        assertTrue(models.size() > 700, models.size() + " names");
    }

    @Tag("real")
    @Test
    void allVerifiedNamesComeOutRight() throws IOException {
        Path file = RealFiles.find("catalogue/kaggle_mapping_verified.json");
        JsonNode rows = new ObjectMapper().readTree(Files.readAllBytes(file)).get("image_models");
        for (JsonNode row : rows) {
            String name = row.get(0).asText();
            assertEquals(Optional.of(row.get(1).asText()), kaggle(name), name);
        }
        assertTrue(rows.size() >= 32);
    }

    /** The same as a person would paste it. */
    private static ModelHandle named(ModelHandle.Kaggle name) {
        ModelHandle.Kaggle read = (ModelHandle.Kaggle) ModelHandles.parse(name.shortForm());
        return new ModelHandle.Kaggle(
                name.text(), read.owner(), read.model(), read.framework(), read.variation(), read.version());
    }

    private Optional<String> kaggle(String name) {
        ModelHandle handle = ModelHandles.parse(ModelHandle.TfHub.SITE + name);
        return names.of((ModelHandle.TfHub) handle).map(ModelHandle.Kaggle::shortForm);
    }
}
