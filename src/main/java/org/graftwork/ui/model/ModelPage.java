// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.OpeningNotice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The bench where a base model is looked into. */
public final class ModelPage extends Page {

    private final ModelViewModel bench;
    private final Toolbox tools;
    private final Button goOn;
    private final StackPane content = new StackPane();
    private final ModelDetails details;

    public ModelPage(ModelViewModel bench, Toolbox tools) {
        super(Bench.MODEL.title(), Bench.MODEL.purpose());
        this.bench = bench;
        this.tools = tools;
        this.details = new ModelDetails(bench, tools.photos());
        setId("model-page");
        MenuButton open = openMenu();
        goOn = Buttons.primary(Strings.text("model.goOn"), MaterialDesignA.ARROW_RIGHT, bench::goOn);
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        setActions(open, goOn);
        VBox body = new VBox(failure(), new RefusedNotice(bench), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        setBody(body);
        PathDrop.on(this, this::drop);
        bench.model().addListener((observable, before, now) -> update());
        bench.opening().name().addListener((observable, before, now) -> update());
        update();
    }

    private Node failure() {
        Button builtIn = Buttons.plain(
                Strings.text("model.openBuiltIn"), MaterialDesignP.PACKAGE_VARIANT_CLOSED, bench::openBuiltIn);
        Notice notice = OpeningNotice.of(bench.opening(), "model.failed", builtIn);
        notice.setId("model-problem");
        return notice;
    }

    private void update() {
        boolean there = bench.model().get() != null;
        goOn.setVisible(there);
        goOn.setManaged(there);
        if (there) {
            if (!content.getChildren().contains(details)) {
                content.getChildren().setAll(details);
            }
        } else if (!bench.opening().name().get().isEmpty()) {
            content.getChildren()
                    .setAll(new LoadingState(
                            Strings.text("model.opening", bench.opening().name().get())));
        } else {
            content.getChildren().setAll(empty());
        }
    }

    private MenuButton openMenu() {
        MenuItem folder =
                new MenuItem(Strings.text("model.open.folder"), new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        folder.setId("open-folder");
        folder.setOnAction(event -> chooseFolder());
        MenuItem file = new MenuItem(Strings.text("model.open.file"), new FontIcon(MaterialDesignF.FILE_OUTLINE));
        file.setId("open-file");
        file.setOnAction(event -> chooseFile());
        MenuItem builtIn =
                new MenuItem(Strings.text("model.builtin.menu"), new FontIcon(MaterialDesignP.PACKAGE_VARIANT_CLOSED));
        builtIn.setOnAction(event -> bench.openBuiltIn());
        MenuButton open = new MenuButton(
                Strings.text("model.open"),
                new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE),
                folder,
                file,
                new SeparatorMenuItem(),
                builtIn);
        open.setId("open-model");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(Strings.text("model.empty.text")));
        return open;
    }

    private Node empty() {
        HBox buttons = new HBox(
                Buttons.primary(
                        Strings.text("model.openBuiltIn"), MaterialDesignP.PACKAGE_VARIANT_CLOSED, bench::openBuiltIn),
                Buttons.plain(
                        Strings.text("model.open.folder"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::chooseFolder),
                Buttons.plain(Strings.text("model.open.file"), MaterialDesignF.FILE_OUTLINE, this::chooseFile));
        buttons.getStyleClass().add("empty-actions");
        return new EmptyState(
                MaterialDesignL.LAYERS_OUTLINE,
                Strings.text("model.empty.title"),
                Strings.text("model.empty.text"),
                buttons);
    }

    private void chooseFolder() {
        tools.files().chooseFolder(Strings.text("model.choose.folder")).ifPresent(bench::open);
    }

    private void chooseFile() {
        tools.files().chooseModelFile(Strings.text("model.choose.file")).ifPresent(bench::open);
    }

    private void drop(List<Path> paths) {
        bench.open(paths.get(0));
    }
}
