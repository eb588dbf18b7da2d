// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.StatTile;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What an epoch takes with the base frozen, and with the present choice trained. */
final class CostCard extends Card {

    private static final int SMALL = 20;
    private static final double SHORT = 0.1;

    private final VariablesBench bench;
    private final StatTile frozen = new StatTile(
            Strings.text("lesson.variables.cost.frozen"), icon(MaterialDesignL.LOCK_OUTLINE, "frozen-icon"));
    private final StatTile trained = new StatTile(
            Strings.text("lesson.variables.cost.trained"), icon(MaterialDesignT.TUNE_VARIANT, "trained-icon"));
    private final Label sentence = Labels.wrapped(Labels.of("", "small", "muted"));

    CostCard(VariablesBench bench) {
        this.bench = bench;
        setId("cost-card");
        getStyleClass().add("compact");
        HBox tiles = new HBox(frozen, trained);
        tiles.getStyleClass().add("tiles");
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following("", bench.problem());
        getChildren().addAll(header(), tiles, sentence, problem);
        bench.cost().addListener((observable, before, now) -> show());
        show();
    }

    private Node header() {
        Button measure = Buttons.plain(
                Strings.text("lesson.variables.cost.measure"), MaterialDesignT.TIMER_OUTLINE, bench::measureCost);
        measure.setId("measure-cost");
        measure.getStyleClass().add("compact-button");
        measure.disableProperty().bind(bench.measuring());
        ProgressIndicator working = new ProgressIndicator();
        working.setMaxSize(SMALL, SMALL);
        working.visibleProperty().bind(bench.measuring());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = Labels.heading(Strings.text("lesson.variables.cost"));
        title.setMinWidth(0);
        HBox header = new HBox(title, space, working, measure);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show() {
        Optional<EpochCost> measured = bench.cost().get();
        frozen.show(
                measured.map(cost -> time(cost.frozenSeconds())).orElse("–"),
                Strings.text("lesson.variables.cost.frozen.detail"));
        trained.show(
                measured.map(cost -> time(cost.seconds())).orElse("–"),
                measured.map(cost -> Strings.text(
                                "lesson.variables.cost.trained.detail",
                                Figures.count(cost.trained().count()),
                                Figures.count(cost.trained().parameters())))
                        .orElse(Strings.text("lesson.variables.cost.unmeasured")));
        sentence.setText(measured.map(CostCard::sentence).orElse(Strings.text("lesson.variables.cost.how")));
    }

    /** An epoch on kept features takes so little that seconds would be zeros. */
    private static String time(double seconds) {
        return seconds < SHORT
                ? Strings.text("lesson.variables.milliseconds", seconds * 1000)
                : Figures.seconds(seconds);
    }

    private static String sentence(EpochCost cost) {
        return cost.trained().count() == 0
                ? Strings.text("lesson.variables.cost.nothing", cost.photos())
                : Strings.text("lesson.variables.cost.times", cost.times(), cost.photos());
    }

    private static FontIcon icon(org.kordamp.ikonli.Ikon shape, String styleClass) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
