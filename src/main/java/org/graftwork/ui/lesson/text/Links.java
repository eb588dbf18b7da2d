// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.text;

import java.util.List;
import javafx.scene.Node;

/** What the links in a lesson’s text lead to. */
public interface Links {

    /** Opens a lesson by its id. */
    void openLesson(String id);

    /** Opens a page in the browser. */
    void browse(String address);

    /** What a word means, in a sentence or three; empty where nobody explains it. */
    String meaning(String term);

    /** Explains a word beside the place where it stands. */
    void explain(String term, Node beside);

    /** The words of a text that can be explained, in their order; each word is found once on a screen. */
    List<Term> findTerms(String text);

    /**
     * A word that can be explained.
     *
     * @param start where it begins in the text
     * @param end where it ends, exclusive
     * @param term its name in the glossary
     */
    record Term(int start, int end, String term) {}
}
