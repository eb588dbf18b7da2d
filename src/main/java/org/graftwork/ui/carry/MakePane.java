// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.PathField;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Makes a pack. */
final class MakePane extends StackPane {

    private final MakeViewModel bench;
    private final SystemFiles files;
    private final MadeCard made;

    /**
     * @param handRound takes a pack that was made
     */
    MakePane(MakeViewModel bench, SystemFiles files, Consumer<Path> handRound) {
        this.bench = bench;
        this.files = files;
        this.made = new MadeCard(files, handRound);
        setId("make-pane");
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("make-problem");
        failure.following(Strings.text("carry.make.failed"), bench.work().problem());
        VBox stack = new VBox(failure, made, new PiecesCard(bench, files), target());
        stack.getStyleClass().addAll("stack", "compact-stack");
        getChildren().add(new PageScroll(stack));
        bench.made().addListener((observable, before, now) -> made.show(now));
        made.show(bench.made().get());
        bench.findCached();
    }

    private Node target() {
        TextField title = field(new TextField(), "pack-title", Strings.text("carry.make.title"));
        title.setPromptText(Strings.text("carry.make.title.prompt"));
        title.textProperty().bindBidirectional(bench.title());
        TextField file = field(new PathField(), "pack-file", Strings.text("carry.make.file"));
        file.textProperty().bindBidirectional(bench.file());
        Button choose = Buttons.plain(
                Strings.text("carry.make.folder"),
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                () -> files.chooseFolder(Strings.text("carry.make.folder.title"))
                        .ifPresent(bench::putInto));
        HBox place = new HBox(file, choose);
        place.getStyleClass().add("fields");
        HBox.setHgrow(file, Priority.ALWAYS);
        VBox called = labelled(Strings.text("carry.make.title"), title, title);
        VBox stored = labelled(Strings.text("carry.make.file"), file, place);
        HBox.setHgrow(called, Priority.ALWAYS);
        HBox.setHgrow(stored, Priority.ALWAYS);
        called.setPrefWidth(120);
        stored.setPrefWidth(240);
        HBox row = new HBox(called, stored);
        row.getStyleClass().add("columns");
        row.disableProperty().bind(bench.work().running());
        return new Card(
                row,
                action(),
                new WorkBar(bench.work(), "cancel-make", Strings.text("carry.cancel"), MaterialDesignC.CLOSE));
    }

    private Node action() {
        Button make = Buttons.primary(Strings.text("carry.make"), MaterialDesignP.PACKAGE_VARIANT_CLOSED, bench::make);
        make.setId("make");
        Label missing = Labels.following(bench.missing(), "muted");
        missing.setId("make-missing");
        Label estimate = Labels.following(bench.estimate(), "strong");
        estimate.setId("make-estimate");
        estimate.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(Buttons.disabledFor(bench.missing(), make), missing, space, estimate);
        row.getStyleClass().add("columns");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(bench.work().running().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    static TextField field(TextField field, String id, String name) {
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    static VBox labelled(String name, Node field, Node shown) {
        Label label = Labels.of(name, "field-name");
        label.setLabelFor(field);
        VBox box = new VBox(label, shown);
        box.getStyleClass().add("field");
        return box;
    }
}
