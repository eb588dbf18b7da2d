// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.OutputKind;
import org.graftwork.model.VariableInfo;

/**
 * What a reader of one form of SavedModels finds.
 *
 * @param format the form
 * @param input what the network takes
 * @param kind what its output is, where the form tells it
 * @param variables in the order of both networks' handles
 * @param inference the network in inference mode
 * @param training the network in training mode, where there is one
 * @param keras what Keras wrote down of it
 * @param warnings what a person should know of it
 */
record SavedNetwork(
        ModelFormat format,
        ImageInput input,
        Optional<OutputKind> kind,
        List<VariableInfo> variables,
        RawNetwork inference,
        Optional<RawNetwork> training,
        KerasMetadata keras,
        List<String> warnings) {

    SavedNetwork {
        variables = List.copyOf(variables);
        warnings = List.copyOf(warnings);
    }
}
