// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.training.EasyTrain;
import ai.djl.training.dataset.Dataset;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.GraphCut;
import org.graftwork.tensorflow.TensorValue;

/**
 * Trains a classifier by a plan: runs the frozen base once over all photos, then the phases. Made for one run, on one
 * thread.
 */
public final class TrainingRun {

    private static final int EVALUATION_BATCH = 256;

    private static final String NO_ROOM =
            "There is no room on the disk to keep what the frozen part of the base gives, so"
                    + " it runs in each step, which takes longer.";

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

    /**
     * What a run works with.
     *
     * @param decoder outlives the run and the classifier that comes of it
     * @param cache where features are looked up and kept
     * @param augmentation of training photos, while the base is trained
     * @param schedule how learning rates change within a phase
     * @param base how often the base runs while it is frozen
     */
    public record Options(
            ImageDecoder decoder,
            FeatureCache cache,
            Augmentation augmentation,
            LearningRateSchedule schedule,
            FrozenBase base) {

        /** A frozen base that runs once. */
        public Options(
                ImageDecoder decoder, FeatureCache cache, Augmentation augmentation, LearningRateSchedule schedule) {
            this(decoder, cache, augmentation, schedule, FrozenBase.RUNS_ONCE);
        }
    }

    /** How often a base runs over the photos while it is frozen. */
    public enum FrozenBase {
        /** Once; its features are kept. */
        RUNS_ONCE,
        /** In each epoch anew, which gives the same features for much more time. */
        RUNS_EACH_EPOCH
    }

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
        Map<Phase, CutPlan> cuts = cuts();
        TransferModel model = new TransferModel(base, baseValues, plan.head(), photos.classes(), plan.seed());
        ExecutorService decoders = DecoderThreads.start();
        BaseRuns runs = new BaseRuns(model, reader, options.cache(), decoders, this::extracting, this::skip, stop);
        try {
            ExtractedPhotos usable = prepare(runs, cuts);
            ExtractionFigures extraction = runs.figures().orElse(new ExtractionFigures(0, 0, 0));
            boolean stopped = runPhases(model, runs, usable, cuts, decoders);
            OptionalDouble test = OptionalDouble.empty();
            if (!stopped) {
                try {
                    test = testAccuracy(model, runs, usable);
                } catch (CancellationException e) {
                    stopped = true;
                }
            }
            events.accept(new TrainingEvent.Finished(stopped, test, usable.used()));
            return new TransferClassifier(
                    model,
                    reader,
                    plan,
                    photos.without(skipped),
                    new TrainingResult(
                            extraction,
                            phases,
                            history,
                            test,
                            skipped,
                            stopped,
                            VariableChanges.between(base, baseValues, model.baseValues(), trained(cuts))));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        } finally {
            decoders.shutdownNow();
        }
    }

    /** Where each phase that trains the base cuts it: what cannot be trained shows before anything is. */
    private Map<Phase, CutPlan> cuts() {
        Map<Phase, CutPlan> cuts = new LinkedHashMap<>();
        for (Phase phase : plan.phases()) {
            phase.requireModeOf(base);
            if (phase.base() != BaseTraining.FROZEN) {
                cuts.computeIfAbsent(phase, fineTuning -> CutPlan.of(base, fineTuning));
            }
        }
        return cuts;
    }

    private Set<Integer> trained(Map<Phase, CutPlan> cuts) {
        Set<Integer> trained = new HashSet<>();
        cuts.values().forEach(cut -> trained.addAll(cut.trained()));
        return trained;
    }

    /** Runs the base once over all photos as far as phases want it frozen; else only finds out which can be read. */
    private ExtractedPhotos prepare(BaseRuns runs, Map<Phase, CutPlan> cuts) {
        boolean features =
                !runsEachEpoch() && plan.phases().stream().anyMatch(phase -> phase.base() == BaseTraining.FROZEN);
        Optional<GraphCut> first = cuts.values().stream().findFirst().flatMap(this::kept);
        ExtractedPhotos usable = runs.run(photos.items(), features, first);
        runs.figures().ifPresent(figures -> events.accept(new TrainingEvent.Extracted(figures)));
        if (usable.items(Split.TRAIN).isEmpty()) {
            usable.cut().ifPresent(CutPhotos::close);
            throw new Problem("No photo in " + photos.folder()
                    + " can be read, so there is nothing to train on. See the list of problems found.");
        }
        return usable;
    }

    private boolean runsEachEpoch() {
        return options.base() == FrozenBase.RUNS_EACH_EPOCH;
    }

    /** The cut at which something can be kept: photos that are varied are others in each epoch. */
    private Optional<GraphCut> kept(CutPlan plan) {
        return options.augmentation().equals(Augmentation.NONE) ? plan.cut() : Optional.empty();
    }

    private void extracting(int done, int total, double imagesPerSecond) {
        events.accept(new TrainingEvent.Extracting(done, total, imagesPerSecond));
    }

    /** Returns whether it was stopped. */
    private boolean runPhases(
            TransferModel model,
            BaseRuns runs,
            ExtractedPhotos usable,
            Map<Phase, CutPlan> cuts,
            ExecutorService decoders) {
        boolean baseChanged = false;
        Optional<CutPhotos> first = usable.cut();
        try {
            for (Phase phase : plan.phases()) {
                boolean frozen = phase.base() == BaseTraining.FROZEN;
                ExtractedPhotos current = usable;
                if (baseChanged) {
                    first.ifPresent(CutPhotos::close);
                    first = Optional.empty();
                    current = frozen && !runsEachEpoch()
                            ? runs.runForNow(usable.items())
                            : atCut(runs, usable, kept(cuts.get(phase)));
                }
                boolean stopped;
                try {
                    stopped = runPhase(phase, model, runs, current, Optional.ofNullable(cuts.get(phase)), decoders);
                } finally {
                    if (baseChanged) {
                        current.cut().ifPresent(CutPhotos::close);
                    }
                }
                if (stopped) {
                    return true;
                }
                baseChanged |= !frozen;
            }
            return false;
        } catch (CancellationException e) {
            return true;
        } finally {
            first.ifPresent(CutPhotos::close);
        }
    }

    private static ExtractedPhotos atCut(BaseRuns runs, ExtractedPhotos usable, Optional<GraphCut> cut) {
        return cut.isEmpty()
                ? new ExtractedPhotos(usable.items(), usable.features(), usable.width(), Optional.empty())
                : runs.run(usable.items(), false, cut);
    }

    private boolean runPhase(
            Phase phase,
            TransferModel model,
            BaseRuns runs,
            ExtractedPhotos usable,
            Optional<CutPlan> cut,
            ExecutorService decoders) {
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
        List<TensorValue> before = model.baseValues();
        TrainedPart part = describe(cut, usable);
        model.setTrainable(cut.map(cutPlan ->
                usable.cut().isPresent() ? cutPlan.onBoundary(plan.seed()) : cutPlan.onImages(plan.seed(), before)));
        long trainable = trainableParameters(part);
        events.accept(new TrainingEvent.PhaseStarted(phase, history.size() + 1, trainable, part));
        boolean stopped = false;
        long begin = System.nanoTime();
        try (TransferTrainer trainer = model.newTrainer(config)) {
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
                        batches(phase, runs, usable, Split.TRAIN, decoders),
                        usable.items(Split.VALIDATION).isEmpty()
                                ? null
                                : batches(phase, runs, usable, Split.VALIDATION, decoders));
            } catch (CancellationException e) {
                stopped = true;
            }
            trainer.keep();
        } catch (IOException | TranslateException e) {
            throw new IllegalStateException(e);
        }
        history.addAll(listener.epochs());
        PhaseFigures figures = new PhaseFigures(
                phase.name(),
                listener.epochs().size(),
                (System.nanoTime() - begin) / 1e9,
                trainable,
                VariableChanges.between(
                        base,
                        before,
                        model.baseValues(),
                        cut.map(CutPlan::trained).orElse(Set.of())));
        phases.add(figures);
        events.accept(new TrainingEvent.PhaseDone(figures));
        return stopped;
    }

    private TrainedPart describe(Optional<CutPlan> cut, ExtractedPhotos usable) {
        if (cut.isEmpty()) {
            return TrainedPart.none();
        }
        boolean cached = usable.cut().isPresent();
        boolean noRoom = !cached && kept(cut.get()).isPresent();
        return (noRoom ? cut.get().withNote(NO_ROOM) : cut.get()).describe(cached);
    }

    private Dataset batches(Phase phase, BaseRuns runs, ExtractedPhotos usable, Split split, ExecutorService decoders) {
        boolean train = split == Split.TRAIN;
        boolean frozen = phase.base() == BaseTraining.FROZEN;
        int firstEpoch = history.size();
        int count = usable.items(split).size();
        IntFunction<List<int[]>> order = epoch -> train
                ? BatchOrder.shuffled(count, plan.batch(), plan.seed() + 31L * (firstEpoch + epoch))
                : BatchOrder.straight(count, frozen ? EVALUATION_BATCH : plan.batch());
        if (frozen) {
            return new FeatureBatches(
                    () -> (runsEachEpoch() ? runs.runForNow(usable.items(split)) : usable).features(split), order);
        }
        if (usable.cut().isPresent()) {
            return new CutBatches(usable.cut().get(), usable.items(split), order, decoders);
        }
        return new ImageBatches(
                usable.items(split),
                reader,
                train ? options.augmentation() : Augmentation.NONE,
                order,
                plan.seed(),
                decoders,
                this::skip);
    }

    private long trainableParameters(TrainedPart part) {
        long classes = photos.classes().size();
        return (base.output().dimensions() + 1) * classes + part.variables().parameters();
    }

    private OptionalDouble testAccuracy(TransferModel model, BaseRuns runs, ExtractedPhotos usable) {
        List<ImageItem> test = usable.items(Split.TEST);
        if (test.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean frozen =
                !runsEachEpoch() && plan.phases().stream().allMatch(phase -> phase.base() == BaseTraining.FROZEN);
        LabelledFeatures features = (frozen ? usable : runs.runForNow(test)).features(Split.TEST);
        return features.size() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Dense.accuracy(features, model.kernel(), model.bias()));
    }

    private void skip(SkippedFile photo) {
        if (!skipped.contains(photo)) {
            skipped.add(photo);
        }
    }
}
