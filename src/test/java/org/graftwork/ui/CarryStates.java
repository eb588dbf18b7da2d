// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.SnapshotStates.Work;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.check.CheckResult;

/** The states of packs and of the check that pictures are taken of. */
final class CarryStates {

    private static final Path PACK = Path.of("/media/stick/Workshop-in-Graz.graftpack");

    private CarryStates() {}

    static void addTo(Map<String, State> states) {
        states.put("carry-empty", packs(window -> {}));
        states.put("carry-ready", packs(window -> window.shell().openPack(PACK)));
        states.put(
                "carry-installing",
                background(fake -> fake.packs().hold(), window -> window.shell().openPack(PACK)));
        states.put("carry-installed", packs(window -> {
            window.shell().openPack(PACK);
            press(window, "#install");
        }));
        states.put(
                "carry-damaged", packs(window -> window.shell().openPack(Path.of("/media/stick/damaged.graftpack"))));
        states.put("carry-make-empty", packs(window -> press(window, "#carry-make")));
        states.put("carry-make-filled", packs(CarryStates::fill));
        states.put("carry-make-failed", packs(window -> {
            fill(window);
            SnapshotStates.field(window, "#pack-file").setText("/media/full/Workshop.graftpack");
            press(window, "#make");
        }));
        states.put("carry-make-done", packs(window -> {
            fill(window);
            press(window, "#make");
        }));
        states.put("carry-round-form", packs(window -> choose(window, false)));
        states.put("carry-round-network", packs(window -> choose(window, true)));
        states.put("carry-round-serving", packs(window -> {
            choose(window, true);
            press(window, "#start-room");
        }));
        states.put("carry-round-loopback", packs(window -> {
            choose(window, false);
            press(window, "#start-room");
        }));
        states.put("carry-fetch", packs(window -> press(window, "#carry-fetch")));
        states.put("carry-fetch-wrong", packs(window -> fetch(window, "123456")));
        states.put("carry-fetch-rules", packs(window -> fetch(window, "12")));
        states.put("carry-fetch-running", background(fake -> fake.rooms().hold(), window -> fetch(window, "480213")));
        states.put("check-empty", new State(Bench.CHECK, fake -> {}, Work.AT_ONCE, window -> {}));
        states.put(
                "check-running",
                new State(Bench.CHECK, fake -> fake.machineCheck().hold(), Work.IN_BACKGROUND, CarryStates::check));
        for (CheckResult.Level level : CheckResult.Level.values()) {
            states.put(
                    "check-" + level.name().toLowerCase(Locale.ROOT),
                    new State(Bench.CHECK, fake -> fake.machineCheck().find(level), Work.AT_ONCE, CarryStates::check));
        }
    }

    private static State packs(Consumer<BenchWindow> act) {
        return new State(Bench.PACKS, fake -> {}, Work.AT_ONCE, window -> {
            window.session().bench().set(Bench.PACKS);
            act.accept(window);
        });
    }

    private static State background(Consumer<FakeWorkbench> prepare, Consumer<BenchWindow> act) {
        return new State(Bench.PACKS, prepare, Work.IN_BACKGROUND, window -> {
            window.session().bench().set(Bench.PACKS);
            act.accept(window);
        });
    }

    private static void check(BenchWindow window) {
        window.session().bench().set(Bench.CHECK);
        press(window, "#run-check");
    }

    private static void fill(BenchWindow window) {
        SnapshotStates.openSample(window);
        window.session().bench().set(Bench.PACKS);
        press(window, "#carry-make");
        SnapshotStates.field(window, "#pack-title").setText("Workshop in Graz");
        window.chooseFolder(window.session().workbench().samplePhotos());
        choose(window, "#add-photos", 1);
        window.chooseFolder(Path.of("assets/models").toAbsolutePath());
        choose(window, "#add-model", 1);
    }

    private static void choose(BenchWindow window, boolean open) {
        press(window, "#carry-hand-round");
        window.chooseFolder(PACK);
        press(window, "#choose-room-pack");
        ((ToggleSwitch) node(window, "#room-open")).setSelected(open);
    }

    private static void fetch(BenchWindow window, String code) {
        press(window, "#carry-fetch");
        SnapshotStates.field(window, "#fetch-address").setText("192.168.1.20:8642");
        SnapshotStates.field(window, "#fetch-code").setText(code);
        press(window, "#fetch");
    }

    private static void choose(BenchWindow window, String menu, int item) {
        ((MenuButton) node(window, menu)).getItems().get(item).fire();
    }

    private static void press(BenchWindow window, String id) {
        ((ButtonBase) node(window, id)).fire();
    }

    private static Node node(BenchWindow window, String id) {
        window.shell().applyCss();
        window.shell().layout();
        return window.shell().lookup(id);
    }
}
