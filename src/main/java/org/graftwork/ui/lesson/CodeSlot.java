// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.widget.Toolbox;

/** Where the code stands that does the same. */
final class CodeSlot {

    private CodeSlot() {}

    static Node of(OpenLesson lesson, Toolbox tools) {
        return new VBox();
    }
}
