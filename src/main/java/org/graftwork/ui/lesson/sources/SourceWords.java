// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.Locale;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What models take and give, in a few words. */
final class SourceWords {

    private SourceWords() {}

    /** Such as {@code 96 × 96 × 3}. */
    static String input(PretrainedModel model) {
        InputSpec input = model.input();
        return input.height() + " × " + input.width() + " × " + input.channels();
    }

    /** Such as {@code 0 to 1}, or that nobody tells. */
    static String range(PretrainedModel model) {
        InputSpec input = model.input();
        return input.rangeKnown() ? input.range().toString().replace("-", "−") : Strings.text("lesson.sources.untold");
    }

    /** Such as {@code 1,280 features}. */
    static String output(PretrainedModel model) {
        OutputSpec output = model.output();
        String number = Figures.count(output.dimensions());
        return Strings.text(
                "lesson.sources.gives." + output.kind().name().toLowerCase(Locale.ROOT),
                output.kind() == OutputKind.FEATURE_MAP ? Figures.shape(output.shape()) : number);
    }
}
