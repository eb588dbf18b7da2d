// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensorflow.proto.VersionDef;

/**
 * What a TF2 SavedModel in TF Hub's reusable form is made of: {@code __call__(inputs, training=False)},
 * {@code variables}, {@code trainable_variables} and {@code regularization_losses} (empty here), and signatures.
 * https://www.tensorflow.org/hub/reusable_saved_models
 *
 * @param variables in the order of the {@code variables} list
 * @param version the version of TensorFlow's graphs that the functions were made for; the present one if empty
 * @param inference what {@code __call__} runs with {@code training=False}
 * @param training what {@code __call__} runs with {@code training=True}
 * @param input what both take
 * @param output what both give
 * @param signature what can be called by name, if anything
 */
public record ReusableSavedModel(
        List<ModelVariable> variables,
        Optional<VersionDef> version,
        BoundFunction inference,
        BoundFunction training,
        TensorSpec input,
        TensorSpec output,
        Optional<SavedSignature> signature) {

    public ReusableSavedModel {
        variables = List.copyOf(variables);
    }

    /** The functions that are called from outside: those of {@code __call__}, and the signature's. */
    List<BoundFunction> entries() {
        return Stream.concat(Stream.of(inference, training), signature.stream().map(SavedSignature::function))
                .toList();
    }
}
