// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.graftwork.training.SeenImage;
import org.graftwork.ui.text.Strings;

/** A photo as the model saw it, pixel by pixel. */
final class SeenPicture extends StackPane {

    SeenPicture(SeenImage seen, int size) {
        getStyleClass().add("seen");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Strings.text("classify.seen", seen.width(), seen.height()));
        setMinSize(size, size);
        setMaxSize(size, size);
        if (seen.width() > 0 && seen.height() > 0) {
            WritableImage image = new WritableImage(seen.width(), seen.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            seen.width(),
                            seen.height(),
                            PixelFormat.getByteRgbInstance(),
                            seen.rgb(),
                            0,
                            3 * seen.width());
            ImageView view = new ImageView(image);
            view.setSmooth(Math.max(seen.width(), seen.height()) > size);
            view.setPreserveRatio(true);
            int largest = Math.max(seen.width(), seen.height());
            // A whole number of screen pixels for each pixel, where it fits.
            double side = largest <= size ? size / largest * largest : size;
            view.setFitWidth(side);
            view.setFitHeight(side);
            getChildren().add(view);
        }
    }
}
