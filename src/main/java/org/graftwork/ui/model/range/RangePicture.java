// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The middle of a photo as a model takes it for that is given it in a range. */
final class RangePicture extends StackPane {

    static final int SIDE = 96;

    private final ImageView view = new ImageView();
    private final FontIcon placeholder = new FontIcon(MaterialDesignI.IMAGE_OUTLINE);

    RangePicture() {
        getStyleClass().add("photo");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        Rectangle corners = new Rectangle(SIDE, SIDE);
        corners.setArcWidth(12);
        corners.setArcHeight(12);
        setClip(corners);
        Region frame = new Region();
        frame.getStyleClass().add("range-frame");
        getChildren().addAll(placeholder, view, frame);
    }

    void show(Optional<Image> photo, SeenValues values) {
        view.setImage(photo.map(image -> seen(image, values)).orElse(null));
        placeholder.setVisible(photo.isEmpty());
    }

    private static Image seen(Image photo, SeenValues values) {
        int side = (int) Math.min(photo.getWidth(), photo.getHeight());
        int left = ((int) photo.getWidth() - side) / 2;
        int top = ((int) photo.getHeight() - side) / 2;
        WritableImage seen = new WritableImage(side, side);
        PixelReader pixels = photo.getPixelReader();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                seen.getPixelWriter().setArgb(x, y, values.seen(pixels.getArgb(left + x, top + y)));
            }
        }
        return seen;
    }
}
