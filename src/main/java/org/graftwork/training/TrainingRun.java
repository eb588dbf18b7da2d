// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.training.EasyTrain;
import ai.djl.training.dataset.Dataset;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.TensorValue;

/**
 * Trains a classifier by a plan: runs the frozen base once over all photos, then the phases. Made for one run, on one
 * thread.
 */
public final class TrainingRun {

    private static final int EVALUATION_BATCH = 256;

    private final PretrainedModel base;
    private final List<TensorValue> baseValues;
    private final ImageDataset photos;
    private final TrainingPlan plan;
    private final Options options;
    private final Consumer<TrainingEvent> events;
    private final Cancellation stop;
    private final PhotoReader reader;
    private final List<PhaseFigures> phases = new ArrayList<>();
    private final List<EpochFigures> history = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private ExtractionFigures extraction = new ExtractionFigures(0, 0, 0);

    /**
     * What a run works with.
     *
     * @param decoder outlives the run and the classifier that comes of it
     * @param cache where features are looked up and kept
     * @param augmentation of training photos, while the base is trained
     * @param schedule how learning rates change within a phase
     */
    public record Options(
            ImageDecoder decoder, FeatureCache cache, Augmentation augmentation, LearningRateSchedule schedule) {}

    /**
     * @param baseValues the base's values, in the order of its variables
     * @param events told on the thread that calls {@link #run()}
     * @param stop ends the run within a second; what was learned until then is kept
     */
    public TrainingRun(
            PretrainedModel base,
            List<TensorValue> baseValues,
            ImageDataset photos,
            TrainingPlan plan,
            Options options,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        this.base = base;
        this.baseValues = List.copyOf(baseValues);
        this.photos = photos;
        this.plan = plan;
        this.options = options;
        this.events = events;
        this.stop = stop;
        this.reader = new PhotoReader(options.decoder(), base.input());
    }

    /**
     * Runs the plan.
     *
     * @return the classifier, which the caller closes
     * @throws Problem if there are no photos to train on, or the base cannot be trained as the plan says
     * @throws CancellationException if it was stopped before the first step
     */
    public TrainedClassifier run() {
        if (base.training().isEmpty()
                && plan.phases().stream().anyMatch(phase -> phase.base() == BaseTraining.TRAINING_MODE)) {
            throw new Problem("The model " + base.name() + " has no training mode. Train its base in inference mode.");
        }
        TransferModel model = new TransferModel(base, baseValues, plan.head(), photos.classes(), plan.seed());
        ExecutorService decoders = DecoderThreads.start();
        try {
            ExtractedPhotos usable = prepare(model, decoders);
            boolean stopped = runPhases(model, usable, decoders);
            OptionalDouble test = OptionalDouble.empty();
            if (!stopped) {
                try {
                    test = testAccuracy(model, usable, decoders);
                } catch (CancellationException e) {
                    stopped = true;
                }
            }
            events.accept(new TrainingEvent.Finished(stopped));
            return new TransferClassifier(
                    model,
                    reader,
                    plan,
                    photos.without(skipped),
                    new TrainingResult(extraction, phases, history, test, skipped, stopped));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        } finally {
            decoders.shutdownNow();
        }
    }

    /** Runs the base over all photos where a phase wants it frozen; else only finds out which can be read. */
    private ExtractedPhotos prepare(TransferModel model, ExecutorService decoders) {
        ExtractedPhotos usable;
        if (plan.phases().stream().anyMatch(phase -> phase.base() == BaseTraining.FROZEN)) {
            FeatureExtractor.Extraction extracted;
            try (var session = TransferBlock.session(model)) {
                extracted = new FeatureExtractor(
                                session, reader, options.cache().open(FeatureKey.of(base, baseValues)), decoders)
                        .extract(photos.items(), this::extracting, stop);
            }
            extraction = extracted.figures();
            skipped.addAll(extracted.skipped());
            usable = new ExtractedPhotos(
                    photos.items().stream()
                            .filter(extracted.features()::containsKey)
                            .toList(),
                    extracted.features(),
                    base.output().dimensions());
            events.accept(new TrainingEvent.Extracted(extraction));
        } else {
            ReadablePhotos.Checked checked =
                    ReadablePhotos.check(photos.items(), reader, decoders, this::extracting, stop);
            skipped.addAll(checked.skipped());
            usable = new ExtractedPhotos(checked.items(), java.util.Map.of(), 0);
        }
        if (usable.items(Split.TRAIN).isEmpty()) {
            throw new Problem("No photo in " + photos.folder()
                    + " can be read, so there is nothing to train on. See the list of problems found.");
        }
        return usable;
    }

    private void extracting(int done, int total, double imagesPerSecond) {
        events.accept(new TrainingEvent.Extracting(done, total, imagesPerSecond));
    }

    /** Returns whether it was stopped. */
    private boolean runPhases(TransferModel model, ExtractedPhotos usable, ExecutorService decoders) {
        boolean baseChanged = false;
        for (Phase phase : plan.phases()) {
            boolean frozen = phase.base() == BaseTraining.FROZEN;
            ExtractedPhotos current = usable;
            if (frozen && baseChanged) {
                try {
                    current = extractedNow(model, usable.items(), decoders);
                } catch (CancellationException e) {
                    return true;
                }
            }
            if (runPhase(phase, model, current, decoders)) {
                return true;
            }
            baseChanged |= !frozen;
        }
        return false;
    }

    private boolean runPhase(Phase phase, TransferModel model, ExtractedPhotos usable, ExecutorService decoders) {
        List<ImageItem> training = usable.items(Split.TRAIN);
        int steps = (training.size() + plan.batch() - 1) / plan.batch();
        EvaluatorTrainingListener evaluations = new EvaluatorTrainingListener();
        RunListener listener = new RunListener(evaluations, phase, history.size() + 1, steps, events, stop);
        TransferConfig config = new TransferConfig(
                new InGraphOptimizer(
                        phase.optimizer(),
                        options.schedule().tracker(phase.optimizer().learningRate(), steps * phase.epochs())),
                plan.labelSmoothing());
        config.addTrainingListeners(evaluations, listener);
        model.setBaseTraining(phase.base());
        long trainable = trainableParameters(phase);
        events.accept(new TrainingEvent.PhaseStarted(phase, history.size() + 1, trainable));
        boolean stopped = false;
        long begin = System.nanoTime();
        try (TransferTrainer trainer = (TransferTrainer) model.newTrainer(config)) {
            trainer.setClassWeights(
                    plan.balanceClasses()
                            ? ClassWeights.balanced(training, photos.classes().size())
                            : ClassWeights.equal(photos.classes().size()));
            trainer.setSeed(plan.seed());
            listener.begin();
            try {
                EasyTrain.fit(
                        trainer,
                        phase.epochs(),
                        batches(phase, usable, Split.TRAIN, decoders),
                        usable.items(Split.VALIDATION).isEmpty()
                                ? null
                                : batches(phase, usable, Split.VALIDATION, decoders));
            } catch (CancellationException e) {
                stopped = true;
            }
            trainer.keep();
        } catch (IOException | TranslateException e) {
            throw new IllegalStateException(e);
        }
        history.addAll(listener.epochs());
        PhaseFigures figures =
                new PhaseFigures(phase.name(), listener.epochs().size(), (System.nanoTime() - begin) / 1e9, trainable);
        phases.add(figures);
        events.accept(new TrainingEvent.PhaseDone(figures));
        return stopped;
    }

    private Dataset batches(Phase phase, ExtractedPhotos usable, Split split, ExecutorService decoders) {
        boolean train = split == Split.TRAIN;
        int firstEpoch = history.size();
        int count = usable.items(split).size();
        java.util.function.IntFunction<List<int[]>> order = epoch -> train
                ? BatchOrder.shuffled(count, plan.batch(), plan.seed() + 31L * (firstEpoch + epoch))
                : BatchOrder.straight(count, phase.base() == BaseTraining.FROZEN ? EVALUATION_BATCH : plan.batch());
        return phase.base() == BaseTraining.FROZEN
                ? new FeatureBatches(usable.features(split), order)
                : new ImageBatches(
                        usable.items(split),
                        reader,
                        train ? options.augmentation() : Augmentation.NONE,
                        order,
                        plan.seed(),
                        decoders,
                        this::skip);
    }

    private long trainableParameters(Phase phase) {
        long classes = photos.classes().size();
        long head = (base.output().dimensions() + 1) * classes;
        return phase.base() == BaseTraining.FROZEN
                ? head
                : head + base.trainable().parameters();
    }

    private OptionalDouble testAccuracy(TransferModel model, ExtractedPhotos usable, ExecutorService decoders) {
        List<ImageItem> test = usable.items(Split.TEST);
        if (test.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean frozen = plan.phases().stream().allMatch(phase -> phase.base() == BaseTraining.FROZEN);
        LabelledFeatures features = (frozen ? usable : extractedNow(model, test, decoders)).features(Split.TEST);
        return features.size() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Dense.accuracy(features, model.kernel(), model.bias()));
    }

    /** Runs the base with the values that it has been given by training, and that no later run has. */
    private ExtractedPhotos extractedNow(TransferModel model, List<ImageItem> items, ExecutorService decoders) {
        FeatureCache.Shelf shelf = FeatureCache.inMemory().open(FeatureKey.of(base, model.baseValues()));
        try (var session = TransferBlock.session(model)) {
            var extracted =
                    new FeatureExtractor(session, reader, shelf, decoders).extract(items, this::extracting, stop);
            extracted.skipped().forEach(this::skip);
            return new ExtractedPhotos(
                    items.stream().filter(extracted.features()::containsKey).toList(),
                    extracted.features(),
                    base.output().dimensions());
        }
    }

    private void skip(SkippedFile photo) {
        if (!skipped.contains(photo)) {
            skipped.add(photo);
        }
    }
}
