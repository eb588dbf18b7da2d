// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.scene.layout.FlowPane;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Photo;

/** A batch, and the network that it passes through. */
final class BatchCard extends Card {

    private static final int THUMBNAIL = 40;

    private final ModesBench bench;
    private final FlowPane photos = new FlowPane();

    BatchCard(ModesBench bench, StepBoxes boxes) {
        this.bench = bench;
        getStyleClass().add("compact");
        photos.getStyleClass().add("batch-photos");
        getChildren().addAll(photos, boxes);
        bench.batch().addListener((observable, before, now) -> showPhotos());
        showPhotos();
    }

    private void showPhotos() {
        photos.getChildren().clear();
        if (bench.batch().get() == null || bench.tools() == null) {
            return;
        }
        bench.batch().get().photos().forEach(item -> {
            Photo photo = new Photo(bench.tools().photos(), THUMBNAIL);
            photo.show(item.file());
            photos.getChildren().add(photo);
        });
    }
}
