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
import org.graftwork.tensorflow.TensorValue;

/** One inverted residual block from images of 8 x 8 pixels to four features: all kinds of layers in a few numbers. */
public final class SmallNetwork {

    public static final int SIZE = 8;
    public static final int FEATURES = 4;

    private static final float MOMENTUM = 0.9f;

    private SmallNetwork() {}

    public static PretrainedModel model() {
        NetworkBuilder inference = new NetworkBuilder(false, MOMENTUM);
        FlatGraph inferenceGraph = build(inference);
        return new PretrainedModel(
                "small",
                new ModelSource(ModelFormat.HUB_TF2, Path.of(""), "small", 0, VariableReader.none()),
                new InputSpec(SIZE, SIZE, 3, "float32", ValueRange.ZERO_TO_ONE, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, FEATURES),
                inference.layers(),
                inference.variables(),
                inferenceGraph,
                Optional.of(build(new NetworkBuilder(true, MOMENTUM))),
                List.of());
    }

    public static List<TensorValue> values(long seed) {
        return RandomWeights.of(model().variables(), seed);
    }

    private static FlatGraph build(NetworkBuilder net) {
        String x = net.convolution("Conv/convolution", net.images(SIZE), 3, 2, 3, FEATURES);
        String first = net.relu6("Conv/relu6", net.batchNormalization("Conv/BatchNorm", x, FEATURES));
        x = net.depthwise("block/depthwise", first, 3, 1, FEATURES);
        x = net.relu6("block/relu6", net.batchNormalization("block/BatchNorm", x, FEATURES));
        x = net.convolution("project/convolution", x, 1, 1, FEATURES, FEATURES);
        x = net.batchNormalization("project/BatchNorm", x, FEATURES);
        return net.build(net.globalAverage("features", net.add("add", first, x)));
    }
}
