// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a lesson's bench works on; it is prepared for the lesson and has nothing to do with the person's own work.
 *
 * @param model the base model: {@code builtin}, or empty where the bench brings its own
 * @param photos {@code sample}, or empty where the bench needs none
 * @param photosPerClass at most so many training photos of each class; 0 for all
 * @param trained whether a head has to be trained on them before the lesson begins
 * @param settings what the bench is set to, by the bench's names for its settings
 */
public record LessonSetup(
        String model, String photos, int photosPerClass, boolean trained, Map<String, String> settings) {

    /** The source that stands for the built-in model. */
    public static final String BUILTIN = "builtin";

    /** The photos that come with the product. */
    public static final String SAMPLE = "sample";

    public LessonSetup {
        settings = Map.copyOf(settings);
    }

    public boolean needsModel() {
        return !model.isEmpty();
    }

    /** At most so many training photos of each class; empty for all. */
    public OptionalInt trainingLimit() {
        return photosPerClass == 0 ? OptionalInt.empty() : OptionalInt.of(photosPerClass);
    }

    public boolean needsPhotos() {
        return !photos.isEmpty();
    }
}
