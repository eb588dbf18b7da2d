// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Says that no model is like this, and what to leave out so that there are some. */
final class NothingFound extends VBox {

    private static final int TURNING = 40;

    private final HubViewModel bench;

    NothingFound(HubViewModel bench) {
        this.bench = bench;
        getStyleClass().addAll("empty-state", "nothing-found");
        setAlignment(Pos.CENTER);
        InvalidationListener update = changed -> update();
        bench.finder().results().addListener(update);
        bench.loading().addListener(update);
        update();
    }

    private void update() {
        getChildren().clear();
        if (bench.loading().get()) {
            ProgressIndicator turning = new ProgressIndicator();
            turning.setMaxSize(TURNING, TURNING);
            getChildren().addAll(turning, Labels.muted(Strings.text("hub.work.catalogue")));
        } else if (bench.finder().results().isEmpty()
                && !bench.finder().models().isEmpty()) {
            getChildren()
                    .addAll(
                            new FontIcon(MaterialDesignM.MAGNIFY_CLOSE),
                            Labels.of(Strings.text("hub.none.title"), "heading"),
                            Labels.muted(Strings.text("hub.none.text")));
            for (ModelFinder.Relaxation way : bench.finder().relaxations()) {
                getChildren().add(Buttons.link(way.text(), way.action()));
            }
            getChildren().add(Buttons.link(Strings.text("hub.filter.clear"), bench.finder()::clear));
        }
    }
}
