// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Fix;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.compatibility.Subject;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.model.ImageFit;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.FeatureComparison;
import org.graftwork.training.TrainedClassifier;

/** Studies that answer at once with plausible figures. */
public class FakeModelStudy implements ModelStudy {

    @Override
    public VariableStatistics statistics(PretrainedModel model, VariableInfo variable, int bins) {
        List<Long> histogram = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            double from = (i - 0.44 * bins) / (0.16 * bins);
            histogram.add(Math.round(variable.parameters() * 0.08 * Math.exp(-from * from / 2)));
        }
        return new VariableStatistics(-0.4213, 0.5702, 0.003417, 0.1108, histogram, 0);
    }

    @Override
    public Compatibility check(PretrainedModel model, Optional<ImageDataset> photos) {
        List<Finding> findings = new ArrayList<>();
        photos.ifPresent(there -> findings.add(size(model)));
        findings.add(new Finding(Subject.CHANNELS, Level.GREEN, "Photos and model have 3 channels.", List.of()));
        findings.add(range(model));
        findings.add(output(model));
        findings.add(
                model.fineTunable()
                        ? new Finding(
                                Subject.FINE_TUNING,
                                Level.GREEN,
                                "The model has variables that can be trained.",
                                List.of())
                        : new Finding(
                                Subject.FINE_TUNING,
                                Level.AMBER,
                                "Nothing in this model can be trained. It can be used frozen.",
                                List.of()));
        return new Compatibility(findings);
    }

    private static Finding size(PretrainedModel model) {
        if (model.input().fit() != ImageFit.STRETCH) {
            return new Finding(Subject.SIZE, Level.GREEN, "Photos keep their shape.", List.of());
        }
        return new Finding(
                Subject.SIZE,
                Level.AMBER,
                "Photos of 4 to 3 are stretched to " + model.input().height() + " × "
                        + model.input().width() + " pixels, which makes round things oval.",
                List.of(Fix.CENTRE_CROP, Fix.PAD));
    }

    private static Finding range(PretrainedModel model) {
        return model.input().rangeKnown()
                ? new Finding(
                        Subject.RANGE,
                        Level.GREEN,
                        "The model wants values in " + model.input().range() + " and gets them.",
                        List.of())
                : new Finding(
                        Subject.RANGE,
                        Level.AMBER,
                        "The file does not say which values the model wants; "
                                + model.input().range() + " is assumed.",
                        List.of(Fix.CHOOSE_RANGE));
    }

    private static Finding output(PretrainedModel model) {
        return switch (model.output().kind()) {
            case FEATURE_VECTOR ->
                new Finding(Subject.OUTPUT, Level.GREEN, "A head can be put on its feature vector.", List.of());
            case FEATURE_MAP ->
                new Finding(
                        Subject.OUTPUT,
                        Level.RED,
                        "The model gives a feature map, and a head takes one vector an image.",
                        List.of(Fix.POOL));
            case LOGITS ->
                new Finding(
                        Subject.OUTPUT,
                        Level.RED,
                        "The model gives scores for 1,000 classes of its own, not features for a head.",
                        List.of(Fix.USE_PENULTIMATE_LAYER));
        };
    }

    @Override
    public RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges) {
        List<RangeProof.Way> ways = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Random random = new Random(i);
            List<Float> output = new ArrayList<>();
            for (int n = 0; n < 1280; n++) {
                output.add((float) Math.max(0, random.nextGaussian() * (1 - 0.2 * i)));
            }
            ways.add(new RangeProof.Way(ranges.get(i), output, i == 0 ? 1 : 0.9 - 0.27 * i, 0.62 - 0.1 * i));
        }
        return new RangeProof(photo, ways);
    }

    @Override
    public PretrainedModel withRange(PretrainedModel model, ValueRange range) {
        return model.withInput(model.input().withRange(range));
    }

    @Override
    public PretrainedModel withOutputOf(PretrainedModel model, String layer) {
        List<LayerInfo> kept = new ArrayList<>();
        for (LayerInfo info : model.layers()) {
            kept.add(info);
            if (info.name().equals(layer)) {
                boolean map = info.output().isPresent();
                OutputSpec output = map
                        ? new OutputSpec(OutputKind.FEATURE_MAP, 64, List.of(-1L, 28L, 28L, 64L))
                        : new OutputSpec(OutputKind.FEATURE_VECTOR, 160);
                return with(model, output, kept);
            }
        }
        throw new ModelProblem("There is no layer “" + layer + "” in " + model.name() + ". Choose one from the list.");
    }

    @Override
    public PretrainedModel pooled(PretrainedModel model) {
        return with(
                model, new OutputSpec(OutputKind.FEATURE_VECTOR, model.output().dimensions()), model.layers());
    }

    @Override
    public Optional<String> penultimateLayer(PretrainedModel model) {
        return model.output().kind() == OutputKind.LOGITS
                ? Optional.of(model.layers().get(model.layers().size() - 2).name())
                : Optional.empty();
    }

    private static PretrainedModel with(PretrainedModel model, OutputSpec output, List<LayerInfo> layers) {
        return new PretrainedModel(
                model.name(),
                model.source(),
                model.input(),
                output,
                layers,
                layers.stream().flatMap(layer -> layer.variables().stream()).toList(),
                model.inference(),
                model.training(),
                model.warnings());
    }

    @Override
    public HeadBase readyForHead(PretrainedModel model) {
        return new HeadBase(model, List.of());
    }

    @Override
    public FeatureComparison compareFeatures(
            PretrainedModel one, PretrainedModel other, ImageDataset photos, Split split, Cancellation cancellation) {
        return new FeatureComparison(photos.count(split), one.output().dimensions(), 2.4e-6, 5.31);
    }

    @Override
    public double accuracyInRange(
            TrainedClassifier classifier, ValueRange range, Split split, Cancellation cancellation) {
        return range.equals(classifier.input().range()) ? 0.9625 : 0.6375;
    }
}
