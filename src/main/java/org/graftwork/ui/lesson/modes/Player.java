// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.graftwork.training.NetworkStep;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Runs the batch, and plays the step moment by moment, by itself or by hand. */
final class Player extends Card {

    private static final Duration MOMENT = Duration.millis(280);

    private final ModesBench bench;
    private final Playback playback;
    private final Label moment = Labels.wrapped(Labels.of("", "small"));
    private final Button back = button("previous", MaterialDesignS.SKIP_PREVIOUS_OUTLINE);
    private final Button on = button("next", MaterialDesignS.SKIP_NEXT_OUTLINE);
    private final Button start = button("start", MaterialDesignS.SKIP_BACKWARD_OUTLINE);
    private final Button end = button("end", MaterialDesignS.SKIP_FORWARD_OUTLINE);
    private final FontIcon playIcon = new FontIcon(MaterialDesignP.PLAY_OUTLINE);
    private final Button play = Buttons.icon("", MaterialDesignP.PLAY_OUTLINE, this::playOrPause);
    private final Timeline clock = new Timeline(new KeyFrame(MOMENT, event -> tick()));

    Player(ModesBench bench) {
        this.bench = bench;
        playback = bench.playback();
        getStyleClass().addAll("compact", "player");
        clock.setCycleCount(Timeline.INDEFINITE);
        play.setId("modes-play");
        play.setGraphic(playIcon);
        byHand(back, playback::previous);
        byHand(on, playback::next);
        byHand(start, playback::toStart);
        byHand(end, playback::toEnd);
        HBox buttons = new HBox(start, back, play, on, end);
        buttons.getStyleClass().add("player-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        moment.setId("modes-moment");
        FlowPane line = new FlowPane(new RunButtons(bench), buttons);
        line.getStyleClass().add("player-line");
        getChildren().addAll(line, moment);
        bench.step().addListener((observable, before, now) -> play(now));
        playback.position().addListener((observable, before, now) -> show());
        clock.statusProperty().addListener((observable, before, now) -> showPlaying());
        // Nothing is animated that cannot be seen.
        sceneProperty().addListener((observable, before, now) -> {
            if (now == null) {
                clock.stop();
            }
        });
        showPlaying();
        show();
    }

    private static Button button(String key, org.kordamp.ikonli.Ikon icon) {
        Button button = Buttons.icon(Strings.text("lesson.modes.player." + key), icon, () -> {});
        button.setId("modes-" + key);
        return button;
    }

    private void byHand(Button button, Runnable move) {
        button.setOnAction(event -> {
            clock.stop();
            move.run();
        });
    }

    private void play(NetworkStep step) {
        clock.stop();
        if (step != null && getScene() != null && !Theme.isStill(this)) {
            clock.playFromStart();
        } else {
            playback.toEnd();
        }
        show();
    }

    private boolean isPlaying() {
        return clock.getStatus() == Animation.Status.RUNNING;
    }

    private void playOrPause() {
        if (isPlaying()) {
            clock.stop();
            return;
        }
        if (playback.isAtEnd()) {
            playback.toStart();
        }
        clock.playFromStart();
    }

    private void tick() {
        playback.next();
        if (playback.isAtEnd()) {
            clock.stop();
        }
    }

    private void show() {
        boolean atStart = playback.position().get() == Playback.BEFORE;
        start.setDisable(atStart);
        back.setDisable(atStart);
        on.setDisable(playback.isEmpty() || playback.isAtEnd());
        end.setDisable(playback.isEmpty() || playback.isAtEnd());
        play.setDisable(playback.isEmpty());
        moment.setText(text());
    }

    private void showPlaying() {
        playIcon.setIconCode(isPlaying() ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY_OUTLINE);
        Buttons.name(play, Strings.text(isPlaying() ? "lesson.modes.player.pause" : "lesson.modes.player.play"));
    }

    private String text() {
        NetworkStep step = bench.step().get();
        if (step == null || playback.isEmpty()) {
            return Strings.text("lesson.modes.moment.none");
        }
        if (playback.position().get() == Playback.BEFORE) {
            return Strings.text("lesson.modes.moment.before");
        }
        Playback.Moment now = playback.moments().get(playback.position().get());
        return switch (now.kind()) {
            case FORWARD ->
                now.layer() == 0
                        ? Strings.text("lesson.modes.moment.in")
                        : Strings.text(
                                "lesson.modes.moment.forward",
                                step.layers().get(now.layer()).name());
            case LOSS ->
                Strings.text(
                        playback.isAtEnd() ? "lesson.modes.moment.answers" : "lesson.modes.moment.loss",
                        Figures.loss(step.loss()),
                        step.right(),
                        bench.batch().get().photos().size());
            case BACKWARD ->
                Strings.text(
                        "lesson.modes.moment.backward",
                        step.layers().get(now.layer()).name());
            case UPDATE ->
                Strings.text(
                        "lesson.modes.moment.update",
                        step.variables().stream()
                                .filter(each -> each.change().changed())
                                .count(),
                        step.variables().size(),
                        Figures.loss(step.loss()));
        };
    }
}
