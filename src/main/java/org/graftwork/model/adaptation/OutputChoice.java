// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.TensorRef;

/**
 * What a model gives: the output of which of its layers, and whether that is averaged over its places. It can be told of
 * a model whoever made it fit.
 *
 * @param layer the layer's name; empty where the model gives what it came with, or that is no layer's output
 * @param pooled whether {@link Pooling} averages the layer's output
 */
public record OutputChoice(Optional<String> layer, boolean pooled) {

    /** What the model came with. */
    public static final OutputChoice WHOLE = new OutputChoice(Optional.empty(), false);

    /** Looks at a model's network. A classifier's scores are what it came with; to be chosen they are called features. */
    public static OutputChoice of(PretrainedModel model) {
        if (model.output().kind() == OutputKind.LOGITS) {
            return WHOLE;
        }
        Optional<TensorRef> pooled = Pooling.pooledIn(model);
        TensorRef end = pooled.orElseGet(() -> TensorRef.parse(model.inference().output()));
        return new OutputChoice(
                model.layers().stream()
                        .filter(layer -> gives(layer, end))
                        .map(LayerInfo::name)
                        .findFirst(),
                pooled.isPresent());
    }

    private static boolean gives(LayerInfo layer, TensorRef tensor) {
        return layer.output()
                .filter(output -> TensorRef.parse(output.inference()).equals(tensor))
                .isPresent();
    }
}
