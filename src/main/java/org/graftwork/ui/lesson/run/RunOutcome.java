// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.UsedPhotos;
import org.graftwork.ui.train.StoredRun;

/**
 * What a run came to, made here or stored.
 *
 * @param epochs its epochs
 * @param phases its phases
 * @param extraction the base's pass over the photos, where it is known
 * @param test the accuracy on photos kept for the end, where it is known
 * @param photos how many photos a stored run used, where that is told: these are not those that are open
 * @param stored whether it was made elsewhere
 */
public record RunOutcome(
        List<EpochFigures> epochs,
        List<PhaseFigures> phases,
        Optional<ExtractionFigures> extraction,
        OptionalDouble test,
        Optional<UsedPhotos> photos,
        boolean stored) {

    public RunOutcome {
        epochs = List.copyOf(epochs);
        phases = List.copyOf(phases);
    }

    static RunOutcome of(TrainingResult result) {
        return new RunOutcome(
                result.history(),
                result.phases(),
                Optional.of(result.extraction()),
                result.testAccuracy(),
                Optional.empty(),
                false);
    }

    static RunOutcome of(StoredRun run) {
        return new RunOutcome(
                each(run, TrainingEvent.EpochDone.class).stream()
                        .map(TrainingEvent.EpochDone::figures)
                        .toList(),
                each(run, TrainingEvent.PhaseDone.class).stream()
                        .map(TrainingEvent.PhaseDone::figures)
                        .toList(),
                each(run, TrainingEvent.Extracted.class).stream()
                        .map(TrainingEvent.Extracted::figures)
                        .findFirst(),
                run.end().testAccuracy(),
                Optional.of(run.end().photos()).filter(UsedPhotos::areTold),
                true);
    }

    private static <T extends TrainingEvent> List<T> each(StoredRun run, Class<T> kind) {
        return run.events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * How many photos it used, where that is known.
     *
     * @param open what a run made here is of
     */
    Optional<UsedPhotos> used(ImageDataset open) {
        return stored
                ? photos
                : Optional.of(
                        new UsedPhotos(open.count(Split.TRAIN), open.count(Split.VALIDATION), open.count(Split.TEST)));
    }

    /** The last phase; asked where there is one. */
    public PhaseFigures lastPhase() {
        return phases.get(phases.size() - 1);
    }

    /** The same up to the end of its first phase. */
    public RunOutcome firstPhase() {
        String name = phases.get(0).name();
        return new RunOutcome(
                epochs.stream().filter(epoch -> epoch.phase().equals(name)).toList(),
                phases.subList(0, 1),
                extraction,
                OptionalDouble.empty(),
                photos,
                stored);
    }

    /** The same as it stood after its first epoch; what became of variables is that of the whole. */
    public RunOutcome firstEpoch() {
        return new RunOutcome(epochs.subList(0, 1), phases, extraction, OptionalDouble.empty(), photos, stored);
    }

    /** How long an epoch took on average, in seconds; NaN without any. */
    public double secondsAnEpoch() {
        return epochs.stream().mapToDouble(EpochFigures::seconds).average().orElse(Double.NaN);
    }
}
