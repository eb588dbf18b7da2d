// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The live benches that lessons can have. */
public enum BenchKind {
    GRAFT,
    NETWORK,
    MODES,
    SCRATCH,
    USES,
    SOURCES,
    CATALOGUE,
    FIT,
    VARIABLES,
    HEAD,
    FINE_TUNING,
    TWICE,
    JUDGE;

    /** What it promises to the lessons. */
    public BenchContract contract() {
        return switch (this) {
            case GRAFT -> GraftContract.CONTRACT;
            case NETWORK -> NetworkContract.CONTRACT;
            case MODES -> ModesContract.CONTRACT;
            case SCRATCH -> ScratchContract.CONTRACT;
            case USES -> UsesContract.CONTRACT;
            case SOURCES -> SourcesContract.CONTRACT;
            case CATALOGUE -> CatalogueContract.CONTRACT;
            case FIT -> FitContract.CONTRACT;
            case VARIABLES -> VariablesContract.CONTRACT;
            case HEAD -> HeadContract.CONTRACT;
            case FINE_TUNING -> FineTuningContract.CONTRACT;
            case TWICE -> TwiceContract.CONTRACT;
            case JUDGE -> JudgeContract.CONTRACT;
        };
    }

    /** Its name in the lessons’ files, such as {@code fine-tuning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bench of a name, if there is one. */
    public static Optional<BenchKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
