// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What the bench says in words about the run under way. */
public final class RunStatus {

    private final StringProperty activity = new SimpleStringProperty("");
    private final StringProperty brief = new SimpleStringProperty("");
    private final StringProperty speed = new SimpleStringProperty("");
    private final StringProperty extraction = new SimpleStringProperty("");
    private final StringProperty trained = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty();
    private ExtractionFigures extracted;
    private TrainedPart part;
    private double epochSeconds;
    private int epochsTimed;
    private boolean isWarmingUp;
    private int epochs = 1;
    private TrainingPlan plan = TrainingPlan.headOnly(1);
    private List<VariableInfo> variables = List.of();
    private int phase;
    private int phaseFirstEpoch = 1;

    /** What is being done, such as {@code Epoch 4 of 10}. */
    public StringProperty activity() {
        return activity;
    }

    /** The same where there is little room, such as {@code Epoch 4 of 15}. */
    public StringProperty brief() {
        return brief;
    }

    /** Photos per second, in words; empty where that is not known. */
    public StringProperty speed() {
        return speed;
    }

    /** What running the base once came to, and what an epoch takes since; empty before. */
    public StringProperty extraction() {
        return extraction;
    }

    /** What of the base the phase under way trains and what is frozen; empty where the run has one phase. */
    public StringProperty trained() {
        return trained;
    }

    /** The share of the stage under way that is done, in [0, 1]. */
    public DoubleProperty share() {
        return share;
    }

    /**
     * Begins to tell of a run.
     *
     * @param base the base's variables
     */
    void begin(TrainingPlan planned, List<VariableInfo> base) {
        plan = planned;
        variables = List.copyOf(base);
        epochs = planned.epochs();
        enter(0);
        say(Strings.text("train.starting"), Strings.text("train.starting"));
        speed.set("");
        extraction.set("");
        share.set(0);
    }

    private void enter(int nextPhase) {
        phase = nextPhase;
        phaseFirstEpoch = 1
                + plan.phases().subList(0, phase).stream()
                        .mapToInt(Phase::epochs)
                        .sum();
        extracted = null;
        part = null;
        epochSeconds = 0;
        epochsTimed = 0;
        trained.set(
                plan.phases().size() == 1 ? "" : TrainedWords.of(plan.phases().get(phase), variables));
    }

    private boolean isFineTuning() {
        return phase > 0;
    }

    void end(String summary) {
        say(summary, summary);
        trained.set("");
        speed.set("");
        share.set(1);
    }

    /** Shows what has happened, in order; of what passes quickly only the last, as nobody would see the others. */
    void show(List<TrainingEvent> events) {
        Map<Class<?>, TrainingEvent> last = new HashMap<>();
        events.forEach(event -> last.put(event.getClass(), event));
        for (TrainingEvent event : events) {
            boolean passes = event instanceof TrainingEvent.StepDone || event instanceof TrainingEvent.Extracting;
            if (!passes || event.equals(last.get(event.getClass()))) {
                show(event);
            }
        }
    }

    void show(TrainingEvent event) {
        if (event instanceof TrainingEvent.Extracting now) {
            say(
                    Strings.text(
                            isFineTuning() ? "train.extracting.below" : "train.extracting", now.done(), now.total()),
                    Strings.text("train.extracting.brief"));
            showSpeed(now.imagesPerSecond());
            if (!isFineTuning()) {
                share.set(now.total() == 0 ? 0 : now.done() / (double) now.total());
            }
        } else if (event instanceof TrainingEvent.Extracted now) {
            extracted = now.figures();
            showExtraction();
        } else if (event instanceof TrainingEvent.StepDone now) {
            showActivity(now.epoch());
            showSpeed(now.imagesPerSecond());
            share.set((now.epoch() - 1 + now.step() / (double) Math.max(1, now.steps())) / epochs);
        } else if (event instanceof TrainingEvent.PhaseDone
                && phase + 1 < plan.phases().size()) {
            enter(phase + 1);
            say(Strings.text("train.starting.fineTuning"), Strings.text("train.starting"));
            speed.set("");
            extraction.set("");
        } else if (event instanceof TrainingEvent.PhaseStarted now && isFineTuning()) {
            part = now.part().variables().count() == 0 ? null : now.part();
            showExtraction();
        } else if (event instanceof TrainingEvent.EpochDone now) {
            time(now.figures());
            showEpoch(now.figures());
            showExtraction();
        }
    }

    private void showActivity(int epoch) {
        say(Strings.text(epochKey(plan, phase), epoch, epochs), Strings.text("train.epoch", epoch, epochs));
    }

    private void say(String full, String inShort) {
        activity.set(full);
        brief.set(inShort);
    }

    /** The name of the text for an epoch in a phase. */
    static String epochKey(TrainingPlan plan, int phase) {
        return plan.phases().size() == 1 ? "train.epoch" : phase == 0 ? "train.epoch.head" : "train.epoch.fineTuning";
    }

    /** A phase's first epoch warms TensorFlow up; it counts only until there is a second one. */
    private void time(EpochFigures figures) {
        if (epochsTimed == 1 && isWarmingUp) {
            epochSeconds = 0;
            epochsTimed = 0;
        }
        isWarmingUp = figures.epoch() == phaseFirstEpoch;
        epochSeconds += figures.seconds();
        epochsTimed++;
    }

    private void showEpoch(EpochFigures figures) {
        showActivity(figures.epoch());
        share.set(figures.epoch() / (double) epochs);
    }

    private void showSpeed(double imagesPerSecond) {
        speed.set(imagesPerSecond > 0 ? Strings.text("train.speed", Figures.count(Math.round(imagesPerSecond))) : "");
    }

    private void showExtraction() {
        double each = epochsTimed == 0 ? 0 : epochSeconds / epochsTimed;
        if (extracted != null && extracted.images() > 0) {
            extraction.set(ExtractionWords.of(extracted, isFineTuning(), each));
        } else if (part != null) {
            extraction.set(ExtractionWords.below(part, each));
        }
    }
}
