// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.TensorValue;

/**
 * A pre-trained model as the rest of the product sees it, whatever format it came in.
 *
 * @param name for people, such as {@code mobilenet_v2_035_96}
 * @param source where it came from
 * @param input what it takes
 * @param output what it gives
 * @param layers its layers with their variables, in the network's order from the input to the output
 * @param variables all its variables, in the model's own order
 * @param inference the network in inference mode
 * @param training the network in training mode, where the model has it
 * @param warnings what a person should know of it, a plain sentence each
 */
public record PretrainedModel(
        String name,
        ModelSource source,
        InputSpec input,
        OutputSpec output,
        List<LayerInfo> layers,
        List<VariableInfo> variables,
        FlatGraph inference,
        Optional<FlatGraph> training,
        List<String> warnings) {

    public PretrainedModel {
        layers = List.copyOf(layers);
        variables = List.copyOf(variables);
        warnings = List.copyOf(warnings);
    }

    /** How it is stored. */
    public ModelFormat format() {
        return source.format();
    }

    /** The folder or file it is stored in. */
    public Path path() {
        return source.path();
    }

    /** SHA-256 of its files in hexadecimal: the same network has the same one. */
    public String fingerprint() {
        return source.fingerprint();
    }

    /** Its size on disk. */
    public long bytes() {
        return source.bytes();
    }

    /**
     * Reads what its variables hold.
     *
     * @return one a variable, in their order
     * @throws ModelProblem if its files are missing or damaged by now
     */
    public List<TensorValue> values() {
        return source.values().read(variables);
    }

    /** The variables that training is meant to change. */
    public VariableCount trainable() {
        return VariableCount.of(
                variables.stream().filter(VariableInfo::trainable).toList());
    }

    /** The variables that training is not meant to change. */
    public VariableCount nonTrainable() {
        return VariableCount.of(
                variables.stream().filter(variable -> !variable.trainable()).toList());
    }

    /** Whether there is anything in it that can be trained. */
    public boolean fineTunable() {
        return variables.stream().anyMatch(VariableInfo::trainable);
    }

    /** The same network under another name. */
    public PretrainedModel withName(String other) {
        return new PretrainedModel(other, source, input, output, layers, variables, inference, training, warnings);
    }

    /** The same network with another input. */
    public PretrainedModel withInput(InputSpec other) {
        return new PretrainedModel(name, source, other, output, layers, variables, inference, training, warnings);
    }

    /** The same network with its output read in another way. */
    public PretrainedModel withOutput(OutputSpec other) {
        return new PretrainedModel(name, source, input, other, layers, variables, inference, training, warnings);
    }
}
