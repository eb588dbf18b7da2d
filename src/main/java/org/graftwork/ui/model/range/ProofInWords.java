// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.util.List;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.ui.text.Strings;

/** What was measured of ranges, in plain sentences. */
final class ProofInWords {

    private static final double NEARLY_THE_SAME = 0.99;
    private static final double ALIKE = 0.9;
    private static final double SOMETHING_IN_COMMON = 0.5;

    private ProofInWords() {}

    /** One sentence for each way but the first, which the others are compared with. */
    static List<String> of(RangeProof proof) {
        if (proof.ways().isEmpty()) {
            return List.of();
        }
        RangeProof.Way first = proof.ways().get(0);
        return proof.ways().stream()
                .skip(1)
                .map(way -> Strings.text(
                        "model.range.alike",
                        RangeChoice.name(first.range()),
                        RangeChoice.name(way.range()),
                        Double.isNaN(way.similarity())
                                ? "–"
                                : String.format(Strings.locale(), "%.2f", way.similarity())
                                        .replace("-", "−"),
                        Strings.text(meaning(way.similarity()))))
                .toList();
    }

    private static String meaning(double similarity) {
        if (Double.isNaN(similarity)) {
            return "model.range.meaning.none";
        }
        if (similarity >= NEARLY_THE_SAME) {
            return "model.range.meaning.same";
        }
        if (similarity >= ALIKE) {
            return "model.range.meaning.alike";
        }
        return similarity >= SOMETHING_IN_COMMON ? "model.range.meaning.other" : "model.range.meaning.unlike";
    }
}
