// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.evaluation.Evaluator;
import org.graftwork.export.ExportReport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.training.Classifier;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.check.MachineCheck;
import org.graftwork.workbench.library.ModelLibrary;
import org.graftwork.workbench.pack.Packs;
import org.graftwork.workbench.project.Projects;
import org.graftwork.workbench.room.Rooms;

/**
 * All that a person can do with models and photos, for the window and the command line alike. Every method may take
 * long and is called off the FX thread; every method throws {@link org.graftwork.problem.Problem} for what a person can
 * cause, and {@link java.util.concurrent.CancellationException} where it was stopped before there was anything to keep.
 */
public interface Workbench extends AutoCloseable {

    /** Loads TensorFlow where that has not happened yet, and names what computes. */
    EngineInfo startEngine();

    /** The folder of the sample photos that come with the product. */
    Path samplePhotos();

    /**
     * Opens a pre-trained model. Contacts nobody: a handle's model is opened if it has been fetched.
     *
     * @param source {@code builtin}, the path of a model's folder or file, or a handle
     * @throws org.graftwork.model.safety.RiskyModelProblem if it does more than compute
     */
    PretrainedModel openModel(String source);

    /** Opens a pre-trained model, whatever it does where a person has said that it is trusted. */
    default PretrainedModel openModel(String source, Trust trust) {
        return openModel(source);
    }

    /** Looks into models, and makes them fit. */
    ModelStudy study();

    /** Builds small networks and runs them, to see what they are made of. */
    NetworkStudy networks();

    /** Models that can be had. */
    ModelLibrary library();

    /** Packs that carry models and photos to a room without network. */
    Packs packs();

    /** Rooms in which a pack is handed round. */
    Rooms rooms();

    /** Project files. */
    Projects projects();

    /** Finds out whether this machine is ready for a workshop. */
    MachineCheck machineCheck();

    /** Opens a folder of photos: class folders, or train/ and validation/ (and test/) of class folders. */
    ImageDataset openPhotos(Path folder, SplitOptions options, Progress progress, Cancellation cancellation);

    /** Opens a folder of photos, a fifth of each class set aside where it has no validation photos. */
    default ImageDataset openPhotos(Path folder) {
        return openPhotos(folder, 0);
    }

    /**
     * Opens a folder of photos in the same way, with fewer to train on.
     *
     * @param trainingPerClass at most so many training photos of each class, or 0 for all
     */
    default ImageDataset openPhotos(Path folder, int trainingPerClass) {
        return openPhotos(
                folder,
                SplitOptions.standard().withTrainingPerClass(trainingPerClass),
                Progress.none(),
                new Cancellation());
    }

    /**
     * Trains. A request to stop ends the run within a second and keeps what was learned.
     *
     * @param useCache whether features are looked up and kept on disk
     */
    TrainedClassifier train(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            boolean useCache,
            Consumer<TrainingEvent> events,
            Cancellation stop);

    /** Trains to the end, telling nobody before. */
    default TrainedClassifier train(PretrainedModel model, ImageDataset photos, TrainingPlan plan) {
        return train(model, photos, plan, true, event -> {}, new Cancellation());
    }

    /**
     * Trains as if nobody had thought of keeping features: a frozen base runs over all photos anew in each epoch. For
     * comparison only, as it learns the same in much more time.
     */
    default TrainedClassifier trainWithoutFeatures(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        return train(model, photos, plan, false, events, stop);
    }

    /**
     * Trains as {@link #train} does, but from random values instead of the model's own: the same network, without what it
     * has learned. The plan's seed tells which values; nothing of the run is kept on disk.
     */
    TrainedClassifier trainFromScratch(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop);

    /**
     * Writes a SavedModel, loads it again and compares its predictions with the live model's.
     *
     * @param folder must not exist, or be empty
     */
    ExportReport export(TrainedClassifier classifier, Path folder, Progress progress, Cancellation cancellation);

    /**
     * Asks a classifier for each of some photos of which it is known what they are. The caller sees to it that nobody
     * else uses the classifier meanwhile.
     *
     * @param parts which of the photos, such as those it has not learned from
     */
    default Evaluation evaluate(
            Classifier classifier,
            ImageDataset photos,
            Set<Split> parts,
            Progress progress,
            Cancellation cancellation) {
        return new Evaluator(classifier, photos).on(parts, progress, cancellation);
    }

    /** Opens an exported SavedModel for classifying. */
    Classifier openExport(Path folder);

    @Override
    void close();
}
