// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.util.Map;
import org.graftwork.data.ImageItem;
import org.graftwork.tensorflow.GraphCut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a network holds of photos at a cut.
 *
 * @param ids the photos' names in the file
 */
record CutPhotos(GraphCut cut, BoundaryFile file, Map<ImageItem, PhotoId> ids) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CutPhotos.class);

    /** Lets go of the file, which is gone where it was for this run only. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("The features at a cut could not be closed", e);
        }
    }
}
