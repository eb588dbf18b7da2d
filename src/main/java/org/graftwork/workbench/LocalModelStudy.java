// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.CompatibilityCheck;
import org.graftwork.compatibility.RangeComparison;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.Split;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableFigures;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.model.adaptation.HeadFit;
import org.graftwork.model.adaptation.LayerCut;
import org.graftwork.model.adaptation.LayerSearch;
import org.graftwork.model.adaptation.PenultimateLayer;
import org.graftwork.model.adaptation.Pooling;
import org.graftwork.model.adaptation.RangeChoice;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.FeatureComparison;
import org.graftwork.training.FeatureTrial;
import org.graftwork.training.TrainedClassifier;

/** Studies models on this machine. */
final class LocalModelStudy implements ModelStudy {

    private final Supplier<ImageDecoder> decoder;

    /** @param decoder asked for when a photo is read; the studies do not close it */
    LocalModelStudy(Supplier<ImageDecoder> decoder) {
        this.decoder = decoder;
    }

    @Override
    public VariableStatistics statistics(PretrainedModel model, VariableInfo variable, int bins) {
        TensorValue value = model.source().values().read(List.of(variable)).get(0);
        return VariableFigures.of(variable.name(), value, bins);
    }

    @Override
    public Compatibility check(PretrainedModel model, Optional<ImageDataset> photos) {
        return CompatibilityCheck.of(model, photos);
    }

    @Override
    public RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges) {
        return RangeComparison.of(model, photo, ranges, decoder.get());
    }

    @Override
    public PretrainedModel withRange(PretrainedModel model, ValueRange range) {
        return RangeChoice.apply(model, range);
    }

    @Override
    public PretrainedModel withOutputOf(PretrainedModel model, String layer) {
        return LayerCut.after(model, LayerSearch.find(model, layer));
    }

    @Override
    public PretrainedModel pooled(PretrainedModel model) {
        return Pooling.of(model);
    }

    @Override
    public Optional<String> penultimateLayer(PretrainedModel model) {
        return PenultimateLayer.of(model).map(LayerInfo::name);
    }

    @Override
    public HeadBase readyForHead(PretrainedModel model) {
        return HeadFit.of(model);
    }

    @Override
    public FeatureComparison compareFeatures(
            PretrainedModel one, PretrainedModel other, ImageDataset photos, Split split, Cancellation cancellation) {
        return new FeatureTrial(decoder.get(), cancellation).compare(one, other, photos, split);
    }

    @Override
    public double accuracyInRange(
            TrainedClassifier classifier, ValueRange range, Split split, Cancellation cancellation) {
        return new FeatureTrial(decoder.get(), cancellation).accuracyInRange(classifier, range, split);
    }
}
