// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;

/** Knows where a kind of HDF5 file keeps each weight of a network. */
@FunctionalInterface
interface WeightPaths {

    /**
     * The paths of the data sets that hold the weights.
     *
     * @return one a weight of the network, in its order; whether there is one of the right shape is not looked at
     * @throws org.graftwork.model.ModelProblem if the file's layers are not the network's
     */
    List<String> of(KerasNetwork network);
}
