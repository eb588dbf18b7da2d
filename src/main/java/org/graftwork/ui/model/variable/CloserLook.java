// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.model.layers.LayerActions;
import org.graftwork.ui.model.layers.LayerRow;
import org.graftwork.ui.model.layers.TrainedState;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The layer or variable that is selected: what it is, what it holds and what can be done with it. */
public final class CloserLook extends Card {

    private final LayerActions actions;
    private final VBox nothing = new VBox(
            Labels.muted(Strings.text("model.look.nothing")),
            Labels.wrapped(Labels.small(Strings.text("model.look.keys"))));
    private final Label name = Labels.wrapped(Labels.of("", "heading"));
    private final Label about = Labels.wrapped(Labels.of("", "small", "muted"));
    private final Label state = Labels.wrapped(Labels.of("", "small"));
    private final StatisticsView statistics;
    private final SimpleStringProperty noChoice = new SimpleStringProperty("");
    private final SimpleStringProperty noOutput = new SimpleStringProperty("");
    private final Button toggle;
    private final Node freeze;
    private final VBox buttons;
    private final VBox content = new VBox();

    public CloserLook(LayerActions actions, VariableStudy study) {
        this.actions = actions;
        getStyleClass().add("closer-look");
        setId("closer-look");
        statistics = new StatisticsView(study);
        toggle = button("toggle-selected", "", MaterialDesignT.TUNE_VARIANT, actions::toggle);
        freeze = Buttons.disabledFor(actions.freezing().impossible(), freezeBelow(actions));
        Button output = button(
                "use-output", Strings.text("model.action.useOutput"), MaterialDesignA.ARROW_RIGHT, actions::useOutput);
        output.setTooltip(new Tooltip(Strings.text("model.action.useOutput.help")));
        buttons = new VBox(Buttons.disabledFor(noChoice, toggle), Buttons.disabledFor(noOutput, output));
        buttons.getStyleClass().add("look-actions");
        content.getStyleClass().add("look-content");
        nothing.getStyleClass().add("look-content");
        PageScroll scroll = new PageScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        actions.layers().selected().addListener((observable, before, now) -> show());
        actions.freezing().selection().addListener((observable, before, now) -> showState());
        show();
    }

    private void show() {
        Optional<LayerRow> selected = actions.row();
        if (selected.isEmpty()) {
            content.getChildren().setAll(nothing);
            return;
        }
        LayerRow row = selected.get();
        name.setText(row.name());
        name.setTooltip(new Tooltip(
                row.variable().map(VariableInfo::name).orElse(row.layer().name())));
        about.setText(about(row));
        showState();
        content.getChildren().setAll(name, about);
        if (!row.whyNot().isEmpty()) {
            content.getChildren().add(state);
        }
        content.getChildren().add(freeze);
        if (row.variable().isPresent()) {
            content.getChildren().add(statistics);
        }
        content.getChildren().add(buttons);
    }

    private void showState() {
        actions.row().ifPresent(row -> {
            TrainedState now = row.state(actions.selection());
            state.setText(row.whyNot().isEmpty() ? now.title() : row.whyNot());
            state.setGraphic(now.mark());
            noChoice.set(row.whyNot());
            boolean trained = now == TrainedState.TRAINED;
            toggle.setText(Strings.text((trained ? "model.action.freeze." : "model.action.train.")
                    + (row.variable().isPresent() ? "variable" : "layer")));
            toggle.setGraphic(new FontIcon(trained ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignT.TUNE_VARIANT));
            noOutput.set(actions.canUseOutput() ? "" : Strings.text("model.action.useOutput.unknown"));
        });
    }

    private static Button freezeBelow(LayerActions actions) {
        Button freeze = button(
                "freeze-below",
                Strings.text("model.action.freezeBelow"),
                MaterialDesignF.FORMAT_VERTICAL_ALIGN_BOTTOM,
                actions::freezeBelow);
        freeze.setTooltip(new Tooltip(Strings.text("model.action.freezeBelow.help")));
        return freeze;
    }

    private static String about(LayerRow row) {
        List<String> first = new ArrayList<>(List.of(row.role()));
        List<String> second = new ArrayList<>();
        if (row.variable().isPresent()) {
            first.addAll(List.of(row.shape(), row.dtype()));
        } else {
            givenShape(row).ifPresent(first::add);
            second.add(Strings.text("model.look.variables", row.variables().size()));
        }
        if (!row.variables().isEmpty()) {
            second.add(Strings.text("model.look.parameters", row.parameters()));
        }
        return Stream.of(first, second)
                .map(line -> line.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> givenShape(LayerRow row) {
        return row.layer()
                .output()
                .map(LayerOutput::shape)
                .filter(shape -> shape.size() > 1)
                .map(shape -> Strings.text("model.look.output", Figures.shape(shape.subList(1, shape.size()))));
    }

    private static Button button(String id, String text, Ikon icon, Runnable action) {
        Button button = Buttons.plain(text, icon, action);
        button.setId(id);
        button.getStyleClass().add("compact-button");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
