// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.TrainingEvent;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What the bench says in words about the run under way. */
public final class RunStatus {

    private final StringProperty activity = new SimpleStringProperty("");
    private final StringProperty speed = new SimpleStringProperty("");
    private final StringProperty extraction = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty();
    private ExtractionFigures extracted;
    private double epochSeconds;
    private int epochsTimed;
    private boolean isWarmingUp;
    private int epochs = 1;

    /** What is being done, such as {@code Epoch 4 of 10}. */
    public StringProperty activity() {
        return activity;
    }

    /** Photos per second, in words; empty where that is not known. */
    public StringProperty speed() {
        return speed;
    }

    /** What running the base once came to, and what an epoch takes since; empty before. */
    public StringProperty extraction() {
        return extraction;
    }

    /** The share of the stage under way that is done, in [0, 1]. */
    public DoubleProperty share() {
        return share;
    }

    void begin(int epochsPlanned) {
        epochs = epochsPlanned;
        extracted = null;
        epochSeconds = 0;
        epochsTimed = 0;
        activity.set(Strings.text("train.starting"));
        speed.set("");
        extraction.set("");
        share.set(0);
    }

    void end(String summary) {
        activity.set(summary);
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
            activity.set(Strings.text("train.extracting", now.done(), now.total()));
            showSpeed(now.imagesPerSecond());
            share.set(now.total() == 0 ? 0 : now.done() / (double) now.total());
        } else if (event instanceof TrainingEvent.Extracted now) {
            extracted = now.figures();
            showExtraction();
        } else if (event instanceof TrainingEvent.StepDone now) {
            activity.set(Strings.text("train.epoch", now.epoch(), epochs));
            showSpeed(now.imagesPerSecond());
            share.set((now.epoch() - 1 + now.step() / (double) Math.max(1, now.steps())) / epochs);
        } else if (event instanceof TrainingEvent.EpochDone now) {
            time(now.figures());
            showEpoch(now.figures());
            showExtraction();
        }
    }

    /** The first epoch warms TensorFlow up; it counts only until there is a second one. */
    private void time(EpochFigures figures) {
        if (epochsTimed == 1 && isWarmingUp) {
            epochSeconds = 0;
            epochsTimed = 0;
        }
        isWarmingUp = figures.epoch() == 1;
        epochSeconds += figures.seconds();
        epochsTimed++;
    }

    private void showEpoch(EpochFigures figures) {
        activity.set(Strings.text("train.epoch", figures.epoch(), epochs));
        share.set(figures.epoch() / (double) epochs);
    }

    private void showSpeed(double imagesPerSecond) {
        speed.set(imagesPerSecond > 0 ? Strings.text("train.speed", Figures.count(Math.round(imagesPerSecond))) : "");
    }

    private void showExtraction() {
        if (extracted == null || extracted.images() == 0) {
            return;
        }
        String images = Figures.count(extracted.images());
        String seconds = Figures.seconds(extracted.seconds());
        String ran;
        if (extracted.cached() == extracted.images()) {
            ran = Strings.text("train.extracted.cached", images, seconds);
        } else if (extracted.cached() > 0) {
            ran = Strings.text(
                    "train.extracted.partly",
                    Figures.count(extracted.images() - extracted.cached()),
                    seconds,
                    Figures.count(extracted.cached()));
        } else {
            ran = Strings.text("train.extracted", images, seconds);
        }
        extraction.set(
                epochsTimed == 0
                        ? ran + "."
                        : ran + Strings.text("train.extracted.epoch", Figures.seconds(epochSeconds / epochsTimed)));
    }
}
