// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.net.URI;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.hub.fetching.FetchItem;
import org.graftwork.ui.hub.fetching.FetchState;
import org.graftwork.ui.model.fit.LevelMark;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.StatTile;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** All that is known of the model that is looked at, and what can be done with it. */
public final class ModelColumn extends VBox {

    private final HubViewModel bench;
    private final SystemFiles files;

    public ModelColumn(HubViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.files = files;
        setAccessibleText(Strings.text("hub.details"));
        getStyleClass().addAll("stack", "compact-stack", "model-facts");
        for (Observable shown : new Observable[] {
            bench.selected(),
            bench.loading(),
            bench.here(),
            bench.cost().speed(),
            bench.cost().measuring(),
            bench.photos(),
            bench.finder().photos(),
            bench.compared(),
            bench.fetches().items()
        }) {
            shown.addListener(changed -> update());
        }
        update();
    }

    private void update() {
        HubModel model = bench.selected().get();
        if (model == null && bench.loading().get()) {
            getChildren().clear();
            return;
        }
        if (model == null) {
            getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignC.COMPASS_OUTLINE,
                            Strings.text("hub.details.none"),
                            Strings.text("hub.details.none.text")));
            return;
        }
        getChildren().setAll(head(model), cost(model), facts(model), new CodeCard(model, files));
    }

    private Node head(HubModel model) {
        Label name = Labels.wrapped(Labels.of(model.name(), "title"));
        Label handle = Labels.wrapped(Labels.of(model.model().handle().url(), "mono", "muted"));
        Button copy = Buttons.icon(
                Strings.text("hub.copy.handle"),
                MaterialDesignC.CONTENT_COPY,
                () -> copy(model.model().handle().url()));
        copy.setId("copy-handle");
        HBox.setHgrow(handle, Priority.ALWAYS);
        HBox address = new HBox(handle, copy);
        address.getStyleClass().add("hub-handle");
        PhotoFit verdict = bench.fit(model);
        Label fit = Labels.body(verdict.sentence());
        fit.setGraphic(LevelMark.icon(verdict.level()));
        fit.getStyleClass().add("hub-fit");
        return new Card(new VBox(name, Labels.body(model.sentence().what()), address), fit, actions(model));
    }

    private Node actions(HubModel model) {
        ToggleButton compare =
                new ToggleButton(Strings.text("hub.compare"), new FontIcon(MaterialDesignS.SCALE_BALANCE));
        compare.setId("compare");
        compare.getStyleClass().add("chip");
        compare.setSelected(bench.compared().contains(model));
        compare.setOnAction(event -> {
            bench.compare(model);
            compare.setSelected(bench.compared().contains(model));
        });
        Button browser = Buttons.plain(
                Strings.text("hub.browser"),
                MaterialDesignO.OPEN_IN_NEW,
                () -> browse(model.model().handle().page()));
        browser.setId("show-in-browser");
        FlowPane row = new FlowPane(fetch(model), browser, compare);
        row.getStyleClass().add("hub-actions");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node fetch(HubModel model) {
        boolean here = bench.isHere(model);
        boolean onItsWay = bench.fetches()
                .of(model.model().handle())
                .map(FetchItem::state)
                .filter(state -> !here && (state.get() == FetchState.WAITING || state.get() == FetchState.FETCHING))
                .isPresent();
        Button fetch = here
                ? Buttons.primary(
                        Strings.text("hub.open"), MaterialDesignL.LAYERS_OUTLINE, () -> bench.fetchOrOpen(model))
                : Buttons.primary(Strings.text("hub.fetch"), MaterialDesignD.DOWNLOAD, () -> bench.fetchOrOpen(model));
        fetch.setId(here ? "open-model-here" : "fetch-model");
        fetch.setDisable(onItsWay);
        if (onItsWay) {
            fetch.setText(Strings.text("hub.fetch.onItsWay"));
        }
        return fetch;
    }

    private Node cost(HubModel model) {
        StatTile speed = new StatTile(Strings.text("hub.fact.speed"), new FontIcon(MaterialDesignS.SPEEDOMETER));
        OptionalDouble images = bench.cost().imagesPerSecond(model);
        speed.show(
                images.isPresent() ? HubWords.rounded(images.getAsDouble()) : "–",
                Strings.text(
                        model.multiplyAdds().isEmpty()
                                ? "hub.cost.untold"
                                : images.isPresent() ? "hub.cost.estimated" : "hub.cost.unmeasured"));
        StatTile accuracy = new StatTile(Strings.text("hub.fact.top1"), new FontIcon(MaterialDesignB.BULLSEYE_ARROW));
        accuracy.show(
                model.top1().isEmpty() ? "–" : HubWords.accuracy(model.top1()), Strings.text("hub.fact.top1.detail"));
        StatTile adds = new StatTile(Strings.text("hub.fact.multiplyAdds"), new FontIcon(MaterialDesignC.CALCULATOR));
        adds.show(
                model.multiplyAdds().isEmpty() ? "–" : HubWords.magnitude(model.multiplyAdds()),
                Strings.text("hub.fact.multiplyAdds.detail"));
        StatTile parameters = new StatTile(Strings.text("hub.fact.parameters"), new FontIcon(MaterialDesignT.TUNE));
        parameters.show(
                model.parameters().isEmpty() ? "–" : HubWords.magnitude(model.parameters()),
                Strings.text("hub.fact.parameters.detail"));
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("hub-tiles");
        tiles.addRow(0, speed, accuracy);
        tiles.addRow(1, adds, parameters);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            tiles.getColumnConstraints().add(half);
        }
        VBox around = new VBox(tiles);
        around.getStyleClass().add("hub-cost");
        model.model()
                .figures()
                .ifPresent(figures -> around.getChildren()
                        .add(Labels.wrapped(
                                Labels.of(Strings.text("hub.figures.source", figures.source()), "small", "muted"))));
        if (bench.cost().speed().get() == null && model.multiplyAdds().isPresent()) {
            around.getChildren().add(measure());
        }
        return around;
    }

    private Node measure() {
        boolean measuring = bench.cost().measuring().get();
        Hyperlink measure =
                Buttons.link(Strings.text(measuring ? "hub.measure.running" : "hub.measure"), bench.cost()::measure);
        measure.setId("measure-machine");
        measure.setDisable(measuring);
        return measure;
    }

    private Node facts(HubModel model) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hub-facts");
        List<HubFacts.Fact> facts = HubFacts.described();
        for (int row = 0; row < facts.size(); row++) {
            Label name = Labels.of(facts.get(row).name(), "muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            Label value = Labels.body(facts.get(row).value().apply(model));
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(row, name, value);
        }
        return new Card(Labels.heading(Strings.text("hub.facts")), grid);
    }

    /** Where the machine has no browser nothing else shows, so the address is told. */
    private void browse(URI page) {
        files.browse(page);
        bench.session().inform(Strings.text("hub.browsed", page));
    }

    private void copy(String text) {
        files.copyToClipboard(text);
        bench.session().inform(Strings.text("hub.copied"));
    }
}
