// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.widget.Toolbox;

/** Where the links in lessons lead to. */
final class LessonLinks {

    private final LessonsViewModel lessons;
    private final Toolbox tools;

    LessonLinks(LessonsViewModel lessons, Toolbox tools) {
        this.lessons = lessons;
        this.tools = tools;
    }

    /** The links of a screen, on which each word is explained once. */
    Links ofScreen() {
        return new Links() {
            @Override
            public void openLesson(String id) {
                lessons.show(id);
            }

            @Override
            public void browse(String address) {
                tools.files().browse(URI.create(address));
            }

            @Override
            public void explain(String term, Node beside) {
                // The glossary follows.
            }

            @Override
            public List<Term> findTerms(String text) {
                return List.of();
            }
        };
    }
}
