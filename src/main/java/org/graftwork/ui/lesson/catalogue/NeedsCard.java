// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import java.time.Duration;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.hub.HubModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What the lesson asks of a model, and how far the one that is looked at meets it. */
final class NeedsCard extends Card {

    private static final double LEAST = 1;
    private static final double MOST = 60;

    private final CatalogueBench bench;
    private final Label name = Labels.of("", "small", "muted");
    private final VBox points = new VBox();
    private final Label within = Labels.of("", "small", "muted");
    private final Button measure;

    NeedsCard(CatalogueBench bench) {
        this.bench = bench;
        setId("needs-card");
        getStyleClass().add("compact");
        points.getStyleClass().add("lesson-points");
        measure = Buttons.plain(
                Strings.text("lesson.catalogue.measure"),
                MaterialDesignS.SPEEDOMETER,
                bench.hub().cost()::measure);
        measure.setId("measure-for-lesson");
        measure.getStyleClass().add("compact-button");
        measure.disableProperty().bind(bench.hub().cost().measuring());
        measure.managedProperty().bind(measure.visibleProperty());
        getChildren().addAll(Labels.heading(Strings.text("lesson.catalogue.needs")), name, points, slider(), measure);
        for (Observable shown :
                new Observable[] {bench.hub().selected(), bench.hub().cost().speed(), bench.bound()}) {
            shown.addListener(changed -> show());
        }
        show();
    }

    private Node slider() {
        Slider slider = new Slider(LEAST, MOST, bench.bound().get());
        slider.setId("bound");
        slider.setAccessibleText(Strings.text("lesson.catalogue.bound"));
        slider.setBlockIncrement(1);
        slider.valueProperty().bindBidirectional(bench.bound());
        HBox.setHgrow(slider, Priority.ALWAYS);
        within.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(Labels.of(Strings.text("lesson.catalogue.bound"), "small", "muted"), slider, within);
        line.getStyleClass().add("card-header");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show() {
        within.setText(
                Figures.duration(Duration.ofSeconds(Math.round(bench.bound().get()))));
        measure.setVisible(bench.hub().cost().speed().get() == null);
        HubModel model = bench.hub().selected().get();
        name.setText(model == null ? Strings.text("lesson.catalogue.none") : model.name());
        points.getChildren().clear();
        if (model == null) {
            return;
        }
        Suitability suits = bench.suitability(model);
        points.getChildren()
                .addAll(
                        point(suits.featureVector(), Strings.text("lesson.catalogue.need.features")),
                        point(suits.small(), Strings.text("lesson.catalogue.need.size", Suitability.LARGEST)),
                        point(suits.fineTunable(), Strings.text("lesson.catalogue.need.fineTunable")),
                        cost(suits, bench.seconds(model)));
    }

    private Node cost(Suitability suits, OptionalDouble seconds) {
        if (seconds.isEmpty()) {
            boolean unmeasured = bench.hub().cost().speed().get() == null;
            Label open = Labels.body(Strings.text(
                    unmeasured ? "lesson.catalogue.need.cost.unmeasured" : "lesson.catalogue.need.cost.untold"));
            open.setGraphic(new FontIcon(MaterialDesignH.HELP_CIRCLE_OUTLINE));
            return open;
        }
        return point(
                suits.quick(),
                Strings.text(
                        "lesson.catalogue.need.cost",
                        Figures.count(CatalogueBench.PHOTOS),
                        Figures.seconds(seconds.getAsDouble())));
    }

    private static Node point(boolean met, String text) {
        Label point = Labels.body(text);
        FontIcon icon = new FontIcon(met ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignC.CLOSE_CIRCLE_OUTLINE);
        icon.getStyleClass().addAll("level-icon", met ? "level-green" : "level-red");
        point.setGraphic(icon);
        point.setAccessibleText(Strings.text(met ? "lesson.catalogue.met" : "lesson.catalogue.unmet", text));
        return point;
    }
}
