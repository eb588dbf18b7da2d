// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LayerSearchTest {

    private final PretrainedModel model = named("net/Conv", "net/Conv_1", "net/block_1/add", "net/block_2/add", "top");

    @ParameterizedTest
    @CsvSource({
        "net/Conv, net/Conv",
        "NET/conv, net/Conv",
        "conv, net/Conv",
        "Conv_1, net/Conv_1",
        "block_2, net/block_2/add",
        "block_1/add, net/block_1/add",
        "TOP, top"
    })
    void aLayerIsFoundByItsNameOrByAPartThatNoOtherHas(String text, String layer) {
        assertEquals(layer, LayerSearch.find(model, text).name());
    }

    @Test
    void aPartThatSeveralNamesHaveIsAnsweredWithThem() {
        assertEquals(
                "\"add\" fits 2 layers of the model small, such as net/block_1/add, net/block_2/add. Name one of them in"
                        + " full.",
                message(model, "add"));
    }

    @Test
    void anUnknownNameIsAnsweredWithNearOnes() {
        assertEquals(
                "The model small has no layer net/Conv2. Near that: net/Conv, net/Conv_1. 'inspect' lists all its layers.",
                message(model, "net/Conv2"));
    }

    @Test
    void whereNoNameIsNearNoneIsSuggested() {
        assertEquals("The model small has no layer mixed7. 'inspect' lists all its layers.", message(model, "mixed7"));
    }

    @Test
    void aModelWithoutLayersSaysSo() {
        assertEquals(
                "The model small shows no layers, so there is no layer top in it. Use it as a whole.",
                message(named(), "top"));
    }

    private static String message(PretrainedModel model, String name) {
        return assertThrows(ModelProblem.class, () -> LayerSearch.find(model, name))
                .getMessage();
    }

    private static PretrainedModel named(String... names) {
        PretrainedModel small = SmallNetwork.model();
        return new PretrainedModel(
                small.name(),
                small.source(),
                small.input(),
                small.output(),
                List.of(names).stream()
                        .map(name -> new LayerInfo(name, "", List.of(), Optional.empty()))
                        .toList(),
                List.of(),
                small.inference(),
                small.training(),
                List.of());
    }
}
