// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.graftwork.ui.hub.fetching.FetchList;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The bench where models are found, compared and fetched. */
public final class HubPage extends Page {

    private static final double FOUND_SHARE = 52;

    private final HubViewModel bench;
    private final Toolbox tools;
    private final StackPane left = new StackPane();
    private final StackPane content = new StackPane();
    private final FoundPane found;
    private final KagglePane kaggle;
    private final GridPane columns = new GridPane();
    private final CompareTable comparison;
    private final FilterBar filters;
    private final Node search;

    public HubPage(HubViewModel bench, Toolbox tools) {
        super(Bench.HUB.title(), Bench.HUB.purpose());
        this.bench = bench;
        this.tools = tools;
        setId("hub-page");
        found = new FoundPane(bench);
        kaggle = new KagglePane(bench, tools.files());
        comparison = new CompareTable(bench);
        filters = new FilterBar(bench);
        search = searchRow();
        Button archive = Buttons.plain(Strings.text("hub.archive"), MaterialDesignP.PACKAGE_DOWN, this::chooseArchive);
        archive.setId("take-archive");
        archive.setTooltip(new Tooltip(Strings.text("hub.archive.help")));
        setActions(compareButton(), archive);
        column(FOUND_SHARE);
        column(100 - FOUND_SHARE);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        columns.getRowConstraints().add(row);
        columns.getStyleClass().add("hub-columns");
        columns.addRow(0, left, new ModelFacts(bench, tools.files()));
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox body = new VBox(
                problem(), search, typedNotice(), filters, content, new FetchList(bench.fetches(), tools.files()));
        body.getStyleClass().add("hub-body");
        setBody(body);
        PathDrop.on(this, bench::take);
        bench.view().addListener((observable, before, now) -> update());
        bench.kaggle().asked().addListener((observable, before, now) -> update());
        bench.load();
        update();
    }

    private void column(double share) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(share);
        columns.getColumnConstraints().add(constraints);
    }

    private Node problem() {
        Button again = Buttons.plain(Strings.text("hub.fetch.again"), null, bench::load);
        return new Notice(Notice.Kind.PROBLEM, again).following(Strings.text("hub.catalogue.failed"), bench.problem());
    }

    private Node searchRow() {
        CustomTextField search = new CustomTextField();
        search.setId("hub-search");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.getStyleClass().addAll("search", "hub-search");
        search.setPromptText(Strings.text("hub.search"));
        search.setAccessibleText(Strings.text("hub.search"));
        search.textProperty().bindBidirectional(bench.finder().words());
        search.setOnAction(event -> {
            if (bench.isHandleTyped()) {
                bench.fetchTyped();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button ask = Buttons.plain(
                Strings.text("hub.kaggle.ask"),
                MaterialDesignC.CLOUD_SEARCH_OUTLINE,
                () -> bench.kaggle().ask(bench.finder().words().get()));
        ask.setId("ask-kaggle");
        ask.setTooltip(new Tooltip(Strings.text("hub.kaggle.ask.help")));
        ask.setAccessibleHelp(Strings.text("hub.kaggle.ask.help"));
        var reason = Bindings.createStringBinding(
                () -> bench.finder().words().get().isBlank() ? Strings.text("hub.kaggle.noWords") : "",
                bench.finder().words());
        HBox row = new HBox(search, Buttons.disabledFor(reason, ask));
        row.getStyleClass().add("fields");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Where a handle or an address is typed, the way to fetch it. */
    private Node typedNotice() {
        Button fetch = Buttons.plain(Strings.text("hub.typed.fetch"), MaterialDesignD.DOWNLOAD, bench::fetchTyped);
        fetch.setId("fetch-typed");
        Notice notice = new Notice(Notice.Kind.INFORMATION, fetch);
        bench.finder().words().addListener((observable, before, now) -> showTyped(notice));
        showTyped(notice);
        return notice;
    }

    private void showTyped(Notice notice) {
        boolean typed = bench.isHandleTyped();
        notice.show(typed ? Strings.text("hub.typed.title") : "", typed ? Strings.text("hub.typed.text") : "");
    }

    private Node compareButton() {
        Button compare = Buttons.plain("", MaterialDesignS.SCALE_BALANCE, this::switchComparison);
        compare.setId("compare-models");
        Runnable update = () -> {
            boolean comparing = bench.view().get() == HubView.COMPARE;
            compare.setText(
                    comparing
                            ? Strings.text("hub.compare.back")
                            : Strings.text("hub.compare.show", bench.compared().size()));
            compare.setGraphic(new FontIcon(comparing ? MaterialDesignA.ARROW_LEFT : MaterialDesignS.SCALE_BALANCE));
            compare.setVisible(comparing || !bench.compared().isEmpty());
            compare.setManaged(compare.isVisible());
        };
        bench.compared().addListener((Observable changed) -> update.run());
        bench.view().addListener(changed -> update.run());
        update.run();
        return compare;
    }

    private void switchComparison() {
        bench.view().set(bench.view().get() == HubView.COMPARE ? HubView.LIST : HubView.COMPARE);
    }

    private void update() {
        boolean comparing = bench.view().get() == HubView.COMPARE;
        boolean asking = !bench.kaggle().asked().get().isEmpty();
        left.getChildren().setAll(asking ? kaggle : found);
        content.getChildren().setAll(comparing ? comparison : columns);
        filters.setVisible(!comparing && !asking);
        filters.setManaged(filters.isVisible());
        search.setVisible(!comparing);
        search.setManaged(!comparing);
    }

    private void chooseArchive() {
        tools.files().chooseArchive(Strings.text("hub.archive.choose")).ifPresent(bench.fetches()::take);
    }
}
