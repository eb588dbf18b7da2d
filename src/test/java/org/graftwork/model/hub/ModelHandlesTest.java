// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.model.ModelProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelHandlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tfhub.dev/google/imagenet/m/feature_vector/5",
                "http://tfhub.dev/google/imagenet/m/feature_vector/5",
                " https://TFHUB.dev/google/imagenet/m/feature_vector/5/ ",
                "tfhub.dev/google/imagenet/m/feature_vector/5",
                "https://www.tfhub.dev/google/imagenet/m/feature_vector/5?tf-hub-format=compressed",
                "https://hub.tensorflow.google.cn/google/imagenet/m/feature_vector/5"
            })
    void everySpellingOfTfHubsIsRead(String text) {
        ModelHandle.TfHub handle = (ModelHandle.TfHub) ModelHandles.parse(text);

        assertEquals("google/imagenet/m/feature_vector", handle.name());
        assertEquals(5, handle.version());
        assertEquals("https://tfhub.dev/google/imagenet/m/feature_vector/5", handle.url());
        assertTrue(ModelHandles.isHandle(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
                "google/mobilenet-v2/TensorFlow2/100-224-feature-vector/2",
                "google/mobilenet-v2/tensorflow2/100-224-feature-vector/2",
                "https://www.kaggle.com/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
                "https://kaggle.com/models/google/mobilenet-v2/TensorFlow2/100-224-feature-vector/2?tfhub-redirect=true",
                "kaggle.com/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
                "https://www.kaggle.com/models/google/mobilenet-v2/frameworks/TensorFlow2/variations/100-224-feature-vector/versions/2",
                "https://www.kaggle.com/api/v1/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2/download"
            })
    void everySpellingOfKagglesIsRead(String text) {
        ModelHandle.Kaggle handle = (ModelHandle.Kaggle) ModelHandles.parse(text);

        assertEquals("google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2", handle.shortForm());
        assertTrue(ModelHandles.isHandle(text));
    }

    @Test
    void aVersionMayBeLeftOut() {
        assertEquals(0, ((ModelHandle.TfHub) ModelHandles.parse("https://tfhub.dev/google/m")).version());
        assertEquals(0, ((ModelHandle.Kaggle) ModelHandles.parse("google/m/tensorFlow2/v")).version());
    }

    @Test
    void anyOtherAddressIsAnArchives() {
        ModelHandle handle = ModelHandles.parse("https://example.org/models/m.tar.gz?signed=1");

        assertEquals("https://example.org/models/m.tar.gz?signed=1", ((ModelHandle.Archive) handle).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"models/my_net", "C:\\models\\net", "/tmp/a/b/c/d", "builtin", "a/b/c/d", "../x", "x.keras"})
    void aPathIsNoHandle(String path) {
        assertFalse(ModelHandles.isHandle(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tfhub.dev/",
                "https://tfhub.dev/google",
                "https://www.kaggle.com/models/google/m",
                "https://www.kaggle.com/datasets/x/y",
                "https://www.kaggle.com/models/google/m/tfLite/v/1",
                "https://",
                "http://[",
                "nosuchmodel",
                "google/imagenet/m/feature_vector/5",
                "https://a b/c"
            })
    void whatNamesNoModelIsAProblemOfOneLine(String text) {
        ModelProblem problem = assertThrows(ModelProblem.class, () -> ModelHandles.parse(text));

        assertEquals(1, problem.getMessage().lines().count());
    }
}
