// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Strings;

/** Chooses between loss and accuracy where there is room for one chart. */
public final class MeasureSwitch extends StackPane {

    public MeasureSwitch(ChartPair charts) {
        ToggleButton accuracy = new ToggleButton(Strings.text("train.chart.accuracy"));
        accuracy.setId("show-accuracy");
        ToggleButton loss = new ToggleButton(Strings.text("train.chart.loss"));
        loss.setId("show-loss");
        SegmentedButton choice = new SegmentedButton(accuracy, loss);
        choice.setAccessibleText(Strings.text("train.chart.measure"));
        (charts.shown().get() == LearningChart.Measure.LOSS ? loss : accuracy).setSelected(true);
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                charts.shown().set(now == loss ? LearningChart.Measure.LOSS : LearningChart.Measure.ACCURACY);
            }
        });
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(choice);
    }
}
