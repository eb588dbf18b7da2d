// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HandleNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://tfhub.dev/google/imagenet/m/feature_vector/5, google/imagenet/m/feature_vector/5",
        "tfhub.dev/google/m, google/m",
        "https://www.kaggle.com/models/google/m/TensorFlow2/v/2, google/m/tensorFlow2/v/2",
        "https://example.org/models/resnet.tar.gz?signed=a/b.c, resnet",
        "https://example.org/models/resnet/1/, 1",
        "http://10.0.0.1:8000, 8000",
        "file:leaves v2.TGZ#sha256=0123, leaves v2",
        "file:#sha256=0123, file:#sha256=0123",
        "https://, https://",
        "'', ''"
    })
    void aHandleIsCalledByWhatAPersonKnowsItBy(String handle, String name) {
        assertEquals(name, HandleName.of(handle));
    }
}
