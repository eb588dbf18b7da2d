// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;
import org.graftwork.ui.lesson.code.CodePanel;
import org.graftwork.ui.lesson.code.CodePanelViewModel;
import org.graftwork.ui.widget.Toolbox;

/** Where the code stands that does the same. */
final class CodeSlot {

    private CodeSlot() {}

    /** @param wide whether the code has all the room */
    static Region of(LessonsViewModel lessons, OpenLesson open, Toolbox tools, BooleanProperty wide) {
        CodePanelViewModel code = new CodePanelViewModel(
                lessons.session().work(), open.lesson(), open.bench().choices(), lessons.codeMemory());
        return new CodePanel(code, tools.files(), wide, () -> lessons.code().set(false));
    }
}
