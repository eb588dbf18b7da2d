// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.graftwork.problem.Problem;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.train.StoredRun;
import org.graftwork.workbench.RunHistory;

/**
 * The whole history of a run that was made elsewhere.
 *
 * @param plan what it set out to do, as far as that is stored
 * @param points one an epoch
 * @param outcome what it came to
 */
record StoredHistory(TrainingPlan plan, List<RunPoint> points, RunOutcome outcome) {

    private static final String INSTEAD = " Train here instead, or install Graftwork again.";

    StoredHistory {
        points = List.copyOf(points);
    }

    /**
     * Reads a history that has all that is shown and measured of it.
     *
     * @param file a line an event, as a run's {@code history.jsonl} has them
     * @throws Problem if it is missing, damaged, or not whole
     */
    static StoredHistory read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("The stored run " + file + " is missing." + INSTEAD);
        }
        List<TrainingEvent> events = RunHistory.read(file);
        List<EpochFigures> epochs = each(events, TrainingEvent.EpochDone.class)
                .map(TrainingEvent.EpochDone::figures)
                .toList();
        List<PhaseFigures> phases = each(events, TrainingEvent.PhaseDone.class)
                .map(TrainingEvent.PhaseDone::figures)
                .toList();
        Optional<TrainingEvent.Finished> end =
                each(events, TrainingEvent.Finished.class).findFirst();
        if (end.isEmpty() || !isWhole(events, epochs, phases, end.get())) {
            throw new Problem(
                    "The stored run " + file + " is not whole: a part of it is cut off or damaged." + INSTEAD);
        }
        RunMeter meter = new RunMeter();
        events.forEach(meter::see);
        PhaseFigures last = phases.get(phases.size() - 1);
        RunOutcome outcome = new RunOutcome(
                epochs,
                last,
                end.get().testAccuracy(),
                end.get().photos(),
                meter.seconds(),
                meter.imagesPerSecond(),
                last.variables().size(),
                changed(phases),
                true);
        return new StoredHistory(new StoredRun(events).plan(), meter.points(), outcome);
    }

    private static <T extends TrainingEvent> Stream<T> each(List<TrainingEvent> events, Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether nothing is left out between its begin and its end, and it tells the figures that runs are compared by. */
    private static boolean isWhole(
            List<TrainingEvent> events,
            List<EpochFigures> epochs,
            List<PhaseFigures> phases,
            TrainingEvent.Finished end) {
        long begun = each(events, TrainingEvent.PhaseStarted.class).count();
        int counted = phases.stream().mapToInt(PhaseFigures::epochs).sum();
        boolean inOrder = true;
        for (int i = 0; i < epochs.size(); i++) {
            inOrder &= epochs.get(i).epoch() == i + 1 && isTold(epochs.get(i));
        }
        boolean frozen = each(events, TrainingEvent.PhaseStarted.class)
                .anyMatch(started -> started.phase().base() == BaseTraining.FROZEN);
        boolean extracted =
                !frozen || each(events, TrainingEvent.Extracted.class).count() == 1;
        boolean tested =
                end.stopped() || end.photos().test() == 0 || end.testAccuracy().isPresent();
        return !epochs.isEmpty()
                && begun == phases.size()
                && counted == epochs.size()
                && inOrder
                && extracted
                && end.photos().areTold()
                && tested;
    }

    private static boolean isTold(EpochFigures epoch) {
        return Stream.of(
                        epoch.trainAccuracy(),
                        epoch.validationAccuracy(),
                        epoch.validationLoss(),
                        epoch.seconds(),
                        epoch.imagesPerSecond())
                .allMatch(Double::isFinite);
    }

    /** How many variables any of the phases has changed. */
    private static long changed(List<PhaseFigures> phases) {
        Set<String> keys = new HashSet<>();
        phases.forEach(phase ->
                phase.variables().stream().filter(VariableChange::changed).forEach(change -> keys.add(change.key())));
        return keys.size();
    }
}
