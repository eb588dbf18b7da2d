// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableReader;
import org.graftwork.tensorflow.FlatGraph;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.GraphDef;

final class ModelSheetTest {

    private static final String LONG =
            "keras_layer/MobilenetV2/expanded_conv_16/depthwise/BatchNorm/FusedBatchNormV3/with/a/very/long/name";

    @Test
    void whatIsNotKnownAndWhatCannotBeDoneIsSaid() {
        assertEquals(
                List.of(
                        "grey",
                        "format         TF1 SavedModel",
                        "path           models/grey",
                        "size           12.3 MB on disk",
                        "input          200 x 100 pixels (other sizes too), 1 channel, uint8",
                        "values         [0, 1]: assumed, the files do not say it; name it with --range",
                        "output         feature map, 1 dimension, shape [batch, any, 7, 1]",
                        "parameters     no variables",
                        "fine-tuning    not possible: it has no variables",
                        "training mode  no, inference mode only",
                        "warning        It is old.",
                        "layers         0"),
                ModelSheet.of(model(List.of())));
    }

    @Test
    void layersStandInColumnsAndALongNameHasALineOfItsOwn() {
        List<String> lines = ModelSheet.of(model(List.of(
                layer("input", "InputLayer"),
                layer("conv", "Conv2D", variable("conv/kernel", 1_234_567, true)),
                layer(LONG, "BatchNormalization", variable("g", 96, true), variable("m", 96, false)))));
        assertEquals(
                List.of(
                        "layers         3",
                        "  layer  kind                 parameters    trainable",
                        "  input  InputLayer",
                        "  conv   Conv2D                1,234,567    1,234,567",
                        "  " + LONG,
                        "         BatchNormalization          192           96"),
                lines.subList(lines.size() - 6, lines.size()));
    }

    @Test
    void sevenHundredLayersAreALineEachOfAtMostAHundredCharacters() {
        List<LayerInfo> layers = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            layers.add(layer(
                    "mixed_7/block_17/branch_" + i + "/separable_conv", "DepthwiseConv2D", variable("k" + i, 9, true)));
        }
        List<String> lines = ModelSheet.of(model(layers));
        assertEquals(12 + 1 + 700, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100));
    }

    private static VariableInfo variable(String name, long size, boolean trainable) {
        return new VariableInfo(name, name, List.of(size), "float32", trainable);
    }

    private static LayerInfo layer(String name, String kind, VariableInfo... variables) {
        return new LayerInfo(name, kind, List.of(variables), Optional.empty());
    }

    private static PretrainedModel model(List<LayerInfo> layers) {
        return new PretrainedModel(
                "grey",
                new ModelSource(
                        ModelFormat.TF1_SAVED_MODEL,
                        Path.of("models", "grey"),
                        "ab",
                        12_345_678,
                        VariableReader.none()),
                new InputSpec(100, 200, 1, "uint8", ValueRange.ZERO_TO_ONE, false, false, ImageFit.STRETCH),
                new OutputSpec(OutputKind.FEATURE_MAP, 1, List.of(-1L, -1L, 7L, 1L)),
                layers,
                layers.stream().flatMap(layer -> layer.variables().stream()).toList(),
                new FlatGraph(GraphDef.getDefaultInstance(), "images", "out:0", List.of(), List.of()),
                Optional.empty(),
                List.of("It is old."));
    }
}
