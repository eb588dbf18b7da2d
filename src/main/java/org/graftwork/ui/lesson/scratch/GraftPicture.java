// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.scratch;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.graftwork.ui.theme.Theme;

/**
 * A cleft graft: a scion, cut to a wedge, set into the split top of a rootstock and bound, so that the two grow together.
 * It can be taken apart.
 */
final class GraftPicture extends Pane {

    static final double WIDTH = 132;
    static final double HEIGHT = 184;

    private static final double LIFT = -28;
    private static final Duration TIME = Duration.millis(250);

    private static final String ROOTSTOCK =
            "M44 102 Q45 98 49 98 L54 98 L66 132 L78 98 L83 98 Q87 98 88 102 L88 150 Q88 160 96 164 L36 164 Q44 160 44 150 Z";
    private static final String[] ROOTS = {
        "M50 163 C44 172 30 170 18 178",
        "M58 164 C56 174 48 178 42 184",
        "M66 164 C66 172 68 178 65 184",
        "M74 164 C78 174 84 176 92 183",
        "M82 163 C90 172 102 170 114 177"
    };
    private static final String SCION =
            "M61.5 22 Q61.5 18 66 18 Q70.5 18 70.5 22 L70.5 88 L77 99 L66 130 L55 99 L61.5 88 Z";
    private static final String[] LEAVES = {
        "M62 50 C46 53 30 44 27 24 C46 22 60 33 62 50 Z",
        "M70 40 C69 22 82 9 104 9 C105 28 91 41 70 40 Z",
        "M70 74 C74 60 88 54 105 60 C100 74 86 81 70 74 Z",
        "M66 18 C61 13 61 7 66 1 C71 7 71 13 66 18 Z"
    };
    private static final String[] VEINS = {
        "M60 48 C50 42 40 34 33 29", "M72 38 C82 32 92 22 99 14", "M73 72 C83 69 92 65 100 62"
    };
    private static final double[] BINDING = {106, 113, 120};

    private final Group scion = new Group();
    private final Group binding = new Group();
    private final Timeline motion = new Timeline();

    GraftPicture(double scale, String described) {
        getStyleClass().add("graft-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(described);
        Line ground = new Line(4, 164, WIDTH - 4, 164);
        ground.getStyleClass().add("graft-ground");
        Group drawing = new Group(ground);
        for (String root : ROOTS) {
            drawing.getChildren().add(path(root, "graft-root"));
        }
        drawing.getChildren().add(path(ROOTSTOCK, "graft-rootstock"));
        scion.getChildren().add(path(SCION, "graft-scion"));
        for (String leaf : LEAVES) {
            scion.getChildren().add(path(leaf, "graft-leaf"));
        }
        for (String vein : VEINS) {
            scion.getChildren().add(path(vein, "graft-vein"));
        }
        for (double height : BINDING) {
            binding.getChildren()
                    .add(path(
                            "M42 " + height + " C54 " + (height + 5) + " 78 " + (height + 5) + " 90 " + height,
                            "graft-binding"));
        }
        drawing.getChildren().addAll(scion, binding);
        drawing.getTransforms().add(new Scale(scale, scale, 0, 0));
        getChildren().add(drawing);
        // Room above for the scion when it is taken out.
        drawing.setLayoutY(-LIFT * scale);
        setMinSize(WIDTH * scale, (HEIGHT - LIFT) * scale);
        setPrefSize(WIDTH * scale, (HEIGHT - LIFT) * scale);
        setMaxSize(WIDTH * scale, (HEIGHT - LIFT) * scale);
    }

    /** Takes the scion out of the cleft, or sets it in. */
    void setApart(boolean apart) {
        double lift = apart ? LIFT : 0;
        double bound = apart ? 0 : 1;
        motion.stop();
        if (Theme.isStill(this)) {
            scion.setTranslateY(lift);
            binding.setOpacity(bound);
            return;
        }
        motion.getKeyFrames()
                .setAll(new KeyFrame(
                        TIME,
                        new KeyValue(scion.translateYProperty(), lift, Interpolator.EASE_BOTH),
                        new KeyValue(binding.opacityProperty(), bound, Interpolator.EASE_BOTH)));
        motion.playFromStart();
    }

    private static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
