// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
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

    /** A classifier of Keras with its own top, whose range nobody knows. */
    public static PretrainedModel classifier() {
        return keras(
                "flowers_classifier_by_a_student_final_v2 (copy)",
                new InputSpec(224, 224, 3, "float32", ValueRange.ZERO_TO_ONE, false, true, ImageFit.STRETCH),
                new OutputSpec(OutputKind.LOGITS, 1000),
                16);
    }

    /** A network that gives a feature map. */
    public static PretrainedModel featureMap() {
        return keras(
                "resnet50_no_top",
                new InputSpec(224, 224, 3, "float32", ValueRange.CAFFE, false),
                new OutputSpec(OutputKind.FEATURE_MAP, 2048, List.of(-1L, 7L, 7L, 2048L)),
                16);
    }

    /** A network of more than 700 layers, some of long names, in more than 1,600 variables. */
    public static PretrainedModel deep() {
        return keras(
                "efficientnet_very_deep",
                new InputSpec(380, 380, 3, "float32", ValueRange.BYTES, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, 2560),
                235);
    }

    /** A model in which nothing can be trained. */
    public static PretrainedModel fixed() {
        List<LayerInfo> layers = mobileNet().layers().stream()
                .map(layer -> new LayerInfo(
                        layer.name(),
                        layer.variables().stream()
                                .map(held -> variable(held.name(), false, 8))
                                .toList()))
                .toList();
        return of(
                "fixed_module",
                ModelFormat.TF1_SAVED_MODEL,
                mobileNet().input(),
                mobileNet().output(),
                layers);
    }

    /** A model of certain layers. */
    public static PretrainedModel withLayers(List<LayerInfo> layers) {
        return of(
                "layers",
                ModelFormat.KERAS_FILE,
                mobileNet().input(),
                mobileNet().output(),
                layers);
    }

    private static PretrainedModel keras(String name, InputSpec input, OutputSpec output, int blocks) {
        List<LayerInfo> layers = new ArrayList<>();
        layers.add(computing("input_1", "InputLayer"));
        layers.add(new LayerInfo(
                "stem_conv",
                "Conv2D",
                List.of(variable("stem_conv/kernel", true, 3, 3, 3, 32), variable("stem_conv/bias", true, 32)),
                output("stem_conv", 112, 32)));
        for (int block = 1; block <= blocks; block++) {
            String stem = "block" + block + (block % 40 == 7 ? "_squeeze_and_excitation_of_the_longest_name" : "");
            int width = 24 + 8 * block;
            layers.add(new LayerInfo(
                    stem + "_dwconv",
                    "DepthwiseConv2D",
                    List.of(variable(stem + "_dwconv/depthwise_kernel", true, 3, 3, width, 1)),
                    output(stem + "_dwconv", 28, width)));
            layers.add(new LayerInfo(
                    stem + "_bn",
                    "BatchNormalization",
                    List.of(
                            variable(stem + "_bn/gamma", true, width),
                            variable(stem + "_bn/beta", true, width),
                            variable(stem + "_bn/moving_mean", false, width),
                            variable(stem + "_bn/moving_variance", false, width)),
                    output(stem + "_bn", 28, width)));
            layers.add(new LayerInfo(
                    stem + "_project_conv",
                    "Conv2D",
                    List.of(
                            variable(stem + "_project_conv/kernel", true, 1, 1, width, width + 8),
                            variable(stem + "_project_conv/bias", true, width + 8)),
                    output(stem + "_project_conv", 28, width + 8)));
        }
        layers.add(computing("avg_pool", "GlobalAveragePooling2D"));
        if (output.kind() == OutputKind.LOGITS) {
            layers.add(new LayerInfo(
                    "predictions",
                    "Dense",
                    List.of(
                            variable("predictions/kernel", true, 160, output.dimensions()),
                            variable("predictions/bias", true, output.dimensions())),
                    Optional.empty()));
        }
        return of(name, ModelFormat.KERAS_FILE, input, output, layers);
    }

    private static PretrainedModel of(
            String name, ModelFormat format, InputSpec input, OutputSpec output, List<LayerInfo> layers) {
        return new PretrainedModel(
                name,
                new ModelSource(
                        format,
                        Path.of("/home/anna/models", name + ".keras"),
                        Integer.toHexString(name.hashCode()) + "d0b87a35f2c4e61d0b87a359f2c4e61d0b87a35f2c4e61d0",
                        98_310_400,
                        VariableReader.none()),
                input,
                output,
                layers,
                layers.stream().flatMap(layer -> layer.variables().stream()).toList(),
                new FlatGraph(GraphDef.getDefaultInstance(), "images", "features:0", List.of(), List.of()),
                Optional.empty(),
                List.of());
    }

    private static LayerInfo computing(String name, String kind) {
        return new LayerInfo(name, kind, List.of(), Optional.empty());
    }

    private static Optional<LayerOutput> output(String layer, long side, long channels) {
        return Optional.of(new LayerOutput(layer + ":0", layer + ":0", List.of(-1L, side, side, channels)));
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
