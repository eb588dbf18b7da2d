// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;

/** Asks a classifier for each photo of a data set what it is, and compares. */
public final class Evaluator {

    private final Classifier classifier;
    private final ImageDataset photos;

    /**
     * @param photos of the classifier's own classes, in whatever order
     * @throws Problem if it has a class that the classifier does not know
     */
    public Evaluator(Classifier classifier, ImageDataset photos) {
        this.classifier = classifier;
        this.photos = photos;
        for (String name : photos.classes()) {
            if (!classifier.classes().contains(name)) {
                throw new Problem("The classifier knows no class \"" + name + "\", only "
                        + String.join(", ", classifier.classes()) + ". Judge it on photos of these.");
            }
        }
    }

    /**
     * Judges it on some of the photos.
     *
     * @param parts which photos
     * @param progress told before each photo
     * @throws Problem if there are no such photos, or none of them can be read
     * @throws CancellationException if it was stopped
     */
    public Evaluation on(Set<Split> parts, Progress progress, Cancellation cancellation) {
        List<ImageItem> asked = photos.items().stream()
                .filter(item -> parts.contains(item.split()))
                .toList();
        List<Judged> judged = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (ImageItem item : asked) {
            cancellation.check();
            progress.report(String.valueOf(item.file().getFileName()), judged.size() + skipped.size(), asked.size());
            try {
                judged.add(judge(item));
            } catch (Problem unreadable) {
                skipped.add(new SkippedFile(item.file(), unreadable.getMessage()));
            }
        }
        if (judged.isEmpty()) {
            throw new Problem("There is no photo in " + photos.folder()
                    + " to judge the classifier on. Open a folder with validation or test photos.");
        }
        return Evaluation.of(classifier.classes(), judged, skipped);
    }

    private Judged judge(ImageItem item) {
        Prediction prediction = classifier.classify(item.file());
        return new Judged(
                item.file(),
                classifier.classes().indexOf(photos.classes().get(item.label())),
                classifier.classes().indexOf(prediction.label()),
                prediction.probabilities().get(prediction.label()));
    }
}
