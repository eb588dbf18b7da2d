// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SplitOptions;
import org.graftwork.export.ExportReport;
import org.graftwork.export.ExportTarget;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;
import org.graftwork.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = TrainCommand.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        description =
                "Trains a head on a frozen base model, fine-tunes the base where that is asked for, and exports the"
                        + " classifier as a SavedModel.")
final class TrainCommand implements Callable<Integer> {

    static final String NAME = "train";

    private final Session session;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = ModelArgument.DESCRIPTION)
    private String model;

    @Mixin
    private ModelArgument opening;

    @Mixin
    private AdaptationOptions adaptation;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "A folder of class folders, or of train/ and validation/ (and test/) with class folders.")
    private Path data;

    @Option(
            names = "--validation",
            paramLabel = "DIR",
            description =
                    "A folder of class folders to validate on. Default: DIR/validation, or a fifth of each class.")
    private Path validation;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often training goes through all photos. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "32",
            description = "Photos a step. Default: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(
            names = "--learning-rate",
            paramLabel = "X",
            defaultValue = "0.001",
            description = "The size of a step. Default: ${DEFAULT-VALUE}.")
    private double learningRate;

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            defaultValue = "adam",
            description = "adam, sgd (with momentum 0.9) or rmsprop. Default: ${DEFAULT-VALUE}.")
    private OptimizerKind optimizer;

    @Mixin
    private FineTuningOptions fineTuning;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "The same seed gives the same split and the same history. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "Where to write the SavedModel: a new folder, or an empty one.")
    private Path export;

    @Option(names = "--no-cache", description = "Run the base even where its features are in the workspace.")
    private boolean noCache;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TrainingPlan head = plan();
        fineTuning.check(spec.commandLine());
        // Better now than after the training.
        Optional.ofNullable(export).ifPresent(ExportTarget::check);
        try (Workbench workbench = session.open(home.folder())) {
            train(workbench, head);
            return ExitCode.OK;
        }
    }

    private void train(Workbench workbench, TrainingPlan head) {
        EngineInfo engine = workbench.startEngine();
        PretrainedModel whole = opening.open(session, workbench, model);
        PretrainedModel adapted = adaptation.apply(workbench.study(), whole);
        HeadBase ready = workbench.study().readyForHead(adapted);
        PretrainedModel base = ready.model();
        TrainingPlan plan = fineTuning.addTo(head, base, adapted, whole);
        TrainingNarration narration = new TrainingNarration(session.console(), plan.epochs());
        Progress progress = narration::progress;
        SplitOptions split = SplitOptions.standard()
                .withValidation(Optional.ofNullable(validation))
                .withSeed(seed);
        ImageDataset photos = workbench.openPhotos(data, split, progress, session.stop());
        narration.begin(engine, base, photos);
        ready.notes().forEach(note -> session.console().say("note: " + note));
        narration.tellWarnings(plan);
        try (TrainedClassifier classifier = workbench.train(base, photos, plan, !noCache, narration, session.stop())) {
            session.stop().check();
            narration.tellSkipped(classifier.result().skipped());
            ExportReport report =
                    export == null ? null : workbench.export(classifier, export, progress, session.stop());
            print(engine, base, photos, classifier.result(), report);
        }
    }

    private void print(
            EngineInfo engine, PretrainedModel base, ImageDataset photos, TrainingResult result, ExportReport report) {
        if (json) {
            TrainDocument document = TrainDocument.of(engine.device(), base, photos, result, report);
            session.console().result(JsonDocument.of(document));
        } else {
            new TrainingSummary(session.console()).print(result, report);
        }
    }

    private TrainingPlan plan() {
        require(epochs >= 1, "--epochs must be at least 1, not " + epochs);
        require(batch >= 1, "--batch must be at least 1, not " + batch);
        require(
                learningRate > 0 && Double.isFinite(learningRate),
                String.format(Locale.ROOT, "--learning-rate must be greater than 0, not %s", learningRate));
        double momentum = optimizer == OptimizerKind.SGD ? 0.9 : 0;
        Phase head =
                new Phase("head", epochs, new OptimizerSpec(optimizer, learningRate, momentum), BaseTraining.FROZEN);
        TrainingPlan standard = TrainingPlan.headOnly(epochs);
        return new TrainingPlan(
                seed,
                batch,
                new HeadSpec(standard.head().dropout()),
                standard.labelSmoothing(),
                standard.balanceClasses(),
                List.of(head));
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
