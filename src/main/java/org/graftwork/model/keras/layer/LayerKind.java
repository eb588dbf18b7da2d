// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

/** A class of layers: writes one call's ops. */
@FunctionalInterface
interface LayerKind {

    /**
     * Writes the ops.
     *
     * @return the layer's output
     * @throws org.graftwork.model.ModelProblem if the layer is set in a way that is not supported
     */
    KerasTensor write(LayerScope layer);
}
