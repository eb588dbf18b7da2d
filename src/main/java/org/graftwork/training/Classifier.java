// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.InputSpec;

/** A network that names the class of a photo. Safe for use by one thread at a time. */
public interface Classifier extends AutoCloseable {

    List<String> classes();

    InputSpec input();

    /**
     * Classifies a photo.
     *
     * @throws org.graftwork.problem.Problem if the file is no usable image
     */
    Prediction classify(Path file);

    @Override
    void close();
}
