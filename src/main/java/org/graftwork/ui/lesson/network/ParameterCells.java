// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** What a variable holds: a cell for each number in it, the stronger in colour the further it is from 0. */
final class ParameterCells extends VBox {

    /** More cells than these are too small to point at. */
    private static final int MOST = 432;

    private static final double FAINTEST = 0.12;
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final FlowPane cells = new FlowPane();
    private final Label said = Labels.of("", "small", "muted");
    private final List<Region> pool = new ArrayList<>();
    private float[] values = {};
    private int pointed;

    ParameterCells() {
        getStyleClass().add("parameters");
        cells.getStyleClass().add("parameter-cells");
        cells.setId("parameter-cells");
        cells.setFocusTraversable(true);
        cells.setAccessibleRole(AccessibleRole.TEXT);
        cells.setOnKeyPressed(this::move);
        cells.setMinWidth(0);
        cells.setPrefWrapLength(1);
        said.setWrapText(true);
        getChildren().addAll(cells, said);
    }

    /** Shows a variable's numbers; none for null. */
    void show(TensorValue value) {
        values = value == null ? new float[0] : value.floats();
        int shown = Math.min(MOST, values.length);
        double largest = 0;
        for (int i = 0; i < shown; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        while (pool.size() < shown) {
            pool.add(cell(pool.size()));
        }
        for (int i = 0; i < shown; i++) {
            double strength = largest == 0 ? 0 : Math.abs(values[i]) / largest;
            pool.get(i).setOpacity(FAINTEST + (1 - FAINTEST) * strength);
            pool.get(i).pseudoClassStateChanged(NEGATIVE, values[i] < 0);
        }
        if (cells.getChildren().size() != shown) {
            cells.getChildren().setAll(pool.subList(0, shown));
        }
        point(0);
    }

    private Region cell(int index) {
        Region cell = new Region();
        cell.getStyleClass().add("parameter-cell");
        cell.setOnMouseEntered(event -> point(index));
        return cell;
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0) {
            event.consume();
            point(pointed + by);
        }
    }

    private void point(int index) {
        int shown = cells.getChildren().size();
        if (shown == 0) {
            said.setText("");
            return;
        }
        if (pointed < shown) {
            pool.get(pointed).pseudoClassStateChanged(POINTED, false);
        }
        pointed = Math.max(0, Math.min(shown - 1, index));
        pool.get(pointed).pseudoClassStateChanged(POINTED, true);
        String text = Strings.text(
                "lesson.network.number",
                Figures.count(pointed + 1L),
                Figures.count(values.length),
                Figures.value(values[pointed]));
        String more = values.length > shown ? " " + Strings.text("lesson.network.more", Figures.count(shown)) : "";
        said.setText(text + more);
        cells.setAccessibleText(text);
    }
}
