// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.export.ExportReport;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableReader;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.training.Classifier;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;
import org.graftwork.workbench.FakeMachineCheck;
import org.graftwork.workbench.FakeModelLibrary;
import org.graftwork.workbench.FakeModelStudy;
import org.graftwork.workbench.FakeNetworkStudy;
import org.graftwork.workbench.FakePacks;
import org.graftwork.workbench.FakeRooms;
import org.graftwork.workbench.ModelStudy;
import org.graftwork.workbench.NetworkStudy;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.check.MachineCheck;
import org.graftwork.workbench.project.Projects;
import org.graftwork.workbench.room.Rooms;
import org.tensorflow.proto.GraphDef;

/** A workbench with a small model, a handful of photos and a training of two epochs; it remembers what it was asked. */
final class FakeWorkbench implements Workbench {

    private final FakeModelLibrary library = new FakeModelLibrary();
    private final FakePacks packs = new FakePacks();
    private final FakeRooms rooms = new FakeRooms();

    static final String MISSING_MODEL = "There is no model at nowhere. Check the path, or say 'builtin'.";

    final List<String> asked = new ArrayList<>();
    OptionalDouble testAccuracy = OptionalDouble.of(0.95);
    double validation = 0.9;
    List<SkippedFile> unreadable = List.of();
    ModelStudy study = new FakeModelStudy();
    Runnable whileTraining = () -> {};
    TrainingPlan plan;
    SplitOptions split;

    @Override
    public EngineInfo startEngine() {
        return new EngineInfo("2.18.0", new ComputeDevice(ComputeDevice.Kind.CPU, "CPU, 2 cores", ""));
    }

    @Override
    public Path samplePhotos() {
        return Path.of("sample-data");
    }

    @Override
    public PretrainedModel openModel(String source) {
        if (!source.equals("builtin")) {
            throw new ModelProblem(MISSING_MODEL);
        }
        VariableInfo kernel = new VariableInfo("conv/kernel", "v/0", List.of(3L, 3L, 3L, 8L), "float32", true);
        VariableInfo mean = new VariableInfo("conv/mean", "v/1", List.of(8L), "float32", false);
        FlatGraph graph = new FlatGraph(GraphDef.getDefaultInstance(), "images", "out:0", List.of("a", "b"), List.of());
        return new PretrainedModel(
                "small_net",
                new ModelSource(
                        ModelFormat.HUB_TF2, Path.of("assets", "small_net"), "ab12", 1234, VariableReader.none()),
                new InputSpec(96, 96, 3, "float32", ValueRange.ZERO_TO_ONE, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, 8),
                List.of(new LayerInfo("conv", List.of(kernel, mean))),
                List.of(kernel, mean),
                graph,
                Optional.empty(),
                List.of());
    }

    @Override
    public ModelStudy study() {
        return study;
    }

    @Override
    public FakeModelLibrary library() {
        return library;
    }

    @Override
    public FakePacks packs() {
        return packs;
    }

    @Override
    public Projects projects() {
        throw new UnsupportedOperationException("No command needs it");
    }

    @Override
    public Rooms rooms() {
        return rooms;
    }

    @Override
    public NetworkStudy networks() {
        return new FakeNetworkStudy();
    }

    @Override
    public MachineCheck machineCheck() {
        return new FakeMachineCheck();
    }

    @Override
    public ImageDataset openPhotos(Path folder, SplitOptions options, Progress progress, Cancellation cancellation) {
        split = options;
        progress.report("Checking photos", 3, 3);
        return new ImageDataset(
                folder,
                List.of("cats", "dogs"),
                List.of(
                        new ImageItem(folder.resolve("1.jpg"), 0, Split.TRAIN),
                        new ImageItem(folder.resolve("2.jpg"), 1, Split.TRAIN),
                        new ImageItem(folder.resolve("3.jpg"), 1, Split.VALIDATION)),
                List.of(new SkippedFile(folder.resolve("4.jpg"), "empty file")),
                List.of("Few photos"));
    }

    @Override
    public TrainedClassifier train(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan chosen,
            boolean useCache,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        plan = chosen;
        asked.add(useCache ? "train" : "train without cache");
        whileTraining.run();
        ExtractionFigures extraction = new ExtractionFigures(3, 1, 0.5);
        List<EpochFigures> history = List.of(
                new EpochFigures(1, "head", 0.7123456789, 0.5, 0.6, 0.75, 0.03),
                new EpochFigures(2, "head", 0.5, 0.875, validation, validation, 0.02));
        PhaseFigures phase = new PhaseFigures("head", 2, 0.05, 18);
        events.accept(new TrainingEvent.Extracting(2, 3, 4));
        events.accept(new TrainingEvent.Extracted(extraction));
        events.accept(new TrainingEvent.PhaseStarted(chosen.phases().get(0), 1, 18));
        events.accept(new TrainingEvent.StepDone(1, 1, 1, 0.71, 0.5, 100));
        history.forEach(figures -> events.accept(new TrainingEvent.EpochDone(figures)));
        events.accept(new TrainingEvent.PhaseDone(phase));
        List<PhaseFigures> phases = new ArrayList<>(List.of(phase));
        List<EpochFigures> epochs = new ArrayList<>(history);
        VariableChange unchanged = new VariableChange("conv/kernel", "v/0", false, false, 0);
        VariableChange mean = new VariableChange("conv/mean", "v/1", false, false, 0);
        List<VariableChange> variables = List.of(unchanged, mean);
        if (chosen.phases().size() > 1) {
            variables = List.of(new VariableChange("conv/kernel", "v/0", true, true, 0.25), mean);
            fineTune(chosen.phases().get(1), variables, phases, epochs, events);
        }
        events.accept(new TrainingEvent.Finished(stop.isRequested()));
        TrainingResult result =
                new TrainingResult(extraction, phases, epochs, testAccuracy, unreadable, stop.isRequested(), variables);
        return new FakeClassifier(model, chosen, result, () -> asked.add("classifier closed"));
    }

    private static void fineTune(
            Phase phase,
            List<VariableChange> variables,
            List<PhaseFigures> phases,
            List<EpochFigures> history,
            Consumer<TrainingEvent> events) {
        EpochFigures epoch = new EpochFigures(3, phase.name(), 0.25, 0.9, 0.2, 0.95, 0.4);
        PhaseFigures figures = new PhaseFigures(phase.name(), 1, 0.5, 234, variables);
        TrainedPart part = new TrainedPart(
                new VariableCount(1, 216), "conv", TrainedPart.Below.RUNS_ONCE, 1024, List.of("Something to know."));
        events.accept(new TrainingEvent.PhaseStarted(phase, 3, 234, part));
        events.accept(new TrainingEvent.EpochDone(epoch));
        events.accept(new TrainingEvent.PhaseDone(figures));
        history.add(epoch);
        phases.add(figures);
    }

    @Override
    public TrainedClassifier trainFromScratch(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan chosen,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        return train(model, photos, chosen, false, events, stop);
    }

    @Override
    public ExportReport export(
            TrainedClassifier classifier, Path folder, Progress progress, Cancellation cancellation) {
        asked.add("export");
        return new ExportReport(folder, 2048, 3, 1.1920929e-7);
    }

    @Override
    public Classifier openExport(Path folder) {
        return new FakeClassifier(openModel("builtin"), null, null, () -> asked.add("classifier closed"));
    }

    @Override
    public void close() {
        asked.add("closed");
    }
}
