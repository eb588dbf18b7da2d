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

/** Studies models on this machine. */
final class LocalModelStudy implements ModelStudy {

    @Override
    public VariableStatistics statistics(PretrainedModel model, VariableInfo variable, int bins) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Compatibility check(PretrainedModel model, Optional<ImageDataset> photos) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RangeProof compareRanges(PretrainedModel model, Path photo, List<ValueRange> ranges) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PretrainedModel withOutputOf(PretrainedModel model, String layer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PretrainedModel pooled(PretrainedModel model) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> penultimateLayer(PretrainedModel model) {
        throw new UnsupportedOperationException();
    }
}
