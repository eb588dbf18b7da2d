// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The product's mark: a cleft graft, a scion with two leaves set into the cut of a rootstock. */
public final class GraftMark extends StackPane {

    private static final double DRAWN_AT = 64;
    private static final String ROOTSTOCK =
            "M18 61 L18 33 Q18 31 20 32 L32 51 L44 32 Q46 31 46 33 L46 61 Q46 63 44 63 L20 63 " + "Q18 63 18 61 Z";
    private static final String SCION = "M29 15 Q29 13 32 13 Q35 13 35 15 L35 27 L39.5 33.5 L32 46 L24.5 33.5 L29 27 Z";
    private static final String LEFT_LEAF = "M29 23 C17 24 9 17 8 5 C21 4 29 11 29 23 Z";
    private static final String RIGHT_LEAF = "M35 17 C35 7 43 1 56 2 C56 13 48 19 35 17 Z";

    public GraftMark(double size) {
        getStyleClass().add("graft-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Group drawing = new Group(
                path(ROOTSTOCK, "rootstock"),
                path(SCION, "scion"),
                path(LEFT_LEAF, "scion"),
                path(RIGHT_LEAF, "scion"));
        drawing.getTransforms().add(new Scale(size / DRAWN_AT, size / DRAWN_AT, 0, 0));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(new Group(drawing));
    }

    /** Returns the mark as a window's icon, in the sizes that desktops ask for. Called on the FX thread. */
    public static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128, 256).map(GraftMark::icon).toList();
    }

    /** Returns the mark on its ground. Called on the FX thread. */
    public static Image icon(int size) {
        Rectangle ground = new Rectangle(size, size, Color.web("#0f2f2b"));
        ground.setArcWidth(size * 0.4);
        ground.setArcHeight(size * 0.4);
        GraftMark mark = new GraftMark(size * 0.72);
        mark.lookupAll(".rootstock").forEach(part -> ((SVGPath) part).setFill(Color.web("#a9b8b3")));
        mark.lookupAll(".scion").forEach(part -> ((SVGPath) part).setFill(Color.web("#4fd1c0")));
        StackPane icon = new StackPane(ground, mark);
        new Scene(icon, size, size, Color.TRANSPARENT);
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return icon.snapshot(transparent, null);
    }

    private static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
