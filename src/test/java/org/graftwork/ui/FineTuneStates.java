// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.FineTunePart;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.SnapshotStates.Work;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.train.VariableChanges;

/** The states of fine-tuning that pictures are taken of. */
final class FineTuneStates {

    private FineTuneStates() {}

    static void addTo(Map<String, State> states) {
        states.put("tune-form", SnapshotStates.at(Bench.TRAIN, FineTuneStates::plan));
        states.put("tune-chosen", SnapshotStates.at(Bench.TRAIN, window -> {
            var model = window.session().model().get();
            window.session().selection().set(VariableSelection.from(model, 40));
            plan(window);
        }));
        states.put("tune-warnings", SnapshotStates.at(Bench.TRAIN, window -> {
            plan(window);
            SnapshotStates.field(window, "#fineTuneLearningRate").setText("0.01");
            SnapshotStates.field(window, "#batch").setText("8");
            FineTunePart chosen = FineTunePart.CHOSEN;
            part(window).setValue(chosen);
            trainingMode(window);
        }));
        states.put("tune-blocked", SnapshotStates.at(Bench.TRAIN, window -> {
            window.session().model().set(FakeModel.fixed());
            SnapshotStates.openSample(window);
        }));
        states.put("tune-running", background(fake -> fake.holdAfterEpoch(12)));
        states.put("tune-head-running", background(fake -> fake.holdAfterEpoch(6)));
        states.put("tune-finished", SnapshotStates.at(Bench.TRAIN, FineTuneStates::train));
        states.put("tune-loss", SnapshotStates.at(Bench.TRAIN, window -> {
            train(window);
            select(window, "#show-loss");
        }));
        states.put("tune-variables", SnapshotStates.at(Bench.TRAIN, window -> {
            train(window);
            select(window, "#as-variables");
        }));
        states.put("tune-variables-waiting", background(fake -> fake.holdAfterEpoch(6), "#as-variables"));
        states.put("tune-variables-mode", SnapshotStates.at(Bench.TRAIN, window -> {
            plan(window);
            trainingMode(window);
            SnapshotStates.button(window, "#start").fire();
            select(window, "#as-variables");
            filter(window, VariableChanges.Filter.CHANGED);
        }));
        states.put("tune-variables-open", SnapshotStates.at(Bench.TRAIN, window -> {
            train(window);
            select(window, "#as-variables");
            select(window, "#changes-expand");
        }));
        states.put("tune-stopped", stopped());
    }

    private static State background(Consumer<FakeWorkbench> prepare, String... select) {
        return new State(Bench.TRAIN, prepare, Work.IN_BACKGROUND, window -> {
            runSoon(window);
            for (String id : select) {
                SnapshotStates.afterwards(() -> select(window, id), 12);
            }
        });
    }

    private static State stopped() {
        return new State(Bench.TRAIN, fake -> fake.holdAfterEpoch(12), Work.IN_BACKGROUND, window -> {
            runSoon(window);
            SnapshotStates.afterwards(
                    () -> SnapshotStates.button(window, "#stop").fire(), 40);
        });
    }

    private static void runSoon(BenchWindow window) {
        window.session().photos().addListener((observable, before, now) -> {
            window.session().bench().set(Bench.TRAIN);
            SnapshotStates.afterwards(
                    () -> {
                        wanted(window);
                        SnapshotStates.button(window, "#start").fire();
                    },
                    2);
        });
        SnapshotStates.openSample(window);
    }

    private static void plan(BenchWindow window) {
        SnapshotStates.openSample(window);
        window.session().bench().set(Bench.TRAIN);
        wanted(window);
    }

    private static void train(BenchWindow window) {
        plan(window);
        SnapshotStates.button(window, "#start").fire();
    }

    private static void wanted(BenchWindow window) {
        ((ToggleSwitch) node(window, "#fineTune")).setSelected(true);
    }

    private static void trainingMode(BenchWindow window) {
        ((RadioButton) node(window, "#training_mode")).fire();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FineTunePart> part(BenchWindow window) {
        return (ComboBox<FineTunePart>) node(window, "#fineTunePart");
    }

    @SuppressWarnings("unchecked")
    private static void filter(BenchWindow window, VariableChanges.Filter filter) {
        SnapshotStates.later(
                window, () -> ((ComboBox<VariableChanges.Filter>) node(window, "#changes-filter")).setValue(filter));
    }

    private static void select(BenchWindow window, String id) {
        SnapshotStates.later(window, () -> ((ToggleButton) node(window, id)).setSelected(true));
    }

    private static Node node(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        return window.shell().lookup(id);
    }
}
