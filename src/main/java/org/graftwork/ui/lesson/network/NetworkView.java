// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** A small network: what can be chosen of it, what it comes to, and its layers, with their variables to look into. */
final class NetworkView extends VBox {

    private final NetworkBench bench;
    private final NetworkTotals totals = new NetworkTotals();
    private final VBox boxes = new VBox();
    private final ParameterCells cells = new ParameterCells();
    private final PageScroll scroll;

    NetworkView(NetworkBench bench) {
        this.bench = bench;
        setId("lesson-network");
        boxes.getStyleClass().add("layer-boxes");
        ScrolledColumn column = new ScrolledColumn(new SketchControls(bench), boxes);
        scroll = new PageScroll(column);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // The counts stay in sight whatever is scrolled to.
        getChildren().addAll(totals, scroll);
        getStyleClass().add("small-network");
        bench.built().addListener((observable, before, now) -> {
            show();
            revealChange(before, now);
        });
        bench.chosen().addListener((observable, before, now) -> show());
        bench.numbers().addListener((observable, before, now) -> cells.show(now));
        cells.show(bench.numbers().get());
        show();
    }

    private void show() {
        NetworkBench.Built built = bench.built().get();
        if (built == null) {
            return;
        }
        totals.show(built, bench.before().get());
        boxes.getChildren().clear();
        for (LayerInfo layer : built.network().layers()) {
            if (!boxes.getChildren().isEmpty()) {
                boxes.getChildren().add(LayerBox.arrow());
            }
            boxes.getChildren().add(box(layer));
        }
    }

    /** Brings the last layer that a step beside the bench changed into view; a slider stays where the hand is. */
    private void revealChange(NetworkBench.Built before, NetworkBench.Built now) {
        if (before == null || now == null || isFocusWithin()) {
            return;
        }
        List<LayerInfo> layers = now.network().layers();
        IntStream.range(0, layers.size())
                .filter(i -> before.network().layers().stream()
                        .noneMatch(
                                layer -> layer.variables().equals(layers.get(i).variables())))
                .reduce((first, second) -> second)
                // Arrows stand between the boxes.
                .ifPresent(last -> scroll.reveal(boxes.getChildren().get(2 * last)));
    }

    private LayerBox box(LayerInfo layer) {
        LayerBox box = new LayerBox(layer);
        layer.output()
                .ifPresent(output -> box.showAside(
                        Strings.text(
                                "lesson.network.gives",
                                Figures.shape(
                                        output.shape().subList(1, output.shape().size()))),
                        Strings.text("lesson.network.gives.help")));
        layer.variables().forEach(variable -> {
            boolean isChosen = variable.equals(bench.chosen().get());
            box.addLine(new VariableRow(variable, isChosen, () -> look(variable)));
            if (isChosen) {
                box.addLine(cells);
            }
        });
        if (layer.variables().isEmpty()) {
            box.addNothing(layer);
        }
        return box;
    }

    private void look(VariableInfo variable) {
        bench.chosen().set(variable);
        // The rows were made anew; the keyboard stays where it was.
        var row = boxes.lookup("#variable-" + variable.name().replace('/', '-'));
        if (row != null) {
            row.requestFocus();
        }
    }
}
