// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NumberField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The settings of the fine-tuning that follows the head: a switch, and behind it how long, how fast and of what. */
public final class FineTuneCard extends Card {

    private final FineTuneForm form;

    /**
     * @param choose opens the place where single variables are chosen
     */
    public FineTuneCard(FineTuneForm form, FineTuneCautions cautions, Runnable choose) {
        this.form = form;
        setId("fine-tuning");
        HBox wanted = PlanFields.toggle("fineTune", "train.fineTune", form.wanted());
        Label title = (Label) wanted.getChildren().get(0);
        title.getStyleClass().setAll("label", "heading");
        title.setText(Strings.text("train.fineTune.title"));
        wanted.disableProperty().bind(form.blocked().isNotEmpty());
        Node blocked = new Remark("fine-tune-blocked", MaterialDesignL.LOCK_OUTLINE, "small", "muted")
                .following(form.blocked());
        Label what = Labels.wrapped(Labels.of(Strings.text("train.fineTune.help"), "small", "muted"));
        what.visibleProperty().bind(form.wanted().not().and(form.blocked().isEmpty()));
        what.managedProperty().bind(what.visibleProperty());
        Node settings = settings(cautions, choose);
        settings.visibleProperty().bind(form.wanted().and(form.blocked().isEmpty()));
        settings.managedProperty().bind(settings.visibleProperty());
        getChildren().addAll(wanted, what, blocked, settings);
    }

    private Node settings(FineTuneCautions cautions, Runnable choose) {
        NumberField epochs = PlanFields.number("fineTuneEpochs", form.epochs());
        NumberField learningRate = PlanFields.number("fineTuneLearningRate", form.learningRate());
        HBox pair = new HBox(epochs, learningRate);
        pair.getStyleClass().add("fields");
        VBox part = PlanFields.choice(
                "fineTunePart",
                "train.fineTune.part",
                List.of(FineTunePart.values()),
                trained -> Strings.text("train.part." + trained.name().toLowerCase(Locale.ROOT)),
                form.part());
        Label counts = Labels.following(form.counts(), "small", "muted");
        counts.setId("fine-tune-counts");
        Hyperlink link = Buttons.link(Strings.text("train.fineTune.choose"), choose);
        link.setId("choose-variables");
        link.getStyleClass().add("small");
        part.getChildren().addAll(counts, caution("caution-part", cautions.part()), link);
        VBox content = new VBox(
                pair,
                caution("caution-rate", cautions.learningRate()),
                part,
                modes(),
                caution("caution-mode", cautions.mode()));
        content.getStyleClass().add("fields-column");
        return content;
    }

    private Node modes() {
        ToggleGroup group = new ToggleGroup();
        Label name = Labels.of(Strings.text("train.fineTune.mode"), "field-name");
        RadioButton inference = mode(BaseTraining.INFERENCE_MODE, group);
        RadioButton training = mode(BaseTraining.TRAINING_MODE, group);
        Label none = Labels.wrapped(Labels.of(Strings.text("train.mode.none"), "small", "muted", "mode-help"));
        Label help = modeHelp(BaseTraining.TRAINING_MODE);
        training.disableProperty().bind(form.hasTrainingMode().not());
        none.visibleProperty().bind(training.disableProperty());
        none.managedProperty().bind(none.visibleProperty());
        help.visibleProperty().bind(none.visibleProperty().not());
        help.managedProperty().bind(help.visibleProperty());
        VBox column = new VBox(name, inference, modeHelp(BaseTraining.INFERENCE_MODE), training, help, none);
        column.getStyleClass().add("field");
        return column;
    }

    private RadioButton mode(BaseTraining mode, ToggleGroup group) {
        RadioButton button = new RadioButton(Strings.text("train.mode." + key(mode)));
        button.setId(key(mode));
        button.setToggleGroup(group);
        button.setAccessibleHelp(Strings.text("train.mode." + key(mode) + ".help"));
        button.setOnAction(event -> form.mode().set(mode));
        Runnable follow = () -> button.setSelected(form.mode().get() == mode);
        form.mode().addListener((observable, before, now) -> follow.run());
        follow.run();
        return button;
    }

    private static Label modeHelp(BaseTraining mode) {
        return Labels.wrapped(
                Labels.of(Strings.text("train.mode." + key(mode) + ".help"), "small", "muted", "mode-help"));
    }

    private static String key(BaseTraining mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static Node caution(String id, ObservableValue<String> words) {
        return new Remark(id, MaterialDesignA.ALERT_OUTLINE, "small", "caution").following(words);
    }
}
