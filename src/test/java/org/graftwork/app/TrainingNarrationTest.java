// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graftwork.model.VariableCount;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.VariableChange;
import org.junit.jupiter.api.Test;

final class TrainingNarrationTest {

    @Test
    void ofTheTrainedVariablesItIsSaidHowManyChanged() {
        assertEquals(
                List.of(
                        "tuning: 1 of 2 trained variables changed",
                        "tuning: 1 of 1 frozen variables are as they were, bit by bit"),
                told(change("a/kernel", true, true), change("b/kernel", true, false), change("c/bias", false, false)));
    }

    @Test
    void whatChangedWithoutBeingTrainedIsNamedForWhatItIs() {
        assertEquals(
                List.of("tuning: 1 of 6 frozen variables are as they were, bit by bit; 2 moving statistics changed; 1"
                        + " counter or random state changed; 2 other variables changed"),
                told(
                        change("a/kernel", false, false),
                        change("a/moving_mean", false, true),
                        change("a/moving_variance", false, true),
                        change("dropout/seed_generator_state", false, true),
                        change("x", false, true),
                        change("y", false, true)));
    }

    @Test
    void ofAHeadOnAFrozenBaseNothingIsSaid() {
        assertEquals(List.of(), told(change("a/kernel", false, false)));
    }

    @Test
    void ofAWholeBaseNothingIsSaidOfAPartBelow() {
        TrainedPart part =
                new TrainedPart(new VariableCount(156, 2_200_000), "Conv", TrainedPart.Below.NONE, 0, List.of());
        Phase phase = new Phase("tuning", 1, OptimizerSpec.adam(1e-5), BaseTraining.INFERENCE_MODE);

        assertEquals(
                List.of("tuning: 156 variables of the base, 2,200,000 parameters, trained with the head, from Conv up;"
                        + " the whole network runs in each step"),
                lines(new TrainingEvent.PhaseStarted(phase, 1, 1, part)));
    }

    private static List<String> told(VariableChange... changes) {
        return lines(new TrainingEvent.PhaseDone(new PhaseFigures("tuning", 1, 1, 1, List.of(changes))));
    }

    private static List<String> lines(TrainingEvent event) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        new TrainingNarration(new Console(err, err, false), 1).accept(event);
        return errors.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static VariableChange change(String name, boolean trained, boolean changed) {
        return new VariableChange(name, name, trained, changed, changed ? 0.5 : 0);
    }
}
