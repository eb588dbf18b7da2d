// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableReader;
import org.graftwork.tensorflow.FlatGraph;

/**
 * MobileNetV2 without a top, from images in [0, 1] to a feature vector of 1,280 numbers. Sandler et al., MobileNetV2:
 * Inverted Residuals and Linear Bottlenecks, 2018, table 2.
 */
public final class MobileNetV2 {

    private static final int FEATURES = 1280;
    private static final float MOMENTUM = 0.99f;

    /** Expansion, channels, repeats and first stride of each stage. */
    private static final int[][] STAGES = {
        {1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}
    };

    private final double width;
    private final int size;

    /**
     * @param width the factor on the channels of every layer but the last, such as 0.35
     * @param size the images' height and width in pixels, a multiple of 32
     */
    public MobileNetV2(double width, int size) {
        if (size % 32 != 0) {
            throw new IllegalArgumentException("The size must be a multiple of 32, not " + size);
        }
        this.width = width;
        this.size = size;
    }

    /** The network as an untrained model; its values are still to be drawn. */
    public PretrainedModel untrained(String name) {
        NetworkBuilder inference = new NetworkBuilder(false, MOMENTUM);
        FlatGraph inferenceGraph = build(inference);
        FlatGraph trainingGraph = build(new NetworkBuilder(true, MOMENTUM));
        return new PretrainedModel(
                name,
                new ModelSource(ModelFormat.HUB_TF2, Path.of(""), "untrained", 0, VariableReader.none()),
                new InputSpec(size, size, 3, "float32", ValueRange.ZERO_TO_ONE, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, FEATURES),
                inference.layers(),
                inference.variables(),
                inferenceGraph,
                Optional.of(trainingGraph),
                List.of());
    }

    private FlatGraph build(NetworkBuilder net) {
        int channels = channels(32);
        String x =
                unit(net, "Conv", net.convolution("Conv/convolution", net.images(size), 3, 2, 3, channels), channels);
        int block = 0;
        for (int[] stage : STAGES) {
            for (int repeat = 0; repeat < stage[2]; repeat++) {
                int outputs = channels(stage[1]);
                String name = "expanded_conv_" + block;
                x = block(net, name, x, stage[0], channels, outputs, repeat == 0 ? stage[3] : 1);
                channels = outputs;
                block++;
            }
        }
        x = unit(net, "Conv_1", net.convolution("Conv_1/convolution", x, 1, 1, channels, FEATURES), FEATURES);
        return net.build(net.globalAverage("feature_vector", x));
    }

    private static String block(
            NetworkBuilder net, String name, String input, int expansion, int inputs, int outputs, int stride) {
        String x = input;
        int channels = inputs * expansion;
        if (expansion > 1) {
            x = unit(
                    net,
                    name + "/expand",
                    net.convolution(name + "/expand/convolution", x, 1, 1, inputs, channels),
                    channels);
        }
        x = unit(
                net,
                name + "/depthwise",
                net.depthwise(name + "/depthwise/convolution", x, 3, stride, channels),
                channels);
        x = net.convolution(name + "/project/convolution", x, 1, 1, channels, outputs);
        x = net.batchNormalization(name + "/project/BatchNorm", x, outputs);
        return stride == 1 && inputs == outputs ? net.add(name + "/add", input, x) : x;
    }

    private static String unit(NetworkBuilder net, String name, String convolved, int channels) {
        return net.relu6(name + "/relu6", net.batchNormalization(name + "/BatchNorm", convolved, channels));
    }

    /** Rounded to a multiple of 8, but never by more than a tenth down, as in the authors' code. */
    private int channels(int full) {
        double wanted = full * width;
        int rounded = Math.max(8, (int) (wanted + 4) / 8 * 8);
        return rounded < 0.9 * wanted ? rounded + 8 : rounded;
    }
}
