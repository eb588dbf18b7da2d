// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.PathField;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The bench where a classifier is written as a SavedModel to take home. */
public final class ExportPage extends Page {

    private final ExportViewModel bench;
    private final Toolbox tools;
    private final StackPane content = new StackPane();
    private final Button export;
    private final PageScroll filled;
    private final VBox stack = new VBox();
    private final ExportedCard exported;

    public ExportPage(ExportViewModel bench, Toolbox tools) {
        super(Bench.EXPORT.title(), Bench.EXPORT.purpose());
        this.bench = bench;
        this.tools = tools;
        setId("export-page");
        export = Buttons.primary(Strings.text("export.export"), MaterialDesignE.EXPORT_VARIANT, bench::export);
        export.setId("export");
        setActions(Buttons.disabledFor(bench.missing(), export));
        exported = new ExportedCard(tools.files());
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("export-problem");
        failure.following(Strings.text("export.failed"), bench.problem());
        Notice elsewhere = new Notice(Notice.Kind.INFORMATION).following("", bench.elsewhere());
        elsewhere.setId("export-elsewhere");
        stack.getStyleClass().add("stack");
        stack.getChildren().addAll(failure, elsewhere, target(), exported);
        filled = new PageScroll(stack);
        setBody(content);
        PathDrop.on(this, this::drop);
        bench.missing().addListener((observable, before, now) -> update());
        bench.working().addListener((observable, before, now) -> update());
        bench.exported().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        boolean ready = bench.missing().get().isEmpty();
        export.setDisable(!ready || bench.working().get());
        export.setText(Strings.text(bench.working().get() ? "export.working" : "export.export"));
        exported.show(bench.exported().get());
        content.getChildren().setAll(ready || bench.exported().get() != null ? filled : empty());
    }

    private Node target() {
        TextField folder = new PathField();
        folder.setId("export-folder");
        folder.textProperty().bindBidirectional(bench.folder());
        folder.disableProperty().bind(bench.working());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label label = Labels.of(Strings.text("export.folder"), "field-name");
        label.setLabelFor(folder);
        folder.setAccessibleText(label.getText());
        Button choose = Buttons.plain(Strings.text("export.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose);
        choose.disableProperty().bind(bench.working());
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("fields");
        VBox field = new VBox(label, row);
        field.getStyleClass().add("field");
        return new Card(
                Labels.of(Strings.text("export.target"), "heading"),
                Labels.muted(Strings.text("export.contents")),
                field);
    }

    private Node empty() {
        Button train =
                Buttons.plain(Strings.text("export.toTraining"), MaterialDesignA.ARROW_RIGHT, bench::goToTraining);
        train.setContentDisplay(ContentDisplay.RIGHT);
        return new EmptyState(
                MaterialDesignE.EXPORT_VARIANT,
                Strings.text("export.empty.title"),
                bench.missing().get(),
                train);
    }

    private void choose() {
        tools.files().chooseFolder(Strings.text("export.choose.title")).ifPresent(bench::putInto);
    }

    private void drop(List<Path> paths) {
        bench.putInto(paths.get(0));
    }
}
