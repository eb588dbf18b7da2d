// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.TensorValue;

/** The classifier that a run has trained: a DJL predictor on a {@link TransferModel}. */
final class TransferClassifier implements TrainedClassifier {

    private final TransferModel model;
    private final TrainingPlan plan;
    private final ImageDataset photos;
    private final TrainingResult result;
    private final Predictor<Path, Prediction> predictor;

    /**
     * @param model closed with this classifier
     */
    TransferClassifier(
            TransferModel model, PhotoReader reader, TrainingPlan plan, ImageDataset photos, TrainingResult result) {
        this.photos = photos;
        this.model = model;
        this.plan = plan;
        this.result = result;
        this.predictor = model.newPredictor(new PhotoTranslator(reader, model.classes()));
    }

    @Override
    public List<String> classes() {
        return model.classes();
    }

    @Override
    public InputSpec input() {
        return model.base().input();
    }

    @Override
    public PretrainedModel base() {
        return model.base();
    }

    @Override
    public TrainingPlan plan() {
        return plan;
    }

    @Override
    public ImageDataset photos() {
        return photos;
    }

    @Override
    public TrainingResult result() {
        return result;
    }

    @Override
    public List<TensorValue> baseValues() {
        return model.baseValues();
    }

    @Override
    public TensorValue kernel() {
        return model.kernel();
    }

    @Override
    public TensorValue bias() {
        return model.bias();
    }

    @Override
    public synchronized Prediction classify(Path file) {
        try {
            return predictor.predict(file);
        } catch (TranslateException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException("The classifier failed on " + file, e);
        }
    }

    @Override
    public synchronized void close() {
        predictor.close();
        model.close();
    }
}
