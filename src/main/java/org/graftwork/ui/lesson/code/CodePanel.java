// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.lesson.code.CodeFile;
import org.graftwork.lesson.code.CodeInterface;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The code that does what the lesson does: for Keras, for TensorFlow Hub and in Java. */
public final class CodePanel extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final CodePanelViewModel panel;
    private final SystemFiles files;
    private final CodeFlow flow = new CodeFlow();
    private final ScrollPane scroll = new ScrollPane(flow);
    private final MenuButton save = new MenuButton(Strings.text("lesson.code.save"));
    private final Button copy;
    /** Held weakly by what outlives the lesson. */
    private final ChangeListener<CodeInterface> selecting = (observable, before, now) -> select(now);

    private final Map<CodeInterface, ToggleButton> tabs = new EnumMap<>(CodeInterface.class);

    /**
     * @param wide whether the panel has all the room
     * @param close takes the panel away
     */
    public CodePanel(CodePanelViewModel panel, SystemFiles files, BooleanProperty wide, Runnable close) {
        this.panel = panel;
        this.files = files;
        setId("code-panel");
        getStyleClass().addAll("card", "code-panel");
        copy = Buttons.plain(Strings.text("lesson.code.copy"), MaterialDesignC.CONTENT_COPY, this::copy);
        copy.setId("code-copy");
        copy.getStyleClass().add("compact-button");
        save.setId("code-save");
        save.getStyleClass().add("compact-button");
        save.setMinWidth(Region.USE_PREF_SIZE);
        Button end = Buttons.icon(Strings.text("lesson.code.close"), MaterialDesignC.CLOSE, close);
        end.setId("code-close");
        Button widen = Buttons.icon("", MaterialDesignA.ARROW_EXPAND_HORIZONTAL, () -> wide.set(!wide.get()));
        widen.setId("code-wide");
        showWidth(widen, wide.get());
        wide.addListener((observable, before, now) -> showWidth(widen, now));
        getChildren().addAll(header(widen, end), body(), footer());
        panel.shown().addListener(new WeakChangeListener<>(selecting));
        panel.code().addListener((observable, before, now) -> fill());
        sceneProperty().addListener((observable, before, now) -> {
            if (now != null) {
                panel.load();
            }
        });
        select(panel.shown().get());
        fill();
    }

    private void showWidth(Button widen, boolean wide) {
        widen.setGraphic(new FontIcon(
                wide ? MaterialDesignA.ARROW_COLLAPSE_HORIZONTAL : MaterialDesignA.ARROW_EXPAND_HORIZONTAL));
        Buttons.name(widen, Strings.text(wide ? "lesson.code.beside" : "lesson.code.wide"));
    }

    private Node header(Node... buttons) {
        SegmentedButton choice = new SegmentedButton();
        for (CodeInterface language : CodeInterface.values()) {
            ToggleButton tab = new ToggleButton(Strings.text("lesson.code.tab." + language.key()));
            tab.setId("code-" + language.key());
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                panel.shown().set(language);
            });
            tabs.put(language, tab);
            choice.getButtons().add(tab);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(choice, space);
        header.getChildren().addAll(buttons);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node body() {
        Label problem = Labels.following(panel.problem(), "muted");
        scroll.getStyleClass().add("code-scroll");
        scroll.setId("code-text");
        scroll.setFocusTraversable(true);
        scroll.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        scroll.visibleProperty().bind(panel.problem().isEmpty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(problem, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node footer() {
        HBox actions = new HBox(copy, save);
        actions.getStyleClass().add("code-actions");
        Label message = Labels.following(panel.message(), "small", "muted");
        message.setId("code-message");
        VBox footer = new VBox(actions, message);
        footer.getStyleClass().add("code-footer");
        return footer;
    }

    private void select(CodeInterface language) {
        tabs.get(language).setSelected(true);
        scroll.setAccessibleText(Strings.text("lesson.code.tab." + language.key()));
        scroll.setVvalue(0);
        scroll.setHvalue(0);
        save.getItems().clear();
        panel.kinds().forEach(kind -> save.getItems().add(item(kind, false)));
        save.getItems().add(new SeparatorMenuItem());
        panel.kinds().forEach(kind -> save.getItems().add(item(kind, true)));
    }

    private MenuItem item(CodeFile kind, boolean wholePath) {
        String name = (wholePath ? "path." : "lesson.") + kind.extension();
        MenuItem item = new MenuItem(Strings.text("lesson.code.save." + name));
        item.setId("code-save-" + name.replace('.', '-'));
        item.setOnAction(event -> files.chooseTarget(
                        Strings.text("lesson.code.save.title"),
                        Strings.text("lesson.code.kind." + kind.extension()),
                        "*." + kind.extension(),
                        panel.fileName(kind, wholePath))
                .ifPresent(target -> panel.save(kind, wholePath, target)));
        return item;
    }

    private void fill() {
        boolean there = panel.code().get().isPresent();
        panel.code().get().ifPresent(flow::show);
        copy.setDisable(!there);
        save.setDisable(!there);
    }

    private void copy() {
        files.copyToClipboard(panel.copy());
    }
}
