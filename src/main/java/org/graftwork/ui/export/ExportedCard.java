// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.export.ExportReport;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.StatTile;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What an export came to, and how Python loads it. */
public final class ExportedCard extends VBox {

    /** The height of a line of code, and of what is around the code, in pixels. */
    private static final double LINE = 16;

    private static final double AROUND_CODE = 44;

    private final SystemFiles files;
    private final Label folder = Labels.of("", "mono");
    private final StatTile size =
            new StatTile(Strings.text("export.size"), new FontIcon(MaterialDesignD.DATABASE_OUTLINE));
    private final StatTile difference =
            new StatTile(Strings.text("export.difference"), new FontIcon(MaterialDesignS.SCALE_BALANCE));
    private final StatTile labels =
            new StatTile(Strings.text("export.labels"), new FontIcon(MaterialDesignT.TAG_MULTIPLE_OUTLINE));
    private final TabPane snippets = new TabPane();
    private ExportReport report;

    public ExportedCard(SystemFiles files) {
        this.files = files;
        getStyleClass().add("stack");
        setId("exported");
        Label done = Labels.of(Strings.text("export.written"), "heading");
        done.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        done.getStyleClass().add("done");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button show = Buttons.plain(
                Strings.text("export.show"), MaterialDesignF.FOLDER_OPEN_OUTLINE, () -> files.show(report.folder()));
        Button copy = Buttons.plain(
                Strings.text("export.copyPath"),
                MaterialDesignC.CONTENT_COPY,
                () -> files.copyToClipboard(report.folder().toString()));
        HBox line = new HBox(folder, copy, show);
        line.getStyleClass().add("fields");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox tiles = new HBox(size, difference, labels);
        tiles.getStyleClass().add("tiles");
        snippets.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        snippets.setId("snippets");
        Card python = new Card(Labels.of(Strings.text("export.python"), "heading"), snippets);
        getChildren().addAll(new Card(done, line), tiles, python);
    }

    public void show(ExportViewModel.Exported exported) {
        setVisible(exported != null);
        setManaged(exported != null);
        if (exported == null || exported.report().equals(report)) {
            return;
        }
        report = exported.report();
        folder.setText(report.folder().toString());
        folder.setTooltip(new Tooltip(report.folder().toString()));
        size.show(Figures.bytes(report.bytes()), Strings.text("export.size.detail"));
        difference.show(
                Figures.tiny(report.largestDifference()),
                Strings.text("export.difference.detail", report.checkedImages()));
        List<String> classes = exported.classifier().classes();
        labels.show(Figures.count(classes.size()), String.join(", ", classes));
        PythonSnippets python = new PythonSnippets(
                report.folder(), classes, exported.classifier().input());
        snippets.getTabs()
                .setAll(
                        tab("export.python.keras", python.keras()),
                        tab("export.python.tensorflow", python.tensorFlow()),
                        tab("export.python.fineTune", python.fineTune()));
    }

    private Tab tab(String key, String code) {
        TextArea text = new TextArea(code);
        text.setEditable(false);
        text.getStyleClass().add("code");
        double height = LINE * code.lines().count() + AROUND_CODE;
        text.setPrefHeight(height);
        text.setMinHeight(height);
        text.setAccessibleText(Strings.text(key));
        Button copy = Buttons.plain(
                Strings.text("export.copyCode"), MaterialDesignC.CONTENT_COPY, () -> files.copyToClipboard(code));
        HBox row = new HBox(copy);
        row.setAlignment(Pos.CENTER_RIGHT);
        Node content = new VBox(text, row);
        content.getStyleClass().add("snippet");
        return new Tab(Strings.text(key), content);
    }
}
