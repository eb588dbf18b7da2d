// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.export.ExportReport;
import org.graftwork.export.ExportedClassifier;
import org.graftwork.export.SavedModelExport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.model.hub.HandleName;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.opening.ModelOpening;
import org.graftwork.model.safety.OpAudit;
import org.graftwork.model.safety.RiskyModelProblem;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.Devices;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Augmentation;
import org.graftwork.training.Classifier;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingRun;
import org.graftwork.training.TrainingRun.FrozenBase;
import org.graftwork.workbench.check.DisplayProbe;
import org.graftwork.workbench.check.LocalMachineCheck;
import org.graftwork.workbench.check.MachineCheck;
import org.graftwork.workbench.library.LocalModelLibrary;
import org.graftwork.workbench.library.ModelLibrary;
import org.graftwork.workbench.pack.LocalPacks;
import org.graftwork.workbench.pack.Packs;
import org.graftwork.workbench.project.LocalProjects;
import org.graftwork.workbench.project.Projects;
import org.graftwork.workbench.room.LocalRooms;
import org.graftwork.workbench.room.Rooms;

/** The workbench on this machine: TensorFlow in this process, files in the workspace. */
public final class LocalWorkbench implements Workbench {

    /** The source that stands for the model that comes with the product. */
    public static final String BUILTIN = "builtin";

    private static final int CHECK_PHOTOS = 16;

    private final Workspace workspace;
    private final ProductFiles files;
    private final DisplayProbe display;
    private final Map<String, String> environment;
    private FeatureCache features;
    private ImageDecoder decoder;
    private EngineInfo engine;
    private OpRegistry ops;
    private ModelLibrary library;
    private Projects projects;

    public LocalWorkbench(Workspace workspace, ProductFiles files) {
        this(workspace, files, DisplayProbe.ofEnvironment(System.getenv(), System.getProperty("os.name")));
    }

    /** @param display for the machine's check; the window knows its own screen */
    public LocalWorkbench(Workspace workspace, ProductFiles files, DisplayProbe display) {
        this(workspace, files, display, System.getenv());
    }

    /** @param environment the variables that name the cache, mirrors, proxies and credentials */
    public LocalWorkbench(
            Workspace workspace, ProductFiles files, DisplayProbe display, Map<String, String> environment) {
        this.workspace = workspace;
        this.files = files;
        this.display = display;
        this.environment = Map.copyOf(environment);
    }

    /** The workbench that a person's window has: the usual workspace, and the files that came with the product. */
    public static LocalWorkbench here() {
        return new LocalWorkbench(Workspace.locate(Optional.empty()), ProductFiles.find());
    }

    @Override
    public synchronized EngineInfo startEngine() {
        if (engine == null) {
            engine = new EngineInfo(NativeTensorFlow.load().getVersion(), Devices.find());
        }
        return engine;
    }

    @Override
    public Path samplePhotos() {
        return files.sampleData().resolve("cats-and-dogs");
    }

    @Override
    public PretrainedModel openModel(String source) {
        return openModel(source, Trust.NONE);
    }

    @Override
    public PretrainedModel openModel(String source, Trust trust) {
        startEngine();
        if (source.equals(BUILTIN)) {
            return models().open(files.builtinModel());
        }
        Path model = new ModelLocation(cache(), workspace.root().resolve("models")).of(source);
        if (trust != Trust.GIVEN) {
            requireHarmless(model);
        }
        PretrainedModel opened = models().open(model);
        return HubCache.handleOf(model.toAbsolutePath().normalize())
                .map(handle -> opened.withName(HandleName.of(handle)))
                .orElse(opened);
    }

    private static void requireHarmless(Path model) {
        SafetyReport report = OpAudit.examine(model);
        if (!report.isHarmless()) {
            throw new RiskyModelProblem(model, report.risky());
        }
    }

    @Override
    public ModelStudy study() {
        return new LocalModelStudy(this::decoder);
    }

    @Override
    public NetworkStudy networks() {
        return new LocalNetworkStudy(this::decoder);
    }

    @Override
    public synchronized ModelLibrary library() {
        if (library == null) {
            library = new LocalModelLibrary(
                    cache(),
                    files.assets().resolve("catalogue"),
                    () -> openModel(BUILTIN),
                    workspace.speedFile(),
                    environment);
        }
        return library;
    }

    @Override
    public Packs packs() {
        return new LocalPacks(cache(), workspace);
    }

    private HubCache cache() {
        return HubCache.of(workspace.models(), environment);
    }

    @Override
    public synchronized Projects projects() {
        if (projects == null) {
            projects = new LocalProjects(workspace.projects(), files::builtinModel, this::samplePhotos, cache());
        }
        return projects;
    }

    @Override
    public Rooms rooms() {
        return new LocalRooms(packs());
    }

    @Override
    public MachineCheck machineCheck() {
        return LocalMachineCheck.of(workspace, this::startEngine, () -> openModel(BUILTIN), display);
    }

    @Override
    public ImageDataset openPhotos(Path folder, SplitOptions options, Progress progress, Cancellation cancellation) {
        return ImageFolders.open(folder, options, progress, cancellation);
    }

    @Override
    public TrainedClassifier train(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            boolean useCache,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        FeatureCache cache = useCache ? features() : FeatureCache.inMemory();
        return train(model, photos, plan, cache, FrozenBase.RUNS_ONCE, events, stop);
    }

    @Override
    public TrainedClassifier trainWithoutFeatures(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        return train(model, photos, plan, FeatureCache.inMemory(), FrozenBase.RUNS_EACH_EPOCH, events, stop);
    }

    private TrainedClassifier train(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            FeatureCache cache,
            FrozenBase base,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        String device = startEngine().device().description();
        try (RunRecord record =
                RunRecord.begin(workspace.runs(), RunPlan.of(Instant.now(), model, device, photos, plan))) {
            return run(model, model.values(), photos, plan, cache, base, record.andThen(events), stop);
        }
    }

    @Override
    public TrainedClassifier trainFromScratch(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        startEngine();
        // Features on disk are found by the model, whose own values these are not.
        List<TensorValue> values = RandomWeights.of(model.variables(), plan.seed());
        return run(model, values, photos, plan, FeatureCache.inMemory(), FrozenBase.RUNS_ONCE, events, stop);
    }

    private TrainedClassifier run(
            PretrainedModel model,
            List<TensorValue> values,
            ImageDataset photos,
            TrainingPlan plan,
            FeatureCache cache,
            FrozenBase base,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        TrainingRun.Options options =
                new TrainingRun.Options(decoder(), cache, Augmentation.NONE, LearningRateSchedule.CONSTANT, base);
        return new TrainingRun(model, values, photos, plan, options, events, stop).run();
    }

    @Override
    public ExportReport export(
            TrainedClassifier classifier, Path folder, Progress progress, Cancellation cancellation) {
        startEngine();
        return new SavedModelExport(ops(), Clock.systemUTC())
                .write(classifier, folder, checkPhotos(classifier.photos()), progress, cancellation);
    }

    /** Photos it has not learned from, where there are any, taken from the whole list at even distances. */
    private static List<Path> checkPhotos(ImageDataset photos) {
        List<ImageItem> held = photos.items().stream()
                .filter(item -> item.split() != Split.TRAIN)
                .toList();
        List<ImageItem> from = held.isEmpty() ? photos.items() : held;
        int step = Math.max(1, from.size() / CHECK_PHOTOS);
        return IntStream.iterate(0, i -> i < from.size(), i -> i + step)
                .limit(CHECK_PHOTOS)
                .mapToObj(i -> from.get(i).file())
                .toList();
    }

    @Override
    public Classifier openExport(Path folder) {
        startEngine();
        return ExportedClassifier.open(folder);
    }

    @Override
    public synchronized void close() {
        if (decoder != null) {
            decoder.close();
            decoder = null;
        }
    }

    private ModelOpening models() {
        return new ModelOpening(ops(), files.architectures());
    }

    private synchronized OpRegistry ops() {
        if (ops == null) {
            ops = OpRegistry.load();
        }
        return ops;
    }

    private synchronized FeatureCache features() {
        if (features == null) {
            features = FeatureCache.in(workspace.features());
        }
        return features;
    }

    private synchronized ImageDecoder decoder() {
        if (decoder == null) {
            startEngine();
            decoder = new ImageDecoder();
        }
        return decoder;
    }
}
