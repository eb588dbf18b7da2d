// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import java.util.OptionalDouble;
import org.graftwork.data.SkippedFile;

/**
 * What a training run came to.
 *
 * @param extraction what running the base once came to; zeros where the base was trained
 * @param phases the phases that were begun
 * @param history one entry an epoch
 * @param testAccuracy share of the test photos that are classified right, in [0, 1]; empty without test photos
 * @param skipped photos that turned out unreadable during the run
 * @param stopped whether the run was stopped on request
 * @param variables what the whole run did to each variable of the base, in the model's order
 */
public record TrainingResult(
        ExtractionFigures extraction,
        List<PhaseFigures> phases,
        List<EpochFigures> history,
        OptionalDouble testAccuracy,
        List<SkippedFile> skipped,
        boolean stopped,
        List<VariableChange> variables) {

    public TrainingResult {
        phases = List.copyOf(phases);
        history = List.copyOf(history);
        skipped = List.copyOf(skipped);
        variables = List.copyOf(variables);
    }

    /** A run of which the base's variables are not told. */
    public TrainingResult(
            ExtractionFigures extraction,
            List<PhaseFigures> phases,
            List<EpochFigures> history,
            OptionalDouble testAccuracy,
            List<SkippedFile> skipped,
            boolean stopped) {
        this(extraction, phases, history, testAccuracy, skipped, stopped, List.of());
    }
}
