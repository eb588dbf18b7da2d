// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.util.stream.Stream;
import javafx.scene.Node;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Makes the notice of what could not be opened, with a button that takes it away. */
public final class OpeningNotice {

    private OpeningNotice() {}

    /**
     * @param title the key of the notice's title, which takes the name of what failed
     * @param actions what can be done instead, before the button that takes the notice away
     */
    public static Notice of(Opening opening, String title, Node... actions) {
        Node dismiss = Buttons.icon(Strings.text("notice.dismiss"), MaterialDesignC.CLOSE, opening::forgetProblem);
        Notice notice = new Notice(
                Notice.Kind.PROBLEM,
                Stream.concat(Stream.of(actions), Stream.of(dismiss)).toArray(Node[]::new));
        Runnable update = () -> notice.show(
                opening.problem().get().isEmpty()
                        ? ""
                        : Strings.text(title, opening.failedName().get()),
                opening.problem().get());
        opening.problem().addListener((observable, before, now) -> update.run());
        update.run();
        return notice;
    }
}
