// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;

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

    /** Gives a photo to a model in several ranges. */
    RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges);

    /**
     * The same model up to a layer, whose output becomes the model's. What comes after it is left away.
     *
     * @throws org.graftwork.model.ModelProblem if the model has no such layer, or its output is of no use to a head
     */
    PretrainedModel withOutputOf(PretrainedModel model, String layer);

    /** A model that gives a feature map with its places averaged into a feature vector. */
    PretrainedModel pooled(PretrainedModel model);

    /** The layer before the classifier of a model with its own top; empty where there is none. */
    Optional<String> penultimateLayer(PretrainedModel model);
}
