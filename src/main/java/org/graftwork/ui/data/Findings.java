// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SkippedFile;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;

/** What was found wrong with a folder of photos: warnings, and the files that are left out with their reasons. */
final class Findings extends VBox {

    private static final double ROW = 56;
    private static final int ROWS_AT_ONCE = 4;

    private final ListView<SkippedFile> files = new ListView<>();

    Findings() {
        getStyleClass().add("findings");
        files.setId("skipped-files");
        files.getStyleClass().add("skipped");
        files.setFixedCellSize(ROW);
    }

    void show(ImageDataset photos) {
        getChildren().clear();
        for (String warning : photos.warnings()) {
            Notice notice = new Notice(Notice.Kind.CAUTION);
            notice.show("", warning);
            getChildren().add(notice);
        }
        if (!photos.skipped().isEmpty()) {
            showSkipped(photos);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void showSkipped(ImageDataset photos) {
        int count = photos.skipped().size();
        files.getItems().setAll(photos.skipped());
        files.setCellFactory(list -> new SkippedCell(photos));
        files.setPrefHeight(ROW * Math.min(ROWS_AT_ONCE, count) + 2);
        files.setMinHeight(files.getPrefHeight());
        Hyperlink why = Buttons.link(Strings.text("data.skipped.why"), () -> {});
        why.setId("skipped-why");
        why.setOnAction(event -> {
            why.setVisited(false);
            boolean shown = getChildren().contains(files);
            if (shown) {
                getChildren().remove(files);
            } else {
                getChildren().add(files);
            }
            why.setText(Strings.text(shown ? "data.skipped.why" : "data.skipped.hide"));
        });
        Notice notice = new Notice(Notice.Kind.CAUTION, why);
        notice.setId("skipped");
        notice.show("", Strings.text("data.skipped", count));
        getChildren().add(notice);
    }

    private static final class SkippedCell extends ListCell<SkippedFile> {
        private final ImageDataset photos;

        private SkippedCell(ImageDataset photos) {
            this.photos = photos;
        }

        @Override
        protected void updateItem(SkippedFile file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            String name = file.file().startsWith(photos.folder())
                    ? photos.folder().relativize(file.file()).toString()
                    : file.file().toString();
            VBox lines = new VBox(Labels.of(name, "strong"), Labels.of(file.reason(), "small", "muted"));
            setGraphic(lines);
            setPrefWidth(0);
            setTooltip(new Tooltip(name + "\n" + file.reason()));
        }
    }
}
