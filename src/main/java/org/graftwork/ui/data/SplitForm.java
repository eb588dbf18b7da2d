// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.util.List;
import java.util.Optional;
import org.graftwork.data.SplitOptions;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;

/** How photos are to be divided, as a person types it. */
public final class SplitForm {

    private static final double LARGEST_SEED = 1e9;

    private final NumberInput validationPercent = NumberInput.whole(
            Math.round(SplitOptions.standard().validationShare() * 100),
            percent -> percent >= 5 && percent <= 90,
            Strings.text("data.split.share.rule"));
    private final NumberInput trainingPerClass = NumberInput.whole(
            SplitOptions.standard().trainingPerClass(), count -> count >= 0, Strings.text("data.split.perClass.rule"));
    private final NumberInput seed = NumberInput.whole(
            SplitOptions.standard().seed(),
            number -> number >= 0 && number <= LARGEST_SEED,
            Strings.text("form.seed.rule"));

    public NumberInput validationPercent() {
        return validationPercent;
    }

    public NumberInput trainingPerClass() {
        return trainingPerClass;
    }

    public NumberInput seed() {
        return seed;
    }

    /** Returns what was typed, or empty after it has said what is wrong. */
    public Optional<SplitOptions> options() {
        List<NumberInput> inputs = List.of(validationPercent, trainingPerClass, seed);
        if (inputs.stream().filter(input -> !input.validate()).count() > 0) {
            return Optional.empty();
        }
        return Optional.of(new SplitOptions(
                Optional.empty(),
                validationPercent.wholeValue() / 100.0,
                Math.toIntExact(Math.min(Integer.MAX_VALUE, trainingPerClass.wholeValue())),
                seed.wholeValue()));
    }
}
