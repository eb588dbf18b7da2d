// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import org.graftwork.tensorflow.NetworkDraft;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.VersionDef;

/**
 * A network of one mode as its SavedModel holds it, with a float placeholder for the images.
 *
 * @param draft its nodes; calls and conditions may be among them
 * @param input the placeholder's name
 * @param handles the variables' nodes, in the order of the model's variables; an empty string for one that is not there
 * @param library the functions that calls and conditions name
 * @param versions what TensorFlow has to know to read the nodes
 */
record RawNetwork(
        NetworkDraft draft, String input, List<String> handles, FunctionDefLibrary library, VersionDef versions) {

    RawNetwork {
        handles = List.copyOf(handles);
    }
}
