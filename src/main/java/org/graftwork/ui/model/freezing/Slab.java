// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A block of the network's picture: grey with a lock where it is frozen, teal where it is trained, half where it is both. */
final class Slab extends StackPane {

    private static final double ROOM_FOR_THE_ICON = 14;

    private final NetworkBlock block;
    private final FontIcon icon = new FontIcon(MaterialDesignL.LOCK_OUTLINE);
    private final Tooltip tooltip = new Tooltip();

    Slab(NetworkBlock block) {
        this.block = block;
        getStyleClass().add("network-slab");
        icon.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_THE_ICON));
        getChildren().add(icon);
        Tooltip.install(this, tooltip);
    }

    NetworkBlock block() {
        return block;
    }

    void show(VariableSelection selection) {
        NetworkBlock.State state = block.state(selection);
        String key = state.name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("network-slab", "slab-" + key);
        icon.setIconCode(icon(state));
        icon.setOpacity(state == NetworkBlock.State.NOTHING ? 0 : 1);
        VariableCount count = block.count();
        tooltip.setText(Strings.text(
                "network.block",
                block.name(),
                block.layers().size(),
                count.count(),
                Figures.count(count.parameters()),
                Strings.text("network.state." + key)));
    }

    private static Ikon icon(NetworkBlock.State state) {
        return switch (state) {
            case FROZEN, NOTHING -> MaterialDesignL.LOCK_OUTLINE;
            case MIXED -> MaterialDesignC.CIRCLE_HALF_FULL;
            case TRAINED -> MaterialDesignT.TUNE_VARIANT;
        };
    }
}
