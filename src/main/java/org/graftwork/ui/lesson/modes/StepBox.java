// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import org.graftwork.model.LayerInfo;
import org.graftwork.training.LayerFigures;
import org.graftwork.training.NetworkStep;
import org.graftwork.training.VariableStep;
import org.graftwork.ui.lesson.network.LayerBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** A layer's box, in which the figures of a step come up as the passes reach it. */
final class StepBox {

    private static final PseudoClass FORWARD = PseudoClass.getPseudoClass("forward");
    private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

    private static final double ROUNDING = 1e-5;

    private final int place;
    private final LayerBox box;
    private final List<StepRow> rows = new ArrayList<>();

    /** @param place of the layer in the network */
    StepBox(LayerInfo layer, int place) {
        this.place = place;
        box = new LayerBox(layer);
        layer.variables().forEach(variable -> {
            StepRow row = new StepRow(variable);
            rows.add(row);
            box.addLine(row);
        });
    }

    LayerBox node() {
        return box;
    }

    /** Shows as much of a step as has been played; nothing for null. */
    void show(NetworkStep step, Playback playback) {
        boolean forward = step != null && playback.isReached(Playback.Kind.FORWARD, place);
        box.pseudoClassStateChanged(FORWARD, step != null && playback.isAt(Playback.Kind.FORWARD, place));
        box.pseudoClassStateChanged(BACKWARD, step != null && playback.isAt(Playback.Kind.BACKWARD, place));
        box.showAside(forward ? figures(step.layers().get(place)) : "", Strings.text("lesson.modes.figures.help"));
        if (step == null) {
            rows.forEach(StepRow::clear);
            return;
        }
        boolean backward = playback.isReached(Playback.Kind.BACKWARD, place);
        double largest = largest(step);
        Map<String, VariableStep> byKey = step.variables().stream()
                .collect(Collectors.toMap(each -> each.change().key(), Function.identity()));
        for (StepRow row : rows) {
            VariableStep variable = byKey.get(row.key());
            // Moving statistics move in the forward pass already.
            boolean over = (variable.change().changed() && variable.change().trained())
                    ? playback.isReached(Playback.Kind.UPDATE, -1)
                    : forward;
            row.show(variable, backward, over, largest);
        }
    }

    private static double largest(NetworkStep step) {
        return step.variables().stream()
                .filter(each -> each.normBefore() > 0)
                .mapToDouble(each -> each.change().relativeChange())
                .max()
                .orElse(0);
    }

    private static String figures(LayerFigures layer) {
        // What rounding leaves of a mean of 0 is no figure to read.
        double mean = Math.abs(layer.mean()) < ROUNDING * layer.deviation() ? 0 : layer.mean();
        String spread = Strings.text("lesson.modes.figures", ShortFigures.of(mean), ShortFigures.of(layer.deviation()));
        return layer.zeros() > 0
                ? spread + " · " + Strings.text("lesson.modes.zeros", Figures.percent(layer.zeros()))
                : spread;
    }
}
