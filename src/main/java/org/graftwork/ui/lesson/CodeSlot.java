// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.scene.Node;
import org.graftwork.ui.lesson.code.CodePanel;
import org.graftwork.ui.lesson.code.CodePanelViewModel;
import org.graftwork.ui.widget.Toolbox;

/** Where the code stands that does the same. */
final class CodeSlot {

    private CodeSlot() {}

    static Node of(LessonsViewModel lessons, OpenLesson open, Toolbox tools) {
        CodePanelViewModel code = new CodePanelViewModel(
                lessons.session().work(), open.lesson(), open.bench().choices(), lessons.codeMemory());
        return new CodePanel(code, tools.files(), () -> lessons.code().set(false));
    }
}
