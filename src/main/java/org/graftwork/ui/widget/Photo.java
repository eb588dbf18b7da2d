// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** A square picture of a photo, cut to its middle, loaded in the background. */
public final class Photo extends StackPane {

    private final PhotoLoader loader;
    private final int size;
    private final ImageView view = new ImageView();
    private final FontIcon placeholder = new FontIcon(MaterialDesignI.IMAGE_OUTLINE);
    private PhotoLoader.Request request;

    public Photo(PhotoLoader loader, int size) {
        this.loader = loader;
        this.size = size;
        getStyleClass().add("photo");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        Rectangle corners = new Rectangle(size, size);
        corners.setArcWidth(12);
        corners.setArcHeight(12);
        setClip(corners);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(placeholder, view);
    }

    /** Shows a photo as soon as it is loaded; nothing for null. */
    public void show(Path file) {
        if (request != null) {
            request.cancel();
        }
        view.setImage(null);
        placeholder.setIconCode(MaterialDesignI.IMAGE_OUTLINE);
        placeholder.setVisible(true);
        if (file != null) {
            setAccessibleText(String.valueOf(file.getFileName()));
            request = loader.load(file, size, this::show);
        }
    }

    private void show(Optional<Image> loaded) {
        placeholder.setVisible(loaded.isEmpty());
        if (loaded.isEmpty()) {
            placeholder.setIconCode(MaterialDesignI.IMAGE_BROKEN_VARIANT);
            return;
        }
        Image image = loaded.get();
        double side = Math.min(image.getWidth(), image.getHeight());
        view.setImage(image);
        view.setViewport(new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
    }
}
