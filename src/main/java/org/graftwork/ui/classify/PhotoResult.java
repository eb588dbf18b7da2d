// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.nio.file.Path;
import org.graftwork.training.Prediction;

/** A photo on the bench and what has come of it. */
public sealed interface PhotoResult {

    Path file();

    /** Its turn has not come yet. */
    record Waiting(Path file) implements PhotoResult {}

    /** It was classified. */
    record Classified(Path file, Prediction prediction) implements PhotoResult {}

    /** It cannot be classified, and why. */
    record Unusable(Path file, String reason) implements PhotoResult {}
}
