// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Fix;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.compatibility.Subject;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableStatistics;
import org.graftwork.model.adaptation.HeadBase;

/** Studies that answer at once with plausible figures. */
public class FakeModelStudy implements ModelStudy {

    @Override
    public VariableStatistics statistics(PretrainedModel model, VariableInfo variable, int bins) {
        return new VariableStatistics(-0.42, 0.57, 0.003, 0.11, List.of(1L, 4L, 22L, 96L, 120L, 60L, 12L, 3L), 0);
    }

    @Override
    public Compatibility check(PretrainedModel model, Optional<ImageDataset> photos) {
        return new Compatibility(List.of(
                new Finding(
                        Subject.SIZE,
                        Level.AMBER,
                        "Photos are stretched to 96 x 96 pixels.",
                        List.of(Fix.CENTRE_CROP, Fix.PAD)),
                new Finding(Subject.CHANNELS, Level.GREEN, "Photos and model have 3 channels.", List.of())));
    }

    @Override
    public RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges) {
        return new RangeProof(
                photo,
                ranges.stream()
                        .map(range -> new RangeProof.Way(
                                range, List.of(0.1f, 0.9f, 0f, 0.4f), range.equals(ranges.get(0)) ? 1 : 0.63, 0.75))
                        .toList());
    }

    @Override
    public PretrainedModel withRange(PretrainedModel model, ValueRange range) {
        return model.withInput(model.input().withRange(range));
    }

    @Override
    public PretrainedModel withOutputOf(PretrainedModel model, String layer) {
        return model;
    }

    @Override
    public PretrainedModel pooled(PretrainedModel model) {
        return model;
    }

    @Override
    public Optional<String> penultimateLayer(PretrainedModel model) {
        return Optional.empty();
    }

    @Override
    public HeadBase readyForHead(PretrainedModel model) {
        return new HeadBase(model, List.of());
    }
}
