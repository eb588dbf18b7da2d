// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/**
 * What an export says, opened anew, beside what the classifier says that it was made of.
 *
 * @param compared photo by photo
 */
record Elsewhere(List<Pair> compared) {

    Elsewhere {
        compared = List.copyOf(compared);
    }

    /** What both say of one photo. */
    record Pair(Path file, Prediction here, Prediction there) {

        boolean isSame() {
            return here.label().equals(there.label());
        }

        /** The largest difference of a probability, in [0, 1]. */
        double difference() {
            return here.probabilities().entrySet().stream()
                    .mapToDouble(entry ->
                            Math.abs(entry.getValue() - there.probabilities().get(entry.getKey())))
                    .max()
                    .orElse(0);
        }
    }

    /** How many photos both take for the same. */
    int same() {
        return (int) compared.stream().filter(Pair::isSame).count();
    }

    double difference() {
        return compared.stream().mapToDouble(Pair::difference).max().orElse(0);
    }

    /** Opens an export as a program elsewhere would, and asks both; for a working thread. */
    static Elsewhere compare(
            Session session,
            Classifier here,
            Path export,
            List<Path> photos,
            Progress progress,
            Cancellation cancellation) {
        try (Classifier there = session.workbench().openExport(export)) {
            List<Pair> compared = new ArrayList<>();
            for (Path photo : photos) {
                cancellation.check();
                progress.report(Strings.text("lesson.judge.elsewhere"), compared.size(), photos.size());
                compared.add(new Pair(
                        photo,
                        session.withClassifier(here, present -> present.classify(photo)),
                        there.classify(photo)));
            }
            return new Elsewhere(compared);
        }
    }
}
