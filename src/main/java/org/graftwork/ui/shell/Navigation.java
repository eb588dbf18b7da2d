// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The way through the window: an entry a bench, with what stands on it at present. */
final class Navigation extends VBox {

    private static final Map<Bench, Ikon> ICONS = new EnumMap<>(Map.of(
            Bench.LESSONS, MaterialDesignS.SCHOOL_OUTLINE,
            Bench.HUB, MaterialDesignC.COMPASS_OUTLINE,
            Bench.MODEL, MaterialDesignL.LAYERS_OUTLINE,
            Bench.DATA, MaterialDesignI.IMAGE_MULTIPLE_OUTLINE,
            Bench.TRAIN, MaterialDesignC.CHART_BELL_CURVE,
            Bench.CLASSIFY, MaterialDesignI.IMAGE_SEARCH_OUTLINE,
            Bench.EXPORT, MaterialDesignE.EXPORT_VARIANT,
            Bench.PACKS, MaterialDesignP.PACKAGE_VARIANT,
            Bench.CHECK, MaterialDesignC.CLIPBOARD_CHECK_OUTLINE));

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Bench, ToggleButton> entries = new EnumMap<>(Bench.class);

    /** Shows icons alone, where names have no room; each tells its name where it is pointed at. */
    void setCompact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        lookupAll(".navigation-words").forEach(words -> {
            words.setVisible(!compact);
            words.setManaged(!compact);
        });
    }

    /** @param menu what can be done with the project, beside the product's name */
    Navigation(Session session, BenchNotes notes, Theme theme, Node menu) {
        getStyleClass().add("navigation");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Strings.text("navigation.name"));
        Label product = Labels.of(Strings.text("product.name"), "brand", "navigation-words");
        product.setMinWidth(Region.USE_PREF_SIZE);
        product.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(product, Priority.ALWAYS);
        Node mark = new GraftMark(32);
        mark.getStyleClass().add("navigation-words");
        HBox brand = new HBox(mark, product, menu);
        brand.getStyleClass().add("brand-row");
        brand.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(brand);
        for (Bench bench : Bench.values()) {
            if (bench == Bench.HUB) {
                getChildren()
                        .add(Labels.of(
                                Strings.text("navigation.benches"),
                                "navigation-section",
                                "navigation-next",
                                "navigation-words"));
            }
            if (bench == Bench.PACKS) {
                getChildren()
                        .add(Labels.of(
                                Strings.text("navigation.workshop"),
                                "navigation-section",
                                "navigation-next",
                                "navigation-words"));
            }
            ToggleButton entry = entry(bench, notes.of(bench));
            entry.setOnAction(event -> {
                entry.setSelected(true);
                session.bench().set(bench);
            });
            entries.put(bench, entry);
            getChildren().add(entry);
        }
        session.bench()
                .addListener((observable, before, now) -> entries.get(now).setSelected(true));
        entries.get(session.bench().get()).setSelected(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, themeSwitch(theme));
    }

    private ToggleButton entry(Bench bench, ObservableStringValue note) {
        Label name = Labels.of(bench.title(), "navigation-name");
        Label detail = Labels.following(note, "navigation-note");
        detail.setWrapText(false);
        VBox texts = new VBox(name, detail);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.getStyleClass().add("navigation-words");
        HBox content = new HBox(new FontIcon(ICONS.get(bench)), texts);
        content.getStyleClass().add("navigation-content");
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton entry = new ToggleButton();
        entry.setGraphic(content);
        entry.getStyleClass().add("navigation-entry");
        entry.setId("go-" + bench.key());
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        entry.setAccessibleText(bench.title());
        entry.setTooltip(new Tooltip(Strings.text("navigation.hint", bench.title(), bench.purpose(), bench.ordinal())));
        return entry;
    }

    private static ToggleButton themeSwitch(Theme theme) {
        FontIcon icon = new FontIcon();
        ToggleButton button = new ToggleButton("", icon);
        button.getStyleClass().addAll("navigation-entry", "theme-switch");
        button.setId("theme");
        button.setMaxWidth(Double.MAX_VALUE);
        button.selectedProperty().bindBidirectional(theme.dark());
        Runnable update = () -> {
            boolean dark = theme.dark().get();
            icon.setIconCode(dark ? MaterialDesignW.WHITE_BALANCE_SUNNY : MaterialDesignW.WEATHER_NIGHT);
            button.setText(Strings.text(dark ? "theme.toLight" : "theme.toDark"));
        };
        theme.dark().addListener((observable, before, now) -> update.run());
        update.run();
        return button;
    }
}
