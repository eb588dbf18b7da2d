// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.graftwork.data.ImageItem;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.graftwork.ui.widget.PhotoLoader;

/** Thumbnails by class, as many a line as there is room for. Only those in sight are made and loaded. */
final class PhotoWall extends ListView<PhotoWall.Line> {

    private static final int THUMBNAIL = 80;
    private static final int GAP = 8;
    private static final double ROOM_FOR_SCROLL_BAR = 40;

    private final PhotoLoader photos;
    private List<DataViewModel.ClassPhotos> classes = List.of();
    private int columns;

    /** A line of the wall. */
    sealed interface Line {}

    private record Heading(DataViewModel.ClassPhotos photos) implements Line {}

    private record Row(List<ImageItem> items) implements Line {}

    PhotoWall(PhotoLoader photos) {
        this.photos = photos;
        getStyleClass().add("photo-wall");
        setId("photos");
        setAccessibleText(Strings.text("data.wall"));
        setCellFactory(list -> new LineCell());
        widthProperty().addListener((observable, before, now) -> {
            if (columns != columnsFor(now.doubleValue())) {
                show(classes);
            }
        });
    }

    void show(List<DataViewModel.ClassPhotos> shown) {
        classes = shown;
        columns = columnsFor(getWidth());
        List<Line> lines = new ArrayList<>();
        for (DataViewModel.ClassPhotos photosOfClass : shown) {
            lines.add(new Heading(photosOfClass));
            List<ImageItem> items = photosOfClass.photos();
            for (int i = 0; i < items.size(); i += columns) {
                lines.add(new Row(items.subList(i, Math.min(items.size(), i + columns))));
            }
        }
        getItems().setAll(lines);
    }

    private static int columnsFor(double width) {
        return Math.max(2, (int) ((width - ROOM_FOR_SCROLL_BAR + GAP) / (THUMBNAIL + GAP)));
    }

    private final class LineCell extends ListCell<Line> {
        private final HBox row = new HBox(GAP);
        private final List<Photo> made = new ArrayList<>();

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            made.forEach(photo -> photo.show(null));
            if (empty || line == null) {
                setGraphic(null);
            } else if (line instanceof Heading heading) {
                setGraphic(heading(heading.photos()));
            } else if (line instanceof Row items) {
                showRow(items.items());
            }
        }

        private HBox heading(DataViewModel.ClassPhotos of) {
            HBox heading = new HBox(
                    Labels.of(of.name(), "strong"),
                    Labels.small(Strings.text(
                            "data.wall.class", Figures.count(of.photos().size()))));
            heading.getStyleClass().add("wall-heading");
            return heading;
        }

        private void showRow(List<ImageItem> items) {
            while (made.size() < items.size()) {
                made.add(new Photo(photos, THUMBNAIL));
            }
            row.getChildren().setAll(made.subList(0, items.size()));
            for (int i = 0; i < items.size(); i++) {
                ImageItem item = items.get(i);
                made.get(i).show(item.file());
                String split = item.split().name().toLowerCase(Locale.ROOT);
                Tooltip.install(
                        made.get(i),
                        new Tooltip(Strings.text("data.wall.photo", item.file().getFileName(), split)));
            }
            setGraphic(row);
        }
    }
}
