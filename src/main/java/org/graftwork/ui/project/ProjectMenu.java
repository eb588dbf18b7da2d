// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.workbench.project.Projects;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What can be done with project files, behind one button. */
public final class ProjectMenu extends MenuButton {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final ProjectViewModel projects;
    private final SystemFiles files;

    public ProjectMenu(ProjectViewModel projects, SystemFiles files) {
        super("", new FontIcon(MaterialDesignF.FILE_DOCUMENT_OUTLINE));
        this.projects = projects;
        this.files = files;
        setId("project-menu");
        getStyleClass().add("project-menu");
        projects.recent().addListener((ListChangeListener<Path>) change -> show(projects.recent()));
        projects.file().addListener((observable, before, now) -> name());
        show(projects.recent());
        name();
    }

    /** Opens and saves by keys as other programs do. */
    public void addShortcuts(Scene scene) {
        scene.getAccelerators().put(OPEN, this::choose);
        scene.getAccelerators().put(SAVE, this::save);
        scene.getAccelerators().put(SAVE_AS, this::saveAs);
    }

    private void name() {
        String name = projects.name();
        Buttons.name(this, name.isEmpty() ? Strings.text("project.menu") : Strings.text("project.menu.named", name));
    }

    private void show(List<Path> recent) {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("new", Optional.empty(), projects::startNew),
                item("open", Optional.of(OPEN), this::choose),
                new SeparatorMenuItem(),
                item("save", Optional.of(SAVE), this::save),
                item("saveAs", Optional.of(SAVE_AS), this::saveAs)));
        if (!recent.isEmpty()) {
            MenuItem heading = new MenuItem(Strings.text("project.menu.recent"));
            heading.setDisable(true);
            items.addAll(List.of(new SeparatorMenuItem(), heading));
            recent.forEach(file -> items.add(recent(file)));
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String key, Optional<KeyCombination> keys, Runnable action) {
        MenuItem item = new MenuItem(Strings.text("project.menu." + key));
        item.setId("project-" + key);
        keys.ifPresent(item::setAccelerator);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem recent(Path file) {
        MenuItem item = new MenuItem(
                Strings.text("project.menu.recent.item", Projects.name(file), String.valueOf(file.getParent())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> projects.open(file));
        return item;
    }

    private void choose() {
        files.chooseFile(Strings.text("project.choose"), Strings.text("project.kind"), "*" + Projects.SUFFIX)
                .ifPresent(projects::open);
    }

    private void save() {
        if (!projects.save()) {
            saveAs();
        }
    }

    private void saveAs() {
        String name = projects.file()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(Strings.text("project.newName") + Projects.SUFFIX);
        files.chooseTarget(Strings.text("project.target"), Strings.text("project.kind"), "*" + Projects.SUFFIX, name)
                .ifPresent(projects::saveAs);
    }
}
