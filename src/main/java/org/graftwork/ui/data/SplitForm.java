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

    /** Shows how photos were divided; the share is rounded to a percent. */
    public void show(SplitOptions options) {
        validationPercent.text().set(Long.toString(Math.round(options.validationShare() * 100)));
        trainingPerClass.text().set(Integer.toString(options.trainingPerClass()));
        seed.text().set(Long.toString(options.seed()));
    }

    /** Returns what was typed, or empty after it has said what is wrong. */
    public Optional<SplitOptions> options() {
        List<NumberInput> inputs = List.of(validationPercent, trainingPerClass, seed);
        return inputs.stream().filter(input -> !input.validate()).count() > 0
                ? Optional.empty()
                : Optional.of(present());
    }

    /** Returns what was typed; where that is no number yet, what the fields begin with. */
    public SplitOptions present() {
        SplitOptions usual = SplitOptions.standard();
        return new SplitOptions(
                Optional.empty(),
                validationPercent.isValid() ? validationPercent.wholeValue() / 100.0 : usual.validationShare(),
                trainingPerClass.isValid()
                        ? Math.toIntExact(Math.min(Integer.MAX_VALUE, trainingPerClass.wholeValue()))
                        : usual.trainingPerClass(),
                seed.isValid() ? seed.wholeValue() : usual.seed());
    }
}
