// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.workbench.Workbench;

/**
 * What two models give for one photo, each given it in its own range.
 *
 * @param photo which
 * @param first the first model's features
 * @param second the second one's
 */
record SameFeatures(Path photo, List<Float> first, List<Float> second) {

    SameFeatures {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Runs both models. */
    static SameFeatures of(Workbench workbench, PretrainedModel first, PretrainedModel second, Path photo) {
        return new SameFeatures(photo, features(workbench, first, photo), features(workbench, second, photo));
    }

    private static List<Float> features(Workbench workbench, PretrainedModel model, Path photo) {
        return workbench
                .study()
                .compareRanges(model, photo, List.of(model.input().range()))
                .ways()
                .get(0)
                .output();
    }

    /** The largest of all features, without its sign. */
    double largest() {
        double largest = 0;
        for (float value : first) {
            largest = Math.max(largest, Math.abs((double) value));
        }
        return largest;
    }

    /** The largest difference between two features in the same place; infinite where there are not as many of them. */
    double difference() {
        if (first.size() != second.size()) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < first.size(); i++) {
            largest = Math.max(largest, Math.abs((double) first.get(i) - second.get(i)));
        }
        return largest;
    }
}
