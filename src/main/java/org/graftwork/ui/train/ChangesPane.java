// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What a phase did to the variables of the base: in sentences, and variable by variable. */
public final class ChangesPane extends StackPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final VariableChanges changes;
    private final Remark frozen = new Remark("changes-frozen", MaterialDesignL.LOCK_OUTLINE, "frozen-mark");
    private final Remark trained = new Remark("changes-trained", MaterialDesignT.TUNE_VARIANT, "trained-mark");
    private final Remark statistics = new Remark("changes-statistics", MaterialDesignS.SIGMA, "frozen-mark");

    public ChangesPane(VariableChanges changes) {
        this.changes = changes;
        ChangesTable table = new ChangesTable(changes);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox summary = new VBox(frozen, trained, statistics);
        summary.getStyleClass().add("changes-summary");
        VBox content = new VBox(summary, tools(table), table);
        content.getStyleClass().add("changes");
        Label none = Labels.muted(Strings.text("changes.none"));
        none.setId("changes-none");
        none.getStyleClass().add("empty-text");
        content.visibleProperty().bind(changes.shown().isNotNull());
        none.visibleProperty().bind(changes.shown().isNull());
        getChildren().addAll(content, none);
        changes.shown().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        ChangeSummary summary = changes.shown().get() == null
                ? ChangeSummary.NONE
                : changes.shown().get().summary();
        frozen.say(summary.frozen());
        frozen.setIcon(summary.isHeld() ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignA.ALERT_OUTLINE);
        frozen.pseudoClassStateChanged(WRONG, !summary.isHeld());
        trained.say(summary.trained());
        statistics.say(summary.statistics());
    }

    private Node tools(ChangesTable table) {
        ComboBox<VariableChanges.Filter> filter = new ComboBox<>();
        filter.setId("changes-filter");
        filter.getStyleClass().add("compact-choice");
        filter.getItems().setAll(List.of(VariableChanges.Filter.values()));
        filter.setConverter(PlanFields.titles(VariableChanges.Filter::title));
        filter.valueProperty().bindBidirectional(changes.filter());
        filter.setAccessibleText(Strings.text("changes.filter"));
        filter.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(filter, search(), space, expand(table));
        tools.getStyleClass().add("card-header");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private TextField search() {
        CustomTextField search = new CustomTextField();
        search.setId("changes-search");
        search.getStyleClass().add("search");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setPromptText(Strings.text("changes.search"));
        search.setAccessibleText(Strings.text("changes.search"));
        search.textProperty().bindBidirectional(changes.search());
        return search;
    }

    private static Node expand(ChangesTable table) {
        ToggleButton expand = new ToggleButton();
        expand.setId("changes-expand");
        expand.getStyleClass().add("icon-toggle");
        expand.selectedProperty().bindBidirectional(table.expanded());
        expand.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new FontIcon(
                                expand.isSelected()
                                        ? MaterialDesignU.UNFOLD_LESS_HORIZONTAL
                                        : MaterialDesignU.UNFOLD_MORE_HORIZONTAL),
                        expand.selectedProperty()));
        Runnable name =
                () -> Buttons.name(expand, Strings.text(expand.isSelected() ? "changes.collapse" : "changes.expand"));
        expand.selectedProperty().addListener((observable, before, now) -> name.run());
        name.run();
        return expand;
    }
}
