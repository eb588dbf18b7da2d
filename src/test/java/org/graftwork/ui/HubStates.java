// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.ui.session.Bench;

/** The states of the bench for finding models that pictures are taken of. */
final class HubStates {

    private static final String SITE = "https://tfhub.dev/google/imagenet/";

    private HubStates() {}

    static Map<String, SnapshotStates.State> all() {
        Map<String, SnapshotStates.State> states = new LinkedHashMap<>();
        states.put(
                "hub-loading",
                new SnapshotStates.State(Bench.HUB, fake -> {}, SnapshotStates.Work.NEVER, window -> {}));
        states.put("hub-filled", at(HubStates::putSome, HubStates::measured));
        states.put("hub-unmeasured", at(fake -> {}, window -> {}));
        states.put("hub-photos", at(HubStates::putSome, window -> {
            SnapshotStates.openSample(window);
            window.session().bench().set(Bench.HUB);
            measured(window);
        }));
        states.put("hub-search", at(fake -> {}, window -> {
            measured(window);
            type(window, "efficientnet v2");
            SnapshotStates.later(window, () -> press(window, KeyCode.DOWN));
        }));
        states.put("hub-nothing-found", at(fake -> {}, window -> {
            type(window, "resnet");
            ((ToggleButton) window.shell().lookup("#hub-here")).setSelected(true);
        }));
        states.put("hub-handle", at(fake -> {}, window -> type(window, SITE + "resnet_v2_50/feature_vector/5")));
        states.put("hub-chart", at(HubStates::putSome, window -> {
            measured(window);
            fire(window, "#as-chart-of-models");
        }));
        states.put("hub-table", at(fake -> {}, window -> {
            measured(window);
            fire(window, "#as-table-of-models");
        }));
        states.put("hub-compare", at(HubStates::putSome, window -> {
            measured(window);
            SnapshotStates.later(window, () -> compareThree(window));
        }));
        states.put(
                "hub-fetching",
                new SnapshotStates.State(
                        Bench.HUB,
                        fake -> fake.library().holdFetching(true),
                        SnapshotStates.Work.IN_BACKGROUND,
                        window -> {
                            window.session().bench().set(Bench.HUB);
                            SnapshotStates.afterwards(
                                    () -> {
                                        fetch(window, SITE + "resnet_v2_50/feature_vector/5");
                                        fetch(window, SITE + "mobilenet_v2_100_224/feature_vector/5");
                                    },
                                    400);
                        }));
        states.put(
                "hub-failed",
                at(
                        fake -> fake.library()
                                .failFetching(
                                        "tfhub.dev sent www.kaggle.com’s page of terms instead of the model (403):"
                                                + " accept the terms there once, or give your name and key in KAGGLE_USERNAME and KAGGLE_KEY."),
                        window -> fetch(window, SITE + "resnet_v2_50/feature_vector/5")));
        states.put(
                "hub-risky",
                at(
                        fake -> fake.library()
                                .makeRisky(List.of(
                                        new RiskyOp("ReadFile", RiskyOp.Risk.READS_FILES, 1),
                                        new RiskyOp("PyFunc", RiskyOp.Risk.RUNS_CODE, 2))),
                        window -> {
                            measured(window);
                            fetch(window, SITE + "mobilenet_v2_100_224/feature_vector/5");
                        }));
        states.put("hub-fetched", at(fake -> {}, window -> {
            measured(window);
            fetch(window, SITE + "mobilenet_v2_100_224/feature_vector/5");
            fetch(window, "google/mobilenet-v2/tensorFlow2/tf2-preview-feature-vector/4");
        }));
        states.put("hub-kaggle", at(fake -> {}, window -> {
            type(window, "mobilenet");
            fire(window, "#ask-kaggle");
        }));
        states.put(
                "hub-kaggle-failed",
                at(
                        fake -> fake.library()
                                .failKaggle(
                                        "www.kaggle.com cannot be reached. Check the network, and try again. Or look for models in a"
                                                + " browser at https://www.kaggle.com/models; a handle from there can be"
                                                + " fetched here."),
                        window -> {
                            type(window, "mobilenet");
                            fire(window, "#ask-kaggle");
                        }));
        states.put("hub-long-names", at(fake -> {}, window -> {
            measured(window);
            type(window, "mushroom-identification");
        }));
        return states;
    }

    private static SnapshotStates.State at(Consumer<FakeWorkbench> prepare, Consumer<BenchWindow> act) {
        return new SnapshotStates.State(Bench.HUB, prepare, SnapshotStates.Work.AT_ONCE, window -> {
            window.session().bench().set(Bench.HUB);
            window.shell().applyCss();
            window.shell().layout();
            act.accept(window);
        });
    }

    private static void putSome(FakeWorkbench fake) {
        fake.library().put(SITE + "mobilenet_v2_100_224/feature_vector/5");
        fake.library().put(SITE + "efficientnet_v2_imagenet1k_b0/feature_vector/2");
    }

    private static void measured(BenchWindow window) {
        window.shell().applyCss();
        if (window.shell().lookup("#measure-machine") != null) {
            fire(window, "#measure-machine");
        }
    }

    private static void type(BenchWindow window, String words) {
        SnapshotStates.field(window, "#hub-search").setText(words);
    }

    private static void fetch(BenchWindow window, String handle) {
        type(window, handle);
        fire(window, "#fetch-typed");
    }

    private static void compareThree(BenchWindow window) {
        ListView<?> models = (ListView<?>) window.shell().lookup("#models");
        for (int row : List.of(0, 2, 5)) {
            models.getSelectionModel().select(row);
            press(window, KeyCode.C);
        }
        fire(window, "#compare-models");
    }

    private static void press(BenchWindow window, KeyCode key) {
        ListView<?> models = (ListView<?>) window.shell().lookup("#models");
        models.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void fire(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        ((ButtonBase) window.shell().lookup(id)).fire();
    }
}
