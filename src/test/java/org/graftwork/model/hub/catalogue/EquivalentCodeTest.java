// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.model.hub.ModelHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EquivalentCodeTest {

    private static final Catalogue CATALOGUE = CatalogueFile.read(Path.of("assets/catalogue"));
    private static final String MOBILE_NET = "google/imagenet/mobilenet_v2_050_96/feature_vector";

    @Test
    void theHubsLayerIsCalledWithTheHandle() {
        assertEquals("""
                # TensorFlow 2.16 and later: hub.KerasLayer needs Keras 2, from the package tf_keras.
                import os
                os.environ["TF_USE_LEGACY_KERAS"] = "1"  # before TensorFlow is imported

                import tensorflow as tf
                import tensorflow_hub as hub

                base = hub.KerasLayer("https://tfhub.dev/google/imagenet/mobilenet_v2_050_96/feature_vector/5", trainable=True)
                output = base(tf.zeros([1, 96, 96, 3]))  # values from 0 to 1
                """, code(MOBILE_NET, 5, true).hub().orElseThrow());
    }

    @Test
    void theNetworkOfKerasApplicationsHasWidthSizeAndPreprocessing() {
        assertEquals("""
                import keras

                # The same architecture with weights of its own: its features are not those of the Hub's model.
                base = keras.applications.MobileNetV2(
                    input_shape=(96, 96, 3),
                    alpha=0.5,
                    include_top=False,
                    weights="imagenet",
                    pooling="avg",
                )
                base.trainable = False
                inputs = keras.Input((96, 96, 3))  # values from 0 to 255
                outputs = base(keras.applications.mobilenet_v2.preprocess_input(inputs))
                """, code(MOBILE_NET, 5, false).applications().orElseThrow());
    }

    @Test
    void aModelForTensorFlow1IsNotTrainable() {
        String hub = code(MOBILE_NET, 3, true).hub().orElseThrow();

        assertTrue(hub.contains("trainable=False"), hub);
        assertTrue(hub.contains("# A model for TensorFlow 1 cannot be fine-tuned"), hub);
    }

    @ParameterizedTest
    @CsvSource({
        "google/imagenet/resnet_v2_101/feature_vector, ResNet101V2, resnet_v2",
        "google/imagenet/resnet_v1_50/classification, ResNet50, resnet",
        "google/tf2-preview/mobilenet_v2/feature_vector, MobileNetV2, mobilenet_v2",
        "tensorflow/efficientnet/b7/feature-vector, EfficientNetB7, efficientnet",
        "google/imagenet/efficientnet_v2_imagenet1k_s/feature_vector, EfficientNetV2S, efficientnet_v2",
        "sayakpaul/convnext_xlarge_21k_1k_224_fe, ConvNeXtXLarge, convnext"
    })
    void theNetworkIsNamedAsKerasNamesIt(String name, String function, String module) {
        String code = code(name, 0, false).applications().orElseThrow();

        assertTrue(code.contains("keras.applications." + function + "("), code);
        assertTrue(code.contains("keras.applications." + module + ".preprocess_input"), code);
    }

    @Test
    void whatKerasDoesNotHaveIsNotInvented() {
        assertEquals(
                Optional.empty(),
                code("google/imagenet/inception_v1/feature_vector", 0, false).applications());
        assertEquals(
                Optional.empty(),
                code("tensorflow/efficientnet/lite0/feature-vector", 0, false).applications());
        assertEquals(new EquivalentCode(Optional.empty(), Optional.empty()), code("tensorflow/squeezenet", 0, false));
    }

    @Test
    void noPlaceholderIsLeftInAnyCode() {
        List<String> all = CATALOGUE.models().stream()
                .map(model -> EquivalentCode.of(model, true))
                .flatMap(code -> Stream.concat(code.hub().stream(), code.applications().stream()))
                .toList();

        assertTrue(all.size() > 1026 - 54);
        all.forEach(code -> assertFalse(code.matches("(?s).*(null|Optional|\\$|\\{|<).*"), code));
    }

    private static EquivalentCode code(String name, int version, boolean trainable) {
        CatalogueModel model =
                CATALOGUE.find(new ModelHandle.TfHub(name, name, version)).orElseThrow();
        return EquivalentCode.of(model, trainable);
    }
}
