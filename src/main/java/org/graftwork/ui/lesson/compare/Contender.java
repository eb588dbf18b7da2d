// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.model.PretrainedModel;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.text.Strings;

/**
 * A run that is to be compared with others.
 *
 * @param key its name in measurements, unlike that of the others
 * @param name for people
 * @param line how it is drawn
 * @param model its base
 * @param plan how it is trained
 * @param start what the base's variables hold at first
 * @param seconds after which no epoch begins, counted as {@link WorkClock} does; infinite where the plan alone decides
 */
public record Contender(
        String key,
        String name,
        LineStyle line,
        PretrainedModel model,
        TrainingPlan plan,
        Start start,
        double seconds) {

    /** What a base's variables hold when a run begins. */
    public enum Start {
        /** What the model's files say. */
        PRETRAINED,
        /** Random values, drawn by the plan's seed. */
        RANDOM
    }

    /** The same as it was made elsewhere, by a plan of its own. */
    Contender stored(TrainingPlan made) {
        return new Contender(
                key,
                Strings.text("lesson.compare.stored.name", name),
                line,
                model,
                made,
                start,
                Double.POSITIVE_INFINITY);
    }

    /** A run from the model's own values, to the end of its plan. */
    public Contender(String key, String name, LineStyle line, PretrainedModel model, TrainingPlan plan) {
        this(key, name, line, model, plan, Start.PRETRAINED, Double.POSITIVE_INFINITY);
    }
}
