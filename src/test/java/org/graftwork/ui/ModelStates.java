// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.session.Bench;

/** The states of the model bench that pictures are taken of. */
final class ModelStates {

    private ModelStates() {}

    static Map<String, SnapshotStates.State> all() {
        Map<String, SnapshotStates.State> states = new LinkedHashMap<>();
        states.put(
                "model-loading",
                new SnapshotStates.State(Bench.MODEL, fake -> {}, SnapshotStates.Work.NEVER, window -> {}));
        states.put("model-filled", at(window -> {}));
        states.put("model-empty", at(window -> window.session().model().set(null)));
        states.put(
                "model-search",
                at(window -> SnapshotStates.field(window, "#search").setText("depthwise")));
        states.put(
                "model-nothing-found",
                at(window -> SnapshotStates.field(window, "#search").setText("transformer")));
        states.put("model-error", at(window -> {
            window.chooseFolder(Path.of("/home/anna/Downloads/broken_mobilenet_v3_large_100_224"));
            openFolder(window);
        }));
        states.put("model-refused", at(window -> {
            window.chooseFolder(Path.of("/home/anna/Downloads/risky_model_from_a_forum"));
            openFolder(window);
        }));
        states.put("model-top-block", at(window -> {
            press(window, "#preset-top-block");
            SnapshotStates.later(window, () -> look(window, 51, 0));
        }));
        states.put("model-mixed", at(window -> {
            PretrainedModel model = window.session().model().get();
            window.session()
                    .selection()
                    .set(VariableSelection.from(model, 40)
                            .without(model, model.layers().get(44).variables()));
            SnapshotStates.later(window, () -> look(window, 40, 3));
        }));
        states.put("model-everything", at(window -> {
            press(window, "#preset-everything");
            SnapshotStates.later(window, () -> look(window, 3, -1));
        }));
        states.put(
                "model-menu",
                at(window -> SnapshotStates.later(
                        window, () -> ((MenuButton) window.shell().lookup("#open-model")).show())));
        states.put("model-figures", at(window -> {
            SnapshotStates.later(window, () -> {
                look(window, 2, 0);
                press(window, "#histogram-change");
            });
        }));
        states.put("model-deep", opened("deep.keras", window -> {
            press(window, "#preset-top-layers");
            SnapshotStates.later(window, () -> look(window, 20, 0));
        }));
        states.put("model-fixed", opened("fixed", window -> {}));
        states.put("model-ends", opened("builtin", window -> press(window, "#as-ends")));
        states.put("model-range-unknown", opened("classifier.keras", window -> press(window, "#as-ends")));
        states.put("model-range-proof", opened("classifier.keras", window -> {
            press(window, "#as-ends");
            SnapshotStates.later(window, () -> press(window, "#prove-range"));
        }));
        states.put("model-adapted", opened("classifier.keras", window -> {
            press(window, "#as-ends");
            SnapshotStates.later(window, () -> press(window, "#use-penultimate"));
        }));
        states.put("model-map", opened("map.h5", window -> press(window, "#as-ends")));
        states.put("model-fit-photos", at(window -> {
            SnapshotStates.openSample(window);
            window.session().bench().set(Bench.MODEL);
            press(window, "#as-fit");
        }));
        states.put("model-fit-red", opened("classifier.keras", window -> press(window, "#as-fit")));
        return states;
    }

    private static SnapshotStates.State at(Consumer<BenchWindow> act) {
        return SnapshotStates.at(Bench.MODEL, act);
    }

    private static SnapshotStates.State opened(String file, Consumer<BenchWindow> act) {
        return at(window -> {
            window.chooseFolder(Path.of("/home/anna/models", file));
            openFolder(window);
            act.accept(window);
        });
    }

    private static void openFolder(BenchWindow window) {
        ((MenuButton) found(window, "#open-model")).getItems().get(0).fire();
    }

    private static void press(BenchWindow window, String id) {
        Node node = found(window, id);
        if (node instanceof ToggleButton toggle) {
            toggle.fire();
        } else {
            ((ButtonBase) node).fire();
        }
    }

    private static Node found(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        return window.shell().lookup(id);
    }

    /** Selects a layer, or one of its variables. */
    static void look(BenchWindow window, int layer, int variable) {
        TreeTableView<?> tree = (TreeTableView<?>) found(window, "#layers");
        select(tree, layer, variable);
    }

    private static <T> void select(TreeTableView<T> tree, int layer, int variable) {
        TreeItem<T> item = tree.getRoot().getChildren().get(layer);
        item.setExpanded(true);
        TreeItem<T> wanted = variable < 0 ? item : item.getChildren().get(variable);
        tree.getSelectionModel().select(wanted);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 1));
    }
}
