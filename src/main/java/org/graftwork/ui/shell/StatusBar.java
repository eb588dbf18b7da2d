// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.ui.session.Message;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.workbench.BackgroundJob;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** The foot of the window: what computes, the last message, and what runs in the background. */
final class StatusBar extends HBox {

    private final Session session;
    private final Label device = Labels.of("", "small", "device");
    private final Label message = Labels.of("", "small", "message");
    private final Label job = Labels.of("", "small");
    private final Label timeLeft = Labels.of("", "small", "muted");
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final HBox work;

    StatusBar(Session session) {
        this.session = session;
        getStyleClass().add("status-bar-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Strings.text("status.name"));
        setAlignment(Pos.CENTER_LEFT);
        cancel = Buttons.icon(Strings.text("status.cancel"), MaterialDesignC.CLOSE, this::cancel);
        cancel.setId("cancel-work");
        progress.setPrefWidth(112);
        work = new HBox(job, progress, timeLeft, cancel);
        work.getStyleClass().add("work");
        work.setAlignment(Pos.CENTER_RIGHT);
        work.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        device.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(device, message, work);
        session.engine().addListener((observable, before, now) -> showDevice(now));
        session.message().addListener((observable, before, now) -> showMessage(now));
        session.work().onChange(this::showWork);
        showDevice(session.engine().get());
        showMessage(session.message().get());
        showWork();
    }

    private void showDevice(EngineInfo engine) {
        if (engine == null) {
            device.setText(Strings.text("status.noDevice"));
            device.setGraphic(new FontIcon(MaterialDesignC.CPU_64_BIT));
            return;
        }
        ComputeDevice computes = engine.device();
        boolean gpu = computes.kind() == ComputeDevice.Kind.GPU;
        device.setGraphic(new FontIcon(gpu ? MaterialDesignE.EXPANSION_CARD : MaterialDesignC.CPU_64_BIT));
        device.setText(
                computes.note().isEmpty()
                        ? computes.description()
                        : Strings.text("status.device.note", computes.description()));
        String all = Strings.text("status.device.tip", computes.description(), engine.version())
                + (computes.note().isEmpty() ? "" : "\n" + computes.note());
        Tooltip tooltip = new Tooltip(all);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        device.setTooltip(tooltip);
        device.setAccessibleText(all);
    }

    private void showMessage(Message now) {
        boolean problem = now != null && now.kind() == Message.Kind.PROBLEM;
        message.setText(now == null ? "" : now.text());
        message.setGraphic(problem ? new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE) : null);
        message.getStyleClass().remove("error-text");
        if (problem) {
            message.getStyleClass().add("error-text");
        }
        message.setTooltip(now == null ? null : new Tooltip(now.text()));
    }

    private void showWork() {
        List<BackgroundJob> running = session.work().running();
        work.setVisible(!running.isEmpty());
        work.setManaged(!running.isEmpty());
        if (running.isEmpty()) {
            return;
        }
        BackgroundJob shown = running.get(running.size() - 1);
        String title = shown.message().isEmpty() ? shown.title() : shown.title() + " · " + shown.message();
        job.setText(running.size() == 1 ? title : Strings.text("status.more", title, running.size() - 1));
        progress.setProgress(shown.share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        progress.setAccessibleText(shown.title());
        timeLeft.setText(
                shown.isCancelled()
                        ? Strings.text("status.cancelling")
                        : shown.timeLeft()
                                .map(left -> Strings.text("status.left", Figures.duration(left)))
                                .orElse(""));
        cancel.setDisable(shown.isCancelled());
    }

    private void cancel() {
        List<BackgroundJob> running = session.work().running();
        if (!running.isEmpty()) {
            running.get(running.size() - 1).cancel();
        }
    }
}
