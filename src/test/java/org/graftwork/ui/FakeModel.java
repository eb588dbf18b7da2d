// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tensorflow.proto.GraphDef;

/** A model with the layers of a MobileNetV2 and nothing behind them. */
public final class FakeModel {

    private FakeModel() {}

    public static PretrainedModel mobileNet() {
        return mobileNet(true);
    }

    /** The same network, none of whose variables is meant to be trained. */
    public static PretrainedModel notTrainable() {
        return mobileNet(false);
    }

    private static PretrainedModel mobileNet(boolean trainable) {
        List<LayerInfo> layers = new ArrayList<>();
        layers.add(convolution("MobilenetV2/Conv", 3, 3, 16));
        int width = 8;
        for (int block = 0; block < 17; block++) {
            String name = "MobilenetV2/expanded_conv" + (block == 0 ? "" : "_" + block);
            if (block > 0) {
                layers.add(convolution(name + "/expand", 1, width, width * 6));
            }
            layers.add(convolution(name + "/depthwise", 3, width * 6, 1));
            int next = 8 + block * block / 3;
            layers.add(convolution(name + "/project", 1, width * 6, next));
            width = next;
        }
        layers.add(convolution("MobilenetV2/Conv_1", 1, width, 1280));
        if (!trainable) {
            layers.replaceAll(FakeModel::frozen);
        }
        FlatGraph graph = new FlatGraph(GraphDef.getDefaultInstance(), "images", "features:0", List.of(), List.of());
        List<VariableInfo> variables =
                layers.stream().flatMap(layer -> layer.variables().stream()).toList();
        return new PretrainedModel(
                "mobilenet_v2_035_96",
                new ModelSource(
                        ModelFormat.HUB_TF2,
                        Path.of("/opt/graftwork/assets/models/mobilenet_v2_035_96"),
                        "9f2c4e61d0b87a35f2c4e61d0b87a359f2c4e61d0b87a35f2c4e61d0b87a3500",
                        2_310_400,
                        VariableReader.none()),
                new InputSpec(96, 96, 3, "float32", ValueRange.ZERO_TO_ONE, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, 1280),
                layers,
                variables,
                graph,
                Optional.of(graph),
                List.of());
    }

    private static LayerInfo frozen(LayerInfo layer) {
        return new LayerInfo(
                layer.name(),
                layer.variables().stream()
                        .map(each -> new VariableInfo(each.name(), each.key(), each.shape(), each.dtype(), false))
                        .toList());
    }

    private static LayerInfo convolution(String name, int kernel, int from, int to) {
        String kind = to == 1 ? "depthwise_weights" : "weights";
        long channels = to == 1 ? from : to;
        return new LayerInfo(
                name,
                List.of(
                        variable(name + "/" + kind, true, kernel, kernel, from, to),
                        variable(name + "/BatchNorm/gamma", true, channels),
                        variable(name + "/BatchNorm/beta", true, channels),
                        variable(name + "/BatchNorm/moving_mean", false, channels),
                        variable(name + "/BatchNorm/moving_variance", false, channels)));
    }

    private static VariableInfo variable(String name, boolean trainable, long... shape) {
        List<Long> sizes = new ArrayList<>();
        for (long size : shape) {
            sizes.add(size);
        }
        return new VariableInfo(name, name, sizes, "float32", trainable);
    }
}
