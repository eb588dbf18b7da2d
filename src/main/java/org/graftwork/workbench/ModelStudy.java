// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.FeatureComparison;
import org.graftwork.training.TrainedClassifier;

/** Looks into models, and makes them fit. Every method may take long and is called off the FX thread. */
public interface ModelStudy {

    /**
     * Figures of what a variable holds.
     *
     * @param bins of the histogram
     */
    VariableStatistics statistics(PretrainedModel model, VariableInfo variable, int bins);

    /** Compares a model with photos, where there are any, and with a head. Runs nothing. */
    Compatibility check(PretrainedModel model, Optional<ImageDataset> photos);

    /**
     * Gives a photo to a model in several ranges.
     *
     * @param ranges at least one; the first is what the others are compared with
     */
    RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges);

    /**
     * The same model with photos given in a range that a person names.
     *
     * @throws org.graftwork.model.ModelProblem if the range is for another number of channels
     */
    PretrainedModel withRange(PretrainedModel model, ValueRange range);

    /**
     * The same model up to a layer, whose output becomes the model's. What comes after it is left away.
     *
     * @param layer its name, or a part of it that no other layer's name has
     * @throws org.graftwork.model.ModelProblem if the model has no such layer, or its output is of no use to a head
     */
    PretrainedModel withOutputOf(PretrainedModel model, String layer);

    /** A model that gives a feature map with its places averaged into a feature vector. */
    PretrainedModel pooled(PretrainedModel model);

    /** The layer before the classifier of a model with its own top; empty where there is none. */
    Optional<String> penultimateLayer(PretrainedModel model);

    /**
     * The model as a head is put on it: the penultimate layer's output of a classifier, a feature map pooled. A layer
     * that a person has chosen is no classifier any more, and stays.
     */
    HeadBase readyForHead(PretrainedModel model);

    /**
     * Runs two models over the photos of a split, each given them in its own range, and compares their features.
     *
     * @throws org.graftwork.model.ModelProblem if one gives more features than the other
     */
    FeatureComparison compareFeatures(
            PretrainedModel one, PretrainedModel other, ImageDataset photos, Split split, Cancellation cancellation);

    /**
     * How many of a split's photos a classifier gets right that is given them in some range, its own or another.
     *
     * @return a share in [0, 1]; NaN where the split is empty
     */
    double accuracyInRange(TrainedClassifier classifier, ValueRange range, Split split, Cancellation cancellation);
}
