// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.graftwork.ui.widget.Labels;

/** What runs came to, a column each, with a line of the chart beside its name. */
public final class FigureGrid extends GridPane {

    private static final String UNKNOWN = "–";

    private final Comparison comparison;
    private final List<Figure> figures;

    /**
     * A row.
     *
     * @param name of what is told
     * @param value of a run that is over, in words
     * @param strong whether it is what the comparison is about
     */
    public record Figure(String name, Function<RunOutcome, String> value, boolean strong) {

        public Figure(String name, Function<RunOutcome, String> value) {
            this(name, value, false);
        }
    }

    public FigureGrid(Comparison comparison, List<Figure> figures) {
        this.comparison = comparison;
        this.figures = List.copyOf(figures);
        setId("comparison-grid");
        getStyleClass().add("figure-grid");
        comparison.runs().addListener((ListChangeListener<ComparedRun>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(run -> run.outcome().addListener((observable, before, now) -> show()));
            }
            show();
        });
        comparison.runs().forEach(run -> run.outcome().addListener((observable, before, now) -> show()));
        show();
    }

    private void show() {
        getChildren().clear();
        getColumnConstraints().setAll(wide());
        setVisible(!comparison.runs().isEmpty());
        setManaged(isVisible());
        for (int column = 0; column < comparison.runs().size(); column++) {
            ComparedRun run = comparison.runs().get(column);
            Label name = Labels.wrapped(Labels.of(run.contender().name(), "small", "strong"));
            VBox head = new VBox(new LineMark(run.contender().line()), right(name));
            head.getStyleClass().add("figure-head");
            head.setAlignment(Pos.BOTTOM_RIGHT);
            add(head, column + 1, 0);
            getColumnConstraints().add(right());
        }
        for (int row = 0; row < figures.size(); row++) {
            Figure figure = figures.get(row);
            add(Labels.wrapped(Labels.of(figure.name(), "small", "muted")), 0, row + 1);
            for (int column = 0; column < comparison.runs().size(); column++) {
                String value = comparison
                        .runs()
                        .get(column)
                        .outcome()
                        .get()
                        .map(figure.value())
                        .orElse(UNKNOWN);
                add(right(Labels.of(value, figure.strong() ? "strong" : "figure")), column + 1, row + 1);
            }
        }
    }

    private static ColumnConstraints wide() {
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(96);
        return wide;
    }

    private static ColumnConstraints right() {
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(72);
        right.setPrefWidth(104);
        return right;
    }

    private static Node right(Label label) {
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }
}
