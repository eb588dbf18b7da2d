// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import org.graftwork.compatibility.Fix;
import org.graftwork.model.ImageFit;
import org.graftwork.ui.text.Strings;

/**
 * Does what a finding offers.
 *
 * @param adapting changes the model
 * @param askForRange leads to where a range is chosen
 */
record Fixes(Adapting adapting, Runnable askForRange) {

    /** What a button for a fix says. */
    String title(Fix fix) {
        return switch (fix) {
            case RESIZE -> Strings.text("fit.fix.resize");
            case CENTRE_CROP -> Strings.text("fit.fix.crop");
            case PAD -> Strings.text("fit.fix.pad");
            case CHOOSE_RANGE -> Strings.text("fit.fix.range");
            case POOL -> Strings.text("fit.fix.pool");
            case USE_PENULTIMATE_LAYER -> Strings.text("fit.fix.penultimate");
        };
    }

    void apply(Fix fix) {
        switch (fix) {
            case RESIZE -> adapting.setFit(ImageFit.STRETCH);
            case CENTRE_CROP -> adapting.setFit(ImageFit.CROP);
            case PAD -> adapting.setFit(ImageFit.PAD);
            case CHOOSE_RANGE -> askForRange.run();
            case POOL -> adapting.pool();
            case USE_PENULTIMATE_LAYER -> adapting.usePenultimateLayer();
        }
    }
}
