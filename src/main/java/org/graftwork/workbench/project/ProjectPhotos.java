// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.Optional;
import org.graftwork.data.SplitOptions;

/**
 * Photos as a project has them.
 *
 * @param folder the folder's absolute path, or {@value #SAMPLE}
 * @param validationShare the share of each class that is set aside for validation, in (0, 1)
 * @param trainingPerClass at most so many training photos of each class, or 0 for all
 * @param seed which photos
 */
public record ProjectPhotos(String folder, double validationShare, int trainingPerClass, long seed) {

    /** The folder that stands for the photos that come with the product. */
    public static final String SAMPLE = "sample";

    public ProjectPhotos {
        if (folder == null || folder.isBlank()) {
            throw new IllegalArgumentException("photos.folder is missing");
        }
        Limits.share("photos.validationShare", validationShare);
        Limits.whole("photos.trainingPerClass", trainingPerClass, 0, Integer.MAX_VALUE);
        Limits.whole("photos.seed", seed, 0, Limits.LARGEST_SEED);
        if (validationShare == 0) {
            throw new IllegalArgumentException("photos.validationShare is 0, and must be more");
        }
    }

    /** The photos that come with the product, divided as usual. */
    public static ProjectPhotos sample() {
        return of(SAMPLE, SplitOptions.standard());
    }

    /** @param split of which a validation folder is not kept */
    public static ProjectPhotos of(String folder, SplitOptions split) {
        return new ProjectPhotos(folder, split.validationShare(), split.trainingPerClass(), split.seed());
    }

    /** How they are divided. */
    public SplitOptions split() {
        return new SplitOptions(Optional.empty(), validationShare, trainingPerClass, seed);
    }

    /** The same photos by another name. */
    public ProjectPhotos withFolder(String other) {
        return new ProjectPhotos(other, validationShare, trainingPerClass, seed);
    }
}
