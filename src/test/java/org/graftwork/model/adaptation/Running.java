// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.TensorValue;

/** Runs models in inference mode on an image whose values differ from pixel to pixel. */
final class Running {

    private Running() {}

    /** What a model gives. */
    static float[] of(PretrainedModel model, List<TensorValue> values) {
        return of(model.inference(), model.input(), values);
    }

    /** What a tensor of a model is, found without the classes that are tested here. */
    static float[] of(PretrainedModel model, String tensor, List<TensorValue> values) {
        FlatGraph network = model.inference();
        return of(
                new FlatGraph(network.graph(), network.input(), tensor, network.variables(), List.of()),
                model.input(),
                values);
    }

    /** The values that a model has kept of another's. */
    static List<TensorValue> kept(PretrainedModel model, PretrainedModel of, List<TensorValue> values) {
        return model.variables().stream()
                .map(variable -> values.get(of.variables().indexOf(variable)))
                .toList();
    }

    private static float[] of(FlatGraph network, InputSpec input, List<TensorValue> values) {
        float[] image = new float[input.height() * input.width() * input.channels()];
        for (int i = 0; i < image.length; i++) {
            image[i] = (i * 37 % 256) / 255f;
        }
        try (GraphSession session =
                new GraphSession(FrozenGraph.of(network, values), network.input(), network.output())) {
            return session.run(image, 1, input.height(), input.width(), input.channels());
        }
    }
}
