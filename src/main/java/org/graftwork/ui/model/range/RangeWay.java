// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** One range: the photo as the model takes it for, who trains on it, and what came out where that was measured. */
final class RangeWay extends VBox {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final double WIDTH = 152;

    private final ValueRange range;
    private final RangePicture picture = new RangePicture();
    private final RadioButton choose = new RadioButton();
    private final Label usedBy = Labels.wrapped(Labels.of("", "small", "muted"));
    private final VBox measured = new VBox();

    RangeWay(ValueRange range, ToggleGroup group, Runnable chosen) {
        this.range = range;
        getStyleClass().add("range-way");
        setAlignment(Pos.TOP_LEFT);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        choose.setText(RangeChoice.name(range));
        choose.setToggleGroup(group);
        choose.setOnAction(event -> chosen.run());
        choose.getStyleClass().add("strong");
        usedBy.setMinHeight(Label.USE_COMPUTED_SIZE);
        usedBy.getStyleClass().add("range-used-by");
        usedBy.setText(RangeChoice.usedBy(range));
        measured.getStyleClass().add("range-measured");
        getChildren().addAll(choose, picture, usedBy, measured);
    }

    ValueRange range() {
        return range;
    }

    /**
     * @param wanted the range that the model sees photos in
     * @param own the range the model is said to want
     */
    void show(Optional<Image> photo, ValueRange wanted, ValueRange own, boolean known) {
        boolean isOwn = range.equals(own);
        pseudoClassStateChanged(OWN, isOwn && known);
        choose.setSelected(isOwn && known);
        picture.show(photo, new SeenValues(wanted, range));
        picture.setAccessibleText(Strings.text("model.range.picture", RangeChoice.name(range)));
    }

    void show(Optional<RangeProof> proof) {
        measured.getChildren().clear();
        proof.ifPresent(all -> all.ways().stream()
                .filter(way -> way.range().equals(range))
                .findFirst()
                .ifPresent(way -> showMeasured(way, largest(all))));
    }

    private void showMeasured(RangeProof.Way way, double largest) {
        String active = Strings.text("model.range.active", Figures.percent(way.active()));
        OutputStrip strip = new OutputStrip(
                way.output(), largest, Strings.text("model.range.strip", RangeChoice.name(range), active));
        measured.getChildren().addAll(strip, Labels.small(active));
    }

    private static double largest(RangeProof proof) {
        return proof.ways().stream()
                .flatMap(way -> way.output().stream())
                .mapToDouble(value -> Math.abs((double) value))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
