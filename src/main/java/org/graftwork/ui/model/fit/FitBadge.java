// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Optional;
import javafx.scene.control.Labeled;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Level;
import org.graftwork.ui.text.Strings;

/** Has a button or label tell how well photos, model and head go together, in a few words. */
public final class FitBadge {

    private FitBadge() {}

    /** Lets a node follow what is found. */
    public static void on(Labeled node, FitViewModel fit) {
        Runnable update = () -> show(node, fit.compatibility().get());
        fit.compatibility().addListener((observable, before, now) -> update.run());
        update.run();
    }

    private static void show(Labeled node, Optional<Compatibility> found) {
        Optional<Level> level = found.map(Compatibility::level);
        node.setText(level.map(worst -> Strings.text("fit.badge", LevelMark.word(worst)))
                .orElse(Strings.text("fit.title")));
        node.setGraphic(level.map(LevelMark::icon).orElse(null));
    }
}
