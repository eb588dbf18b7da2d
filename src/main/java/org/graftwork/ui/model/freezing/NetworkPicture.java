// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A network drawn as it is used here: the image on the left, the base with the line under which it is frozen, and the
 * head that is grafted on and always trained.
 */
public final class NetworkPicture extends HBox {

    private final Freezing freezing;
    private final Label size = Labels.of("", "small");
    private final Label features = Labels.of("", "small", "muted");

    /** @param looked takes the first layer of a block that is clicked */
    public NetworkPicture(Freezing freezing, Consumer<LayerInfo> looked) {
        this.freezing = freezing;
        getStyleClass().add("network");
        setAlignment(Pos.CENTER);
        BasePicture base = new BasePicture(freezing, looked);
        HBox.setHgrow(base, Priority.ALWAYS);
        VBox given = new VBox(arrow(), features);
        given.getStyleClass().add("beside-base");
        given.setAlignment(Pos.CENTER);
        features.setMinWidth(Label.USE_PREF_SIZE);
        StackPane taken = new StackPane(arrow());
        StackPane image = new StackPane(image());
        taken.getStyleClass().add("beside-base");
        image.getStyleClass().add("beside-base");
        getChildren().addAll(image, taken, base, given, head());
        freezing.model().addListener((observable, before, now) -> show());
        freezing.selection().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        PretrainedModel model = freezing.model().get();
        if (model != null) {
            size.setText(model.input().height() + " × " + model.input().width());
            features.setText(Figures.count(model.output().dimensions()));
            setAccessibleText(Strings.text(
                    "network.description",
                    freezing.blocks().get().size(),
                    (long) Math.floor(freezing.place()),
                    Figures.count(model.output().dimensions()),
                    freezing.sentence().get()));
        }
    }

    private Node image() {
        VBox square = new VBox(new FontIcon(MaterialDesignI.IMAGE_OUTLINE), size);
        square.getStyleClass().add("network-image");
        square.setAlignment(Pos.CENTER);
        return square;
    }

    /** The scion, cut to a wedge: dropout and the dense layer, with one output a class. */
    private static Node head() {
        SVGPath wedge = new SVGPath();
        wedge.setContent("M0 26 L24 11 L42 6 Q47 5 47 10 L47 42 Q47 47 42 46 L24 41 Z");
        wedge.getStyleClass().add("network-head");
        VBox outputs = new VBox(output(), output());
        outputs.getStyleClass().add("network-outputs");
        outputs.setAlignment(Pos.CENTER);
        HBox drawing = new HBox(wedge, outputs);
        drawing.getStyleClass().add("network-head-row");
        drawing.setAlignment(Pos.CENTER);
        Label caption = Labels.of(Strings.text("network.head"), "small", "trained-text");
        caption.setGraphic(new FontIcon(MaterialDesignS.SPROUT_OUTLINE));
        caption.setMinWidth(Label.USE_PREF_SIZE);
        VBox head = new VBox(drawing, caption);
        head.getStyleClass().addAll("network-part", "beside-base");
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
}
