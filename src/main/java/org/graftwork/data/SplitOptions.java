// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How photos are divided where the folder does not say it itself.
 *
 * @param validation a folder of class folders to validate on, instead of setting photos aside
 * @param validationShare the share of each class that is set aside where there is no validation folder, in (0, 1)
 * @param trainingPerClass at most so many training photos of each class, or 0 for all
 * @param seed which photos: the same seed chooses the same
 */
public record SplitOptions(Optional<Path> validation, double validationShare, int trainingPerClass, long seed) {

    public SplitOptions {
        if (!(validationShare > 0 && validationShare < 1)) {
            throw new IllegalArgumentException("The validation share must be in (0, 1), not " + validationShare);
        }
        if (trainingPerClass < 0) {
            throw new IllegalArgumentException("Training photos per class cannot be " + trainingPerClass);
        }
    }

    /** A fifth of each class to validate on, by the seed 7. */
    public static SplitOptions standard() {
        return new SplitOptions(Optional.empty(), 0.2, 0, 7);
    }

    public SplitOptions withValidation(Optional<Path> folder) {
        return new SplitOptions(folder, validationShare, trainingPerClass, seed);
    }

    public SplitOptions withTrainingPerClass(int most) {
        return new SplitOptions(validation, validationShare, most, seed);
    }

    public SplitOptions withSeed(long other) {
        return new SplitOptions(validation, validationShare, trainingPerClass, other);
    }
}
