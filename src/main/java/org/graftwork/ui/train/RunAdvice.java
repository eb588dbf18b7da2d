// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.training.EpochFigures;

/** What a person should know about a run's figures, said where the figures are. */
final class RunAdvice {

    private RunAdvice() {}

    static List<Advice> of(List<EpochFigures> history, int validationPhotos, int classes) {
        List<Advice> advice = new ArrayList<>();
        if (history.isEmpty()) {
            return advice;
        }
        RunSoFar run = new RunSoFar(history, validationPhotos, classes);
        for (Surprise surprise : Surprise.values()) {
            Optional<Advice> said = surprise.in(run).map(text -> new Advice(text, surprise.lesson()));
            if (said.isPresent() && surprise.isSaidAlone()) {
                return List.of(said.get());
            }
            said.ifPresent(advice::add);
        }
        return advice;
    }
}
