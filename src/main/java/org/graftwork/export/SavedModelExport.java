// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.data.UnreadableImage;
import org.graftwork.export.savedmodel.ReusableSavedModel;
import org.graftwork.export.savedmodel.SavedModelWriter;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.training.TrainedClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes trained classifiers as TF2 SavedModels. What is written is loaded again and compared with the live model before
 * it gets its final name: nothing half-written and nothing wrong ever stands there.
 */
public final class SavedModelExport {

    /** The largest difference between a written model's probabilities and the live model's that is let through. */
    static final double TOLERANCE = 1e-4;

    private static final Logger LOG = LoggerFactory.getLogger(SavedModelExport.class);

    private final OpRegistry ops;
    private final Clock clock;

    public SavedModelExport(OpRegistry ops, Clock clock) {
        this.ops = ops;
        this.clock = clock;
    }

    /**
     * Writes a classifier.
     *
     * @param folder must not exist, or be empty
     * @param checkPhotos photos to compare the written model with the live one on; unreadable ones are passed over
     * @throws ExportProblem if the folder cannot be written, or the written model does not agree with the live one;
     *     nothing is left then
     * @throws java.util.concurrent.CancellationException if stopping was asked for; nothing is left then
     */
    public ExportReport write(
            TrainedClassifier classifier,
            Path folder,
            List<Path> checkPhotos,
            Progress progress,
            Cancellation cancellation) {
        cancellation.check();
        progress.report("Writing the SavedModel", 0, 0);
        try (StagedFolder staged = StagedFolder.beside(folder)) {
            try {
                ReusableSavedModel model = ClassifierModel.of(classifier, ops);
                cancellation.check();
                new SavedModelWriter(ops).write(model, staged.path());
                new ExportFiles(staged.path()).write(card(classifier, staged.target()));
                cancellation.check();
                Comparison comparison = compare(classifier, staged.path(), checkPhotos, progress, cancellation);
                long bytes = size(staged.path());
                cancellation.check();
                staged.publish();
                return new ExportReport(staged.target(), bytes, comparison.photos(), comparison.largest());
            } catch (IOException e) {
                throw ExportProblem.cannotWrite(staged.target(), e);
            }
        }
    }

    private ModelCard card(TrainedClassifier classifier, Path target) {
        String version = Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .map(number -> " " + number)
                .orElse("");
        return ModelCard.of(
                classifier,
                target.getFileName().toString(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                "Graftwork" + version);
    }

    private record Comparison(int photos, double largest) {}

    private static Comparison compare(
            TrainedClassifier live, Path written, List<Path> photos, Progress progress, Cancellation cancellation) {
        int compared = 0;
        double largest = 0;
        try (ExportedClassifier loaded = ExportedClassifier.open(written)) {
            for (Path photo : photos) {
                cancellation.check();
                progress.report("Checking the SavedModel", compared, photos.size());
                try {
                    largest = Math.max(largest, difference(live, loaded, photo));
                    compared++;
                } catch (UnreadableImage e) {
                    LOG.warn("The export is not checked on {}: {}", photo, e.getMessage());
                }
            }
        }
        // Written so that NaN is no agreement.
        if (!(largest <= TOLERANCE)) {
            throw new ExportProblem(
                    "The written model disagrees with the trained one by " + largest
                            + " on the photos it was checked on, so it was not kept. Train again, and report this if it recurs.");
        }
        return new Comparison(compared, largest);
    }

    private static double difference(TrainedClassifier live, ExportedClassifier loaded, Path photo) {
        Map<String, Double> expected = live.classify(photo).probabilities();
        double largest = 0;
        for (var entry : loaded.classify(photo).probabilities().entrySet()) {
            largest = Math.max(largest, Math.abs(entry.getValue() - expected.get(entry.getKey())));
        }
        return largest;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
