// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import org.graftwork.model.ValueRange;
import org.graftwork.model.hub.ModelHandle;

/**
 * A version of an image model of TF Hub, as its publisher described it. What the description leaves open is empty.
 *
 * @param handle which
 * @param task what it is for
 * @param architecture such as {@code mobilenet-v2}
 * @param dataset what it was trained on, such as {@code imagenet-ilsvrc-2012-cls}
 * @param format how it is stored
 * @param fineTunable whether its publisher meant it to be fine-tuned
 * @param height of its input in pixels, the usual one where it takes several
 * @param width of its input in pixels
 * @param fixedSize whether it takes no other size
 * @param features how many numbers a feature vector has
 * @param classes how many classes a classifier names
 * @param range the values of black and white
 * @param licence its identifier at SPDX in lower case, such as {@code apache-2.0}
 * @param archive the address its publisher gave for the archive
 * @param latest whether no later version is known
 * @param figures what it costs and is worth, where the field's papers or repositories say so
 */
public record CatalogueModel(
        ModelHandle.TfHub handle,
        Task task,
        Optional<String> architecture,
        Optional<String> dataset,
        HubFormat format,
        Optional<Boolean> fineTunable,
        OptionalInt height,
        OptionalInt width,
        Optional<Boolean> fixedSize,
        OptionalInt features,
        OptionalInt classes,
        Optional<ValueRange> range,
        Optional<String> licence,
        Optional<String> archive,
        boolean latest,
        Optional<PublishedFigures> figures) {}
