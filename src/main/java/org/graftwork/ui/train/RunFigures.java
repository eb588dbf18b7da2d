// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;

/** A run's figures, three ways: as curves, as a table of epochs, and as what became of each variable. */
final class RunFigures extends Card {

    private final ToggleButton asCurves = toggle("as-curves", "train.curves");
    private final ToggleButton asFigures = toggle("as-figures", "train.figures");
    private final ToggleButton asVariables = toggle("as-variables", "train.variables");
    private final CurvesPane curves;
    private final FiguresTable figures;
    private final ChangesPane variables;
    private final StackPane shown = new StackPane();

    RunFigures(TrainViewModel bench) {
        getStyleClass().add("table-card");
        curves = new CurvesPane(bench.curves());
        figures = new FiguresTable(bench.curves());
        variables = new ChangesPane(bench.changes());
        VBox.setVgrow(shown, Priority.ALWAYS);
        SegmentedButton choice = new SegmentedButton(asCurves, asFigures, asVariables);
        choice.setId("curves-or-figures");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                shown.getChildren().setAll(now == asCurves ? curves : now == asFigures ? figures : variables);
            }
        });
        asCurves.setSelected(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(beside(bench), space, choice);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header, shown);
    }

    /** Whether the variables are shown. */
    ReadOnlyBooleanProperty showsVariables() {
        return asVariables.selectedProperty();
    }

    /** Shows the same in the next way. */
    void showNext() {
        List<ToggleButton> ways = List.of(asCurves, asFigures, asVariables);
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).isSelected()) {
                ways.get((i + 1) % ways.size()).setSelected(true);
                return;
            }
        }
    }

    /** What belongs to the way that is shown: which chart, what its lines are, or which phase. */
    private Node beside(TrainViewModel bench) {
        ChartPair charts = curves.charts();
        CurveLegend legend = new CurveLegend();
        legend.visibleProperty()
                .bind(asCurves.selectedProperty().and(charts.oneAlone().not()));
        Node measure = new MeasureSwitch(charts);
        measure.visibleProperty().bind(asCurves.selectedProperty().and(charts.oneAlone()));
        Node phase = new PhaseSwitch(bench.changes());
        phase.visibleProperty()
                .bind(asVariables
                        .selectedProperty()
                        .and(Bindings.size(bench.changes().phases()).greaterThan(1)));
        StackPane beside = new StackPane(legend, measure, phase);
        beside.setAlignment(Pos.CENTER_LEFT);
        for (Node node : beside.getChildren()) {
            node.managedProperty().bind(node.visibleProperty());
        }
        return beside;
    }

    private static ToggleButton toggle(String id, String key) {
        ToggleButton button = new ToggleButton(Strings.text(key));
        button.setId(id);
        return button;
    }
}
