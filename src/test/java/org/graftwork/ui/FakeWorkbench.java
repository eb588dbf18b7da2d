// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.export.ExportReport;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.safety.RiskyModelProblem;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.training.Classifier;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.FakeMachineCheck;
import org.graftwork.workbench.FakeModelLibrary;
import org.graftwork.workbench.FakeModelStudy;
import org.graftwork.workbench.FakeNetworkStudy;
import org.graftwork.workbench.FakePacks;
import org.graftwork.workbench.FakeRooms;
import org.graftwork.workbench.ModelStudy;
import org.graftwork.workbench.NetworkStudy;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.project.LocalProjects;
import org.graftwork.workbench.project.Projects;

/** A workbench that answers at once with plausible figures, for the tests of the window. */
public final class FakeWorkbench implements Workbench {

    private final FakeModelLibrary library = new FakeModelLibrary();
    private final FakePacks packs = new FakePacks();
    private final FakeRooms rooms = new FakeRooms();
    private final FakeMachineCheck machineCheck = new FakeMachineCheck();

    private final Projects projects;
    private final Path sample;
    private final List<Path> exports = new ArrayList<>();
    private Problem trainingProblem;
    private Problem exportProblem;
    private int photosPerClass = 40;
    private int holdAfterEpoch = -1;
    private boolean holdInExtraction;
    private boolean findProblems;

    /**
     * @param folder where sample photos are drawn
     */
    public FakeWorkbench(Path folder) {
        this.sample = folder.resolve("cats-and-dogs");
        this.projects = new LocalProjects(
                kept(folder), () -> FakeModel.mobileNet().path(), () -> sample, HubCache.in(folder.resolve("models")));
        for (String name : List.of("cats", "dogs")) {
            for (int i = 0; i < 12; i++) {
                FakePhotos.draw(sample.resolve(name).resolve(name + "-" + i + ".png"), "dogs".equals(name), i);
            }
        }
    }

    private static Path kept(Path folder) {
        try {
            return Files.createDirectories(folder.resolve("projects"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Training waits for a stop after so many epochs. */
    public void holdAfterEpoch(int epoch) {
        holdAfterEpoch = epoch;
    }

    /** Training waits for a stop while the base runs. */
    public void holdInExtraction() {
        holdInExtraction = true;
    }

    public void failTraining(String message) {
        trainingProblem = new Problem(message);
    }

    public void failExport(String message) {
        exportProblem = new Problem(message);
    }

    /** Photos opened from now on have files that are left out, and warnings. */
    public void findProblems() {
        findProblems = true;
    }

    public void setPhotosPerClass(int count) {
        photosPerClass = count;
    }

    /** The folders that were exported to. */
    public List<Path> exports() {
        return List.copyOf(exports);
    }

    @Override
    public EngineInfo startEngine() {
        return new EngineInfo(
                "2.18.0",
                new ComputeDevice(
                        ComputeDevice.Kind.CPU,
                        "CPU, 2 cores",
                        "TensorFlow’s GPU build is installed, but no CUDA driver was found. Everything runs on the CPU."));
    }

    @Override
    public Path samplePhotos() {
        return sample;
    }

    @Override
    public PretrainedModel openModel(String source) {
        if (source.contains("broken")) {
            throw new ModelProblem(source + "/saved_model.pb is a Git LFS pointer, not the model itself."
                    + " Run “git lfs pull” where the folder comes from and open it again.");
        }
        return switch (String.valueOf(Path.of(source).getFileName())) {
            case "classifier.keras" -> FakeModel.classifier();
            case "map.h5" -> FakeModel.featureMap();
            case "deep.keras" -> FakeModel.deep();
            case "fixed" -> FakeModel.fixed();
            default -> FakeModel.mobileNet();
        };
    }

    @Override
    public PretrainedModel openModel(String source, Trust trust) {
        if (source.contains("risky") && trust != Trust.GIVEN) {
            throw new RiskyModelProblem(
                    Path.of(source),
                    List.of(
                            new RiskyOp("ReadFile", RiskyOp.Risk.READS_FILES, 1),
                            new RiskyOp("PyFunc", RiskyOp.Risk.RUNS_CODE, 2)));
        }
        return openModel(source);
    }

    @Override
    public ModelStudy study() {
        return new FakeModelStudy();
    }

    @Override
    public NetworkStudy networks() {
        return new FakeNetworkStudy();
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
        return projects;
    }

    @Override
    public FakeRooms rooms() {
        return rooms;
    }

    @Override
    public FakeMachineCheck machineCheck() {
        return machineCheck;
    }

    @Override
    public ImageDataset openPhotos(Path folder, SplitOptions options, Progress progress, Cancellation cancellation) {
        if (!Files.isDirectory(folder)) {
            throw new Problem("There is no folder " + folder + ". Choose one that has a folder of photos a class.");
        }
        List<ImageItem> items = new ArrayList<>();
        for (int label = 0; label < 2; label++) {
            String name = List.of("cats", "dogs").get(label);
            for (int i = 0; i < photosPerClass; i++) {
                Path file = folder.resolve(name).resolve(name + "-" + i % 12 + ".png");
                double place = (i + 0.5) / photosPerClass;
                Split split = place < options.validationShare()
                        ? Split.VALIDATION
                        : place < options.validationShare() + 0.1 ? Split.TEST : Split.TRAIN;
                items.add(new ImageItem(file, label, split));
            }
        }
        List<SkippedFile> skipped = findProblems ? skipped(folder) : List.of();
        List<String> warnings = findProblems
                ? List.of("The class dogs has 41 photos, cats has 160. “Balance the classes” makes up for it.")
                : List.of();
        return new ImageDataset(folder, List.of("cats", "dogs"), items, skipped, warnings);
    }

    private static List<SkippedFile> skipped(Path folder) {
        return List.of(
                new SkippedFile(
                        folder.resolve("cats/IMG_20240311_174502_holiday_in_the_mountains.jpg"), "truncated JPEG"),
                new SkippedFile(folder.resolve("cats/notes.txt"), "no image: it is text"),
                new SkippedFile(folder.resolve("dogs/rex.png"), "a WebP image, not the PNG its name says"));
    }

    @Override
    public TrainedClassifier train(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            boolean useCache,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        if (trainingProblem != null) {
            throw trainingProblem;
        }
        FakeRun run = new FakeRun(model, photos, plan, events, stop);
        run.extract(holdInExtraction);
        run.phases(holdAfterEpoch);
        return new FakeClassifier(model, photos, plan, run.result());
    }

    @Override
    public TrainedClassifier trainFromScratch(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        FakeRun run = new FakeRun(model, photos, plan, events, stop).fromScratch();
        run.phases(holdAfterEpoch);
        return new FakeClassifier(model, photos, plan, run.result());
    }

    @Override
    public ExportReport export(
            TrainedClassifier classifier, Path folder, Progress progress, Cancellation cancellation) {
        if (exportProblem != null) {
            throw exportProblem;
        }
        if (cancellation.isRequested()) {
            throw new CancellationException();
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        exports.add(folder);
        return new ExportReport(folder, 2_941_220, 32, 1.2e-7);
    }

    @Override
    public Classifier openExport(Path folder) {
        return FakeClassifier.exported();
    }

    @Override
    public void close() {}
}
