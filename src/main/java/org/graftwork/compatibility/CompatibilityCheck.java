// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.PhotoShape;
import org.graftwork.data.PhotoShapes;
import org.graftwork.model.PretrainedModel;

/** Compares photos, a model and a head, subject by subject. Runs nothing. */
public final class CompatibilityCheck {

    /** So many photos tell what a data set is like, and are looked at in a fraction of a second. */
    private static final int SAMPLE = 100;

    private CompatibilityCheck() {}

    /** Compares; without photos, says what the model will want of them. */
    public static Compatibility of(PretrainedModel model, Optional<ImageDataset> photos) {
        List<PhotoShape> shapes =
                photos.map(dataset -> PhotoShapes.sample(dataset, SAMPLE)).orElse(List.of());
        return new Compatibility(List.of(
                SizeCheck.of(model.input(), shapes),
                ChannelsCheck.of(model.input(), shapes),
                NumberTypeCheck.of(model.input()),
                RangeCheck.of(model.input()),
                OutputCheck.of(model, photos.map(dataset -> dataset.classes().size())),
                FineTuningCheck.of(model)));
    }
}
