// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.model.Grey;
import org.graftwork.model.InputSpec;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.types.TFloat32;

/**
 * Makes the nodes that prepare photos for a model inside its export, with the numbers that photos get in training: RGB
 * of any size with values in [0, 255] are brought to the model's size, channels and range.
 */
final class Preparation {

    private static final int CHANNEL_AXIS = 3;

    private final InputSpec input;

    Preparation(InputSpec input) {
        this.input = input;
    }

    /**
     * Adds the nodes.
     *
     * @param placeholder the name that the photos' placeholder gets
     * @return the prepared images' tensor
     */
    String addTo(GraphNodes nodes, String placeholder) {
        NativeTensorFlow.load();
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> photos =
                    tf.withName(placeholder).placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, -1, -1, 3)));
            Operand<TFloat32> prepared = prepare(tf.withSubScope("prepared"), photos);
            graph.toGraphDef().getNodeList().forEach(nodes::add);
            return prepared.op().name();
        }
    }

    private Operand<TFloat32> prepare(Ops tf, Operand<TFloat32> photos) {
        int[] size = {input.height(), input.width()};
        Operand<TFloat32> fitted = input.fit().resizing().resize(tf, photos, tf.constant(size));
        Operand<TFloat32> channels = input.channels() == 1 ? grey(tf, fitted) : ordered(tf, fitted);
        Operand<TFloat32> scaled =
                tf.math.mul(channels, tf.constant(perChannel(c -> input.range().factor(c))));
        return tf.math.add(scaled, tf.constant(perChannel(c -> input.range().offset(c))));
    }

    private static Operand<TFloat32> grey(Ops tf, Operand<TFloat32> colours) {
        Operand<TFloat32> weights = tf.constant(new float[] {Grey.RED, Grey.GREEN, Grey.BLUE});
        return tf.reduceSum(tf.math.mul(colours, weights), tf.constant(CHANNEL_AXIS), ReduceSum.keepDims(true));
    }

    private Operand<TFloat32> ordered(Ops tf, Operand<TFloat32> colours) {
        return input.range().bgr() ? tf.reverse(colours, tf.constant(new int[] {CHANNEL_AXIS})) : colours;
    }

    private float[] perChannel(IntToDoubleFunction value) {
        float[] values = new float[input.channels()];
        IntStream.range(0, values.length).forEach(c -> values[c] = (float) value.applyAsDouble(c));
        return values;
    }
}
