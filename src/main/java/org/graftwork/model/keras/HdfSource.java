// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import io.jhdf.HdfFile;

/** Opens the HDF5 file that holds a model's weights, as often as values are read. */
@FunctionalInterface
interface HdfSource {

    /** The file; whoever opens it closes it. */
    HdfFile open();
}
