// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.graftwork.ui.widget.PhotoLoader;

/** Photos that can be tried with a click, for those who have none at hand. */
public final class SampleStrip extends VBox {

    private static final int THUMBNAIL = 56;

    private static final double ONE_ROW = 600;

    private final ClassifyViewModel bench;
    private final PhotoLoader photos;
    private final FlowPane row = new FlowPane();
    private List<Path> shown = List.of();

    public SampleStrip(ClassifyViewModel bench, PhotoLoader photos) {
        this.bench = bench;
        this.photos = photos;
        getStyleClass().add("samples");
        row.getStyleClass().add("samples-row");
        row.setAlignment(Pos.CENTER);
        row.setPrefWrapLength(ONE_ROW);
        setAlignment(Pos.CENTER);
        getChildren().addAll(Labels.of(Strings.text("classify.samples"), "small", "muted"), row);
    }

    /** Offers photos of the data at hand; takes no room where there are none. */
    public void show() {
        List<Path> samples = bench.samples();
        setVisible(!samples.isEmpty());
        setManaged(!samples.isEmpty());
        if (samples.equals(shown)) {
            return;
        }
        shown = samples;
        row.getChildren().clear();
        for (Path file : samples) {
            Photo photo = new Photo(photos, THUMBNAIL);
            photo.show(file);
            Button button = new Button("", photo);
            button.getStyleClass().add("sample");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(Strings.text("classify.sample", file.getFileName()));
            button.setOnAction(event -> bench.classify(List.of(file)));
            row.getChildren().add(button);
        }
    }
}
