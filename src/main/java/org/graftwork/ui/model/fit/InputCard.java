// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** What the model takes, and how photos of another shape are made to fit. */
public final class InputCard extends Card {

    private final ObservableValue<PretrainedModel> model;
    private final Label figure = Labels.of("", "stat-value");
    private final Label made = Labels.of("", "small", "muted");
    private final Label explained = Labels.wrapped(Labels.of("", "small", "muted"));
    private final Map<ImageFit, ToggleButton> ways = new EnumMap<>(ImageFit.class);

    public InputCard(ObservableValue<PretrainedModel> model, Adapting adapting) {
        this.model = model;
        setId("input-card");
        SegmentedButton choice = new SegmentedButton();
        for (ImageFit fit : ImageFit.values()) {
            String key = fit.name().toLowerCase(Locale.ROOT);
            ToggleButton way = new ToggleButton(Strings.text("model.fit." + key));
            way.setId("fit-" + key);
            way.setTooltip(new Tooltip(Strings.text("model.fit." + key + ".help")));
            way.setOnAction(event -> {
                adapting.setFit(fit);
                show();
            });
            ways.put(fit, way);
            choice.getButtons().add(way);
        }
        getChildren()
                .addAll(
                        Labels.of(Strings.text("model.input"), "heading"),
                        line("figure-line", figure, made),
                        line("choice-line", Labels.of(Strings.text("model.fit"), "small", "muted"), choice),
                        explained);
        model.addListener((observable, before, now) -> show());
        show();
    }

    private static FlowPane line(String styleClass, Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add(styleClass);
        line.setRowValignment(VPos.BASELINE);
        return line;
    }

    private void show() {
        PretrainedModel now = model.getValue();
        if (now == null) {
            return;
        }
        InputSpec input = now.input();
        figure.setText(input.height() + " × " + input.width() + " × " + input.channels());
        made.setText(Strings.text(
                input.fixedSize() ? "model.input.fixed" : "model.input.free",
                input.dtype(),
                Strings.text(input.channels() == 1 ? "model.input.grey" : "model.input.colours")));
        ways.forEach((fit, way) -> way.setSelected(fit == input.fit()));
        explained.setText(Strings.text("model.fit." + input.fit().name().toLowerCase(Locale.ROOT) + ".help"));
    }
}
