// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.lesson.network.LayerBox;

/** The network's layers, from the pictures to the classes, with what a step did to them as far as it has been played. */
final class StepBoxes extends VBox {

    private final ModesBench bench;
    private final List<StepBox> boxes = new ArrayList<>();
    private List<LayerInfo> shown = List.of();

    StepBoxes(ModesBench bench) {
        this.bench = bench;
        getStyleClass().add("layer-boxes");
        bench.network().addListener((observable, before, now) -> make(now));
        bench.step().addListener((observable, before, now) -> show());
        bench.playback().position().addListener((observable, before, now) -> show());
        make(bench.network().get());
    }

    private void make(PretrainedModel network) {
        if (network == null || network.layers().equals(shown)) {
            return;
        }
        shown = network.layers();
        boxes.clear();
        getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                getChildren().add(LayerBox.arrow());
            }
            StepBox box = new StepBox(shown.get(i), i);
            boxes.add(box);
            getChildren().add(box.node());
        }
        show();
    }

    private void show() {
        boolean isLoaded = !bench.playback().isEmpty();
        boxes.forEach(box -> box.show(isLoaded ? bench.step().get() : null, bench.playback()));
    }

    /** The box of the layer that the moment is about; empty where it is about none. */
    Optional<Node> current() {
        int position = bench.playback().position().get();
        return position < 0
                ? Optional.empty()
                : Optional.of(bench.playback().moments().get(position).layer())
                        .filter(layer -> layer >= 0)
                        .map(layer -> boxes.get(layer).node());
    }
}
