// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The page where packs are installed, made, handed round and fetched. */
public final class CarryPage extends Page {

    private static final Map<CarryTask, Ikon> ICONS = new EnumMap<>(Map.of(
            CarryTask.INSTALL, MaterialDesignP.PACKAGE_DOWN,
            CarryTask.MAKE, MaterialDesignP.PACKAGE_VARIANT_CLOSED,
            CarryTask.HAND_ROUND, MaterialDesignA.ACCESS_POINT,
            CarryTask.FETCH, MaterialDesignD.DOWNLOAD_OUTLINE));

    private final CarryViewModel bench;
    private final Toolbox tools;
    private final Map<CarryTask, ToggleButton> tabs = new EnumMap<>(CarryTask.class);
    private final Map<CarryTask, Node> panes = new EnumMap<>(CarryTask.class);
    private final StackPane shown = new StackPane();
    private final Label purpose = Labels.muted("");

    public CarryPage(CarryViewModel bench, Toolbox tools) {
        super(Bench.PACKS.title(), Bench.PACKS.purpose());
        this.bench = bench;
        this.tools = tools;
        setId("packs-page");
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox body = new VBox(tabs(), purpose, shown);
        body.getStyleClass().add("carry-body");
        setBody(body);
        bench.task().addListener((observable, before, now) -> show(now));
        show(bench.task().get());
    }

    private Node tabs() {
        SegmentedButton choice = new SegmentedButton();
        choice.getStyleClass().addAll("tabs", "carry-tabs");
        for (CarryTask task : CarryTask.values()) {
            ToggleButton tab = new ToggleButton(task.title(), new FontIcon(ICONS.get(task)));
            tab.setId("carry-" + task.key());
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                bench.task().set(task);
            });
            tabs.put(task, tab);
            choice.getButtons().add(tab);
        }
        return choice;
    }

    private void show(CarryTask task) {
        tabs.get(task).setSelected(true);
        purpose.setText(task.purpose());
        shown.getChildren().setAll(panes.computeIfAbsent(task, this::pane));
    }

    private Node pane(CarryTask task) {
        return switch (task) {
            case INSTALL -> new InstallPane(bench.install(), tools.files());
            case MAKE -> new MakePane(bench.make(), tools.files(), bench::handRound);
            case HAND_ROUND -> new HandRoundPane(bench.room(), tools.files());
            case FETCH -> new FetchPane(bench.fetch());
        };
    }
}
