// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.training.Prediction;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.classify.PhotoResult;

/** The photos that a person tries on a bench. */
public final class PhotoTrials {

    private final ClassifyViewModel classifying;
    private int next;

    public PhotoTrials(ClassifyViewModel classifying) {
        this.classifying = classifying;
    }

    public ClassifyViewModel classifying() {
        return classifying;
    }

    /** Classifies the next photo of those that are offered. */
    public void tryNext() {
        List<Path> samples = classifying.samples();
        if (!samples.isEmpty()) {
            // From both ends, as photos stand class by class.
            int place = next % 2 == 0 ? next / 2 : samples.size() - 1 - next / 2;
            next = (next + 1) % samples.size();
            classifying.classify(List.of(samples.get(place)));
        }
    }

    /** How many photos on the bench were classified. */
    public int tried() {
        return (int) classifying.results().stream()
                .filter(PhotoResult.Classified.class::isInstance)
                .count();
    }

    /** What the newest of them was taken for. */
    public Optional<Prediction> latest() {
        return classifying.results().stream()
                .filter(PhotoResult.Classified.class::isInstance)
                .map(result -> ((PhotoResult.Classified) result).prediction())
                .findFirst();
    }
}
