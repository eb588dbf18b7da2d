// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "expanded_conv_11/project/convolution, 40, expanded_conv_11/project/convolution",
        "expanded_conv_11/project/convolution, 30, …conv_11/project/convolution",
        "expanded_conv_11/project/convolution, 25, …11/project/convolution",
        "expanded_conv/depthwise/convolution, 25, …depthwise/convolution",
        "BatchNorm/moving_variance, 20, …moving_variance",
    })
    void wordsAreLeftOutAtTheFrontUntilTheNameFits(String name, int room, String form) {
        assertEquals(form, ShortName.of(name, text -> text.length() <= room));
    }

    @ParameterizedTest
    @CsvSource({
        "expanded_conv_11/project/convolution, …11/project/convolution",
        "conv2_block3_1_conv, conv2_block3_1_conv",
        "block_16_depthwise_BN, …16_depthwise_BN",
        "Conv_1, …1",
        "kernel, kernel",
        "_, _",
        "'', ''",
    })
    void aNumberIsNeverLeftOut(String name, String shortest) {
        assertEquals(shortest, ShortName.of(name, text -> false));
    }
}
