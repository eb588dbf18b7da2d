// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import org.graftwork.tensorflow.Resizing;

/** How a photo of another shape than a model's input is made to fit it. */
public enum ImageFit {
    /** Resized to the input's height and width; what is round may become oval. */
    STRETCH(Resizing.WHOLE),
    /** Resized so that the shorter side fits; of the longer one the middle is kept. */
    CROP(Resizing.CENTRE_CROP),
    /** Resized so that the longer side fits; black bars fill the rest. */
    PAD(Resizing.WITH_PAD);

    private final Resizing resizing;

    ImageFit(Resizing resizing) {
        this.resizing = resizing;
    }

    /** What is done to the pixels. */
    public Resizing resizing() {
        return resizing;
    }
}
