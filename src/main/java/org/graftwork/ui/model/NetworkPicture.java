// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A network drawn as it is used here: the image on the left, the frozen base as a row of blocks, each as high as it has
 * parameters (on a logarithmic scale), and the head that is to be grafted on.
 */
final class NetworkPicture extends HBox {

    private static final double TALLEST = 72;
    private static final double LOWEST = 10;

    NetworkPicture() {
        getStyleClass().add("network");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(PretrainedModel model) {
        List<NetworkBlocks.Block> blocks = NetworkBlocks.of(model);
        HBox row = new HBox();
        row.getStyleClass().add("network-blocks");
        row.setAlignment(Pos.CENTER);
        double most = Math.log1p(blocks.stream()
                .mapToDouble(NetworkBlocks.Block::parameters)
                .max()
                .orElse(1));
        for (NetworkBlocks.Block block : blocks) {
            row.getChildren().add(slab(block, most));
        }
        VBox base = part("network.base", MaterialDesignL.LOCK, row, "frozen-text");
        HBox.setHgrow(base, Priority.ALWAYS);
        VBox head = part("network.head", MaterialDesignS.SPROUT_OUTLINE, head(), "trained-text");
        VBox image = part(
                "network.image",
                null,
                square(model.input().height() + " × " + model.input().width()),
                "muted");
        Node graft = arrow();
        getChildren().setAll(image, arrow(), base, graft, head);
        setAccessibleText(Strings.text(
                "network.description",
                blocks.size(),
                Figures.count(
                        model.trainable().parameters() + model.nonTrainable().parameters()),
                model.output().dimensions()));
    }

    private static Region slab(NetworkBlocks.Block block, double most) {
        Region slab = new Region();
        slab.getStyleClass().add("network-slab");
        double height =
                most == 0 ? LOWEST : LOWEST + (TALLEST - LOWEST) * Math.log1p((double) block.parameters()) / most;
        slab.setMinHeight(height);
        slab.setMaxHeight(height);
        slab.setMinWidth(4);
        slab.setPrefWidth(24);
        slab.setMaxWidth(64);
        HBox.setHgrow(slab, Priority.ALWAYS);
        Tooltip.install(
                slab,
                new Tooltip(Strings.text(
                        "network.block", block.name(), block.layers(), Figures.count(block.parameters()))));
        return slab;
    }

    private static Node square(String text) {
        VBox square = new VBox(new FontIcon(MaterialDesignI.IMAGE_OUTLINE), Labels.of(text, "small"));
        square.getStyleClass().add("network-image");
        square.setAlignment(Pos.CENTER);
        return square;
    }

    /** The scion, cut to a wedge: dropout and the dense layer, with one output a class. */
    private static Node head() {
        SVGPath wedge = new SVGPath();
        wedge.setContent("M0 32 L28 14 L48 8 Q54 6 54 12 L54 52 Q54 58 48 56 L28 50 Z");
        wedge.getStyleClass().add("network-head");
        VBox outputs = new VBox(output(), output());
        outputs.getStyleClass().add("network-outputs");
        outputs.setAlignment(Pos.CENTER);
        HBox head = new HBox(wedge, outputs);
        head.getStyleClass().add("network-head-row");
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private static Node output() {
        Region output = new Region();
        output.getStyleClass().add("network-output");
        return output;
    }

    private static Node arrow() {
        SVGPath arrow = new SVGPath();
        arrow.setContent("M0 5 L14 5 M10 1 L14 5 L10 9");
        arrow.getStyleClass().add("network-arrow");
        return new StackPane(arrow);
    }

    private static VBox part(String key, Ikon icon, Node drawing, String styleClass) {
        Label caption = Labels.of(Strings.text(key), "small", styleClass);
        if (icon != null) {
            caption.setGraphic(new FontIcon(icon));
        }
        caption.setMinWidth(Label.USE_PREF_SIZE);
        StackPane above = new StackPane(drawing);
        above.setMinHeight(TALLEST + 8);
        VBox part = new VBox(above, caption);
        part.getStyleClass().add("network-part");
        part.setAlignment(Pos.CENTER);
        return part;
    }
}
