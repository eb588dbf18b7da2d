// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The models that were found: how many, in which order, and as a list, a chart or a table. */
public final class FoundPane extends VBox {

    private static final Map<SortOrder, String> ORDERS = new EnumMap<>(Map.of(
            SortOrder.RELEVANCE, "hub.sort.relevance",
            SortOrder.ACCURACY, "hub.sort.accuracy",
            SortOrder.COST, "hub.sort.cost",
            SortOrder.NAME, "hub.sort.name",
            SortOrder.SIZE, "hub.sort.size"));

    private final HubViewModel bench;
    private final StackPane content = new StackPane();
    private final Map<HubView, Node> made = new EnumMap<>(HubView.class);
    private final Map<HubView, Supplier<Node>> makers;

    public FoundPane(HubViewModel bench) {
        this.bench = bench;
        this.makers = Map.of(
                HubView.LIST, () -> new ModelList(bench),
                HubView.CHART, () -> chart(),
                HubView.TABLE, () -> tableCard());
        getStyleClass().add("found");
        Label count = Labels.of("", "muted");
        count.setId("model-count");
        count.setMinWidth(0);
        Runnable update = () -> count.setText(
                bench.loading().get()
                        ? ""
                        : Strings.text("hub.count", bench.finder().results().size()));
        bench.finder().results().addListener((Observable changed) -> update.run());
        bench.loading().addListener(changed -> update.run());
        update.run();
        ComboBox<SortOrder> order = FilterBar.choice(
                "sort",
                bench.finder().order(),
                value -> Strings.text(ORDERS.get(value == null ? SortOrder.RELEVANCE : value)));
        order.getItems().setAll(SortOrder.values());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(count, space, order, views());
        line.getStyleClass().add("hub-line");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(line, content);
        bench.view().addListener((observable, before, now) -> show(now));
        show(bench.view().get());
    }

    private Node views() {
        SegmentedButton views = new SegmentedButton(
                view(HubView.LIST, "list", MaterialDesignV.VIEW_LIST_OUTLINE),
                view(HubView.CHART, "chart", MaterialDesignC.CHART_SCATTER_PLOT),
                view(HubView.TABLE, "table", MaterialDesignT.TABLE_LARGE));
        views.setAccessibleText(Strings.text("hub.views"));
        views.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                bench.view().set((HubView) now.getUserData());
            }
        });
        bench.view()
                .addListener((observable, before, now) -> views.getButtons().stream()
                        .filter(button -> button.getUserData() == now)
                        .forEach(button -> button.setSelected(true)));
        views.getButtons().get(0).setSelected(true);
        return views;
    }

    private static ToggleButton view(HubView view, String key, Ikon icon) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("as-" + key + "-of-models");
        button.setUserData(view);
        button.setAccessibleText(Strings.text("hub.view." + key));
        button.setTooltip(new Tooltip(Strings.text("hub.view." + key)));
        button.getStyleClass().add("view-toggle");
        return button;
    }

    private void show(HubView view) {
        if (makers.containsKey(view)) {
            content.getChildren()
                    .setAll(made.computeIfAbsent(
                            view, wanted -> makers.get(wanted).get()));
        }
    }

    private Node chart() {
        CostChart chart = new CostChart(bench);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Label legend = Labels.wrapped(Labels.of("", "small", "muted"));
        Runnable update = () -> legend.setText(legend());
        bench.finder().results().addListener((Observable changed) -> update.run());
        update.run();
        Card card = new Card(Labels.heading(Strings.text("hub.chart.title")), chart, legend);
        card.getStyleClass().add("compact");
        return card;
    }

    private String legend() {
        long figured = bench.finder().results().stream()
                .filter(model ->
                        model.multiplyAdds().isPresent() && model.top1().isPresent())
                .count();
        return figured == 0
                ? Strings.text("hub.chart.none")
                : Strings.text(
                        "hub.chart.legend", figured, bench.finder().results().size());
    }

    private Node tableCard() {
        CostTable table = new CostTable(bench);
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(table);
        card.getStyleClass().add("table-card");
        return card;
    }
}
