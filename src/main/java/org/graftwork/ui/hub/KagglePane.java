// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.workbench.library.KaggleModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/** What Kaggle answered, a card a model, in the catalogue's place. */
final class KagglePane extends VBox {

    private final HubViewModel bench;
    private final SystemFiles files;
    private final VBox cards = new VBox();
    private final Label title = Labels.of("", "heading");

    KagglePane(HubViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.files = files;
        getStyleClass().add("kaggle");
        setId("kaggle");
        Button back = Buttons.plain(Strings.text("hub.kaggle.back"), MaterialDesignA.ARROW_LEFT, bench.kaggle()::leave);
        back.setId("kaggle-back");
        back.getStyleClass().add("compact-button");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, back);
        line.getStyleClass().add("hub-line");
        line.setAlignment(Pos.CENTER_LEFT);
        cards.getStyleClass().add("kaggle-cards");
        PageScroll scroll = new PageScroll(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, scroll);
        InvalidationListener update = changed -> update();
        bench.kaggle().results().addListener(update);
        bench.kaggle().asking().addListener(update);
        bench.kaggle().problem().addListener(update);
        bench.kaggle().asked().addListener(update);
        update();
    }

    private void update() {
        KaggleFinder kaggle = bench.kaggle();
        title.setText(Strings.text("hub.kaggle.title", kaggle.asked().get()));
        cards.getChildren().clear();
        if (kaggle.asking().get()) {
            cards.getChildren().add(new LoadingState(Strings.text("hub.work.kaggle")));
        } else if (!kaggle.problem().get().isEmpty()) {
            Notice notice = new Notice(Notice.Kind.PROBLEM);
            notice.show(Strings.text("hub.kaggle.failed"), kaggle.problem().get());
            notice.setId("kaggle-problem");
            Button again = Buttons.plain(
                    Strings.text("hub.fetch.again"),
                    null,
                    () -> kaggle.ask(kaggle.asked().get()));
            cards.getChildren().addAll(notice, again);
        } else if (kaggle.results().isEmpty()) {
            cards.getChildren().add(Labels.muted(Strings.text("hub.kaggle.none")));
        } else {
            kaggle.results().forEach(model -> cards.getChildren().add(card(model)));
        }
    }

    private Node card(KaggleModel model) {
        Label handle = Labels.wrapped(Labels.of(model.handle().shortForm(), "mono", "muted"));
        String size = model.bytes() == 0 ? Strings.text("hub.kaggle.noSize") : Figures.bytes(model.bytes());
        String facts = Strings.text(
                "hub.kaggle.facts",
                model.licence().isEmpty() ? Strings.text("hub.kaggle.noLicence") : model.licence(),
                size,
                model.fineTunable().map(yes -> yes ? 1 : 2).orElse(0));
        Button fetch = Buttons.plain(Strings.text("hub.fetch"), MaterialDesignD.DOWNLOAD, () -> bench.fetch(model));
        fetch.getStyleClass().addAll("compact-button", "kaggle-fetch");
        fetch.setAccessibleText(Strings.text("hub.fetch") + " " + model.handle().shortForm());
        Button browser = Buttons.plain(
                Strings.text("hub.browser"),
                MaterialDesignO.OPEN_IN_NEW,
                () -> files.browse(model.handle().page()));
        browser.getStyleClass().add("compact-button");
        HBox actions = new HBox(fetch, browser);
        actions.getStyleClass().add("fetch-actions");
        Card card = new Card(
                new VBox(Labels.wrapped(Labels.of(model.title(), "strong")), handle),
                Labels.body(model.subtitle()),
                Labels.small(facts),
                actions);
        card.getStyleClass().add("compact");
        return card;
    }
}
