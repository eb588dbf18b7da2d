// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.model.fit.LevelMark;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The card of a model in the list. Its parts are made once and filled anew for each model, so that a long list glides. */
final class ModelCell extends ListCell<HubModel> {

    static final double HEIGHT = 92;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HubViewModel bench;
    private final Label name = Labels.of("", "strong");
    private final Label version = Labels.of("", "small", "muted");
    private final Label here = Labels.of(Strings.text("hub.here"), "small", "trained-text");
    private final FontIcon compare = new FontIcon();
    private final StackPane compareBox = new StackPane(compare);
    private final Label sentence = Labels.of("", "small", "muted");
    private final Label flow = Labels.of("", "small");
    private final Label cost = Labels.of("", "small", "muted");
    private final Label fit = Labels.of("", "small");
    private final VBox card;

    ModelCell(HubViewModel bench) {
        this.bench = bench;
        setPrefWidth(0);
        here.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        here.setMinWidth(Region.USE_PREF_SIZE);
        here.managedProperty().bind(here.visibleProperty());
        version.setMinWidth(Region.USE_PREF_SIZE);
        compareBox.getStyleClass().add("compare-box");
        compareBox.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                bench.compare(getItem());
                event.consume();
            }
        });
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox title = new HBox(name, version, space(), here, compareBox);
        title.getStyleClass().add("model-line");
        title.setAlignment(Pos.CENTER_LEFT);
        cost.setMinWidth(Region.USE_PREF_SIZE);
        fit.setMinWidth(Region.USE_PREF_SIZE);
        HBox facts = new HBox(flow, cost, space(), fit);
        facts.getStyleClass().add("model-facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(title, sentence, facts);
        card.getStyleClass().addAll("card", "model-card");
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        card.pseudoClassStateChanged(CHOSEN, selected);
    }

    @Override
    protected void updateItem(HubModel model, boolean empty) {
        super.updateItem(model, empty);
        if (empty || model == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(model.name());
        version.setText(Strings.text("hub.version.brief", model.model().handle().version()));
        here.setVisible(bench.isHere(model));
        boolean compared = bench.compared().contains(model);
        compare.setIconCode(compared ? MaterialDesignC.CHECKBOX_MARKED : MaterialDesignC.CHECKBOX_BLANK_OUTLINE);
        sentence.setText(model.brief());
        flow.setText(Strings.text("hub.flow", HubWords.briefSize(model.model()), HubWords.gives(model.model())));
        cost.setText(model.multiplyAdds().isEmpty() ? "" : bench.cost().words(model));
        PhotoFit verdict = bench.fit(model);
        fit.setText(verdict.brief());
        fit.setGraphic(LevelMark.icon(verdict.level()));
        setGraphic(card);
        setAccessibleText(Strings.text(
                "hub.card.described",
                model.title(),
                model.sentence().what(),
                flow.getText(),
                cost.getText(),
                verdict.brief(),
                here.isVisible() ? Strings.text("hub.here") : "",
                compared ? Strings.text("hub.compared") : ""));
    }
}
