// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.TrainedPart;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What it came to that the frozen part of the base runs once and not in each epoch, in words. */
final class ExtractionWords {

    private ExtractionWords() {}

    /**
     * Such as {@code The base ran once over 600 images in 4.9 s; an epoch now takes 0.03 s.}
     *
     * @param isPart whether it was not the whole base, but what lies below the trained variables
     * @param epochSeconds what an epoch takes since; 0 before the first is over
     */
    static String of(ExtractionFigures extracted, boolean isPart, double epochSeconds) {
        String what = Strings.text(isPart ? "train.extracted.part" : "train.extracted.base");
        String images = Figures.count(extracted.images());
        String seconds = Figures.seconds(extracted.seconds());
        String ran;
        if (extracted.cached() == extracted.images()) {
            ran = Strings.text(isPart ? "train.extracted.part.cached" : "train.extracted.cached", images, seconds);
        } else if (extracted.cached() > 0) {
            ran = Strings.text(
                    "train.extracted.partly",
                    what,
                    Figures.count(extracted.images() - extracted.cached()),
                    seconds,
                    Figures.count(extracted.cached()));
        } else {
            ran = Strings.text("train.extracted", what, images, seconds);
        }
        return epochSeconds == 0
                ? ran + "."
                : ran + Strings.text("train.extracted.epoch", Figures.seconds(epochSeconds));
    }

    /**
     * What becomes of the part of the base under the trained one, and what an epoch takes.
     *
     * @param epochSeconds what an epoch takes; 0 before the first is over
     */
    static String below(TrainedPart part, double epochSeconds) {
        String what = switch (part.below()) {
            case RUNS_ONCE -> Strings.text("train.below.once", part.from(), Figures.bytes(part.bytesPerPhoto()));
            case RUNS_EACH_STEP -> Strings.text("train.below.step", part.from());
            case NONE -> Strings.text("train.below.none");
        };
        String timed = epochSeconds == 0
                ? what + "."
                : what + Strings.text("train.below.epoch", Figures.seconds(epochSeconds));
        return part.notes().isEmpty() ? timed : timed + " " + String.join(" ", part.notes());
    }
}
