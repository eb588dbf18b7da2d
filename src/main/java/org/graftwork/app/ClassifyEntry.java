// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.Map;
import org.graftwork.training.Prediction;

/**
 * An entry of what {@code classify --json} prints, a contract: a file with either its label and probabilities, or the
 * error that kept it from them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassifyEntry(String file, String label, Map<String, Double> probabilities, String error) {

    static ClassifyEntry of(Path file, Prediction prediction) {
        return new ClassifyEntry(file.toString(), prediction.label(), prediction.probabilities(), null);
    }

    static ClassifyEntry failed(Path file, String error) {
        return new ClassifyEntry(file.toString(), null, null, error);
    }

    boolean hasFailed() {
        return error != null;
    }
}
