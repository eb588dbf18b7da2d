// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.StatTile;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** A model: its picture, its figures and its layers. */
final class ModelDetails extends PageScroll {

    private static final int SHOWN_OF_FINGERPRINT = 12;

    private final NetworkPicture picture = new NetworkPicture();
    private final Label name = Labels.of("", "heading");
    private final Label about = Labels.of("", "small", "muted");
    private final StatTile input =
            new StatTile(Strings.text("model.input"), new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
    private final StatTile output =
            new StatTile(Strings.text("model.output"), new FontIcon(MaterialDesignV.VECTOR_POLYLINE));
    private final StatTile trainable =
            new StatTile(Strings.text("model.trainable"), new FontIcon(MaterialDesignT.TUNE_VARIANT));
    private final StatTile nonTrainable =
            new StatTile(Strings.text("model.nonTrainable"), new FontIcon(MaterialDesignL.LOCK_OUTLINE));
    private final LayerTable layers;

    ModelDetails(ModelViewModel bench) {
        setFitToHeight(true);
        layers = new LayerTable(bench);
        about.setGraphic(new FontIcon(MaterialDesignF.FINGERPRINT));
        FlowPane line = new FlowPane(name, about);
        line.getStyleClass().add("name-line");
        Card top = new Card(line, picture);
        HBox tiles = new HBox(input, output, trainable, nonTrainable);
        tiles.getStyleClass().add("tiles");
        VBox content = new VBox(top, tiles, layers);
        content.getStyleClass().add("stack");
        VBox.setVgrow(layers, Priority.ALWAYS);
        setContent(content);
    }

    void show(PretrainedModel model) {
        name.setText(model.name());
        about.setText(Strings.text(
                "model.about",
                model.format().title(),
                Figures.bytes(model.bytes()),
                model.fingerprint()
                        .substring(
                                0,
                                Math.min(
                                        SHOWN_OF_FINGERPRINT,
                                        model.fingerprint().length()))));
        about.setTooltip(new Tooltip(model.path() + "\nSHA-256 " + model.fingerprint()));
        InputSpec in = model.input();
        input.show(
                in.height() + " × " + in.width() + " × " + in.channels(),
                Strings.text(in.fixedSize() ? "model.input.fixed" : "model.input.free", in.dtype(), in.range()));
        OutputSpec out = model.output();
        output.show(
                Figures.count(out.dimensions()),
                Strings.text("model.output." + out.kind().name().toLowerCase(Locale.ROOT)));
        show(trainable, model.trainable());
        show(nonTrainable, model.nonTrainable());
        picture.show(model);
        layers.show();
    }

    private static void show(StatTile tile, VariableCount count) {
        tile.show(Figures.count(count.parameters()), Strings.text("model.variables", count.count()));
    }
}
