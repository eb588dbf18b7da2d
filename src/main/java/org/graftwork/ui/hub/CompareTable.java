// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Two or three models side by side: a line a fact, with the best figure marked and what is alike for all made faint. */
final class CompareTable extends PageScroll {

    private static final double NAMES = 15;

    private final HubViewModel bench;

    CompareTable(HubViewModel bench) {
        this.bench = bench;
        setId("compare-table");
        for (Observable shown : new Observable[] {
            bench.compared(),
            bench.cost().speed(),
            bench.here(),
            bench.photos(),
            bench.finder().photos()
        }) {
            shown.addListener(changed -> update());
        }
        update();
    }

    private void update() {
        List<HubModel> models = List.copyOf(bench.compared());
        if (models.isEmpty()) {
            setContent(new EmptyState(
                    MaterialDesignS.SCALE_BALANCE,
                    Strings.text("hub.compare.none"),
                    Strings.text("hub.compare.none.text")));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < models.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth((100 - NAMES) / models.size());
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(head(models.get(i)), i + 1, 0);
        }
        int row = 1;
        for (HubFacts.Fact fact : HubFacts.figures(bench.cost(), bench::fit)) {
            addRow(grid, row++, fact, models);
        }
        for (HubFacts.Fact fact : HubFacts.described()) {
            addRow(grid, row++, fact, models);
        }
        VBox around = new VBox(new Card(grid));
        if (models.size() == 1) {
            around.getChildren().add(Labels.muted(Strings.text("hub.compare.one")));
        }
        around.getStyleClass().addAll("stack", "compare-around");
        setContent(around);
    }

    private Node head(HubModel model) {
        Label name = Labels.wrapped(Labels.of(model.name(), "strong"));
        Button away = Buttons.icon(
                Strings.text("hub.compare.away", model.name()), MaterialDesignC.CLOSE, () -> bench.compare(model));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox title = new HBox(name, away);
        title.setAlignment(Pos.TOP_LEFT);
        boolean here = bench.isHere(model);
        Button fetch = Buttons.plain(
                Strings.text(here ? "hub.open" : "hub.fetch"),
                here ? MaterialDesignL.LAYERS_OUTLINE : MaterialDesignD.DOWNLOAD,
                () -> bench.fetchOrOpen(model));
        fetch.getStyleClass().add("compact-button");
        VBox head = new VBox(title, fetch);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private void addRow(GridPane grid, int row, HubFacts.Fact fact, List<HubModel> models) {
        Label name = Labels.of(fact.name(), "muted", "compare-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        grid.add(name, 0, row);
        List<String> values = models.stream().map(fact.value()).toList();
        boolean alike = models.size() > 1 && values.stream().distinct().count() == 1;
        for (int i = 0; i < values.size(); i++) {
            Label value = Labels.body(values.get(i));
            value.setMaxWidth(Double.MAX_VALUE);
            value.getStyleClass().add("compare-value");
            value.getStyleClass().add(alike ? "muted" : "compare-differs");
            if (!alike && isBest(fact, models, models.get(i))) {
                value.setGraphic(new FontIcon(MaterialDesignT.TROPHY_OUTLINE));
                value.getStyleClass().add("strong");
                value.setAccessibleText(Strings.text("hub.compare.best", values.get(i)));
            }
            grid.add(value, i + 1, row);
        }
    }

    /** Whether a model's figure is known and none is better. */
    private static boolean isBest(HubFacts.Fact fact, List<HubModel> models, HubModel model) {
        double own = fact.merit().applyAsDouble(model);
        return !Double.isNaN(own)
                && models.stream().mapToDouble(fact.merit()).noneMatch(other -> Double.isNaN(other) || other > own);
    }
}
