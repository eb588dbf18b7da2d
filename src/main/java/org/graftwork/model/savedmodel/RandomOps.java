// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphPruning;
import org.graftwork.tensorflow.TensorRef;

/**
 * Finds ops that draw random numbers. In inference mode there are none but where layers that augment photos were
 * exported in training mode, as {@code export()} of Keras 3 does; what their generators give is frozen with them.
 */
final class RandomOps {

    private static final Pattern RANDOM = Pattern.compile("(Stateless)?(Random|TruncatedNormal|Multinomial)\\w*"
            + "|Stateful(Uniform|StandardNormal|TruncatedNormal)\\w*|ParameterizedTruncatedNormal");

    private RandomOps() {}

    /** What a person should know of a network that gives by chance; empty where it does not. */
    static Optional<String> warning(FlatGraph inference) {
        List<String> output = List.of(TensorRef.parse(inference.output()).node());
        return GraphPruning.keep(inference.graph().getNodeList(), output).stream()
                        .anyMatch(node -> RANDOM.matcher(node.getOp()).matches())
                ? Optional.of("Its random augmentation acts in inference mode too, and changes all photos in the same"
                        + " way; export the model without those layers.")
                : Optional.empty();
    }
}
