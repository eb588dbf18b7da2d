// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import org.graftwork.lesson.glossary.GlossaryEntry;
import org.graftwork.lesson.glossary.GlossaryMatcher;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.widget.Toolbox;

/** Where the links of one screen lead to; each word of the glossary is explained once on it. */
final class LessonLinks implements Links {

    private final LessonsViewModel lessons;
    private final Toolbox tools;
    private final GlossaryMatcher matcher;

    LessonLinks(LessonsViewModel lessons, Toolbox tools) {
        this.lessons = lessons;
        this.tools = tools;
        matcher = new GlossaryMatcher(lessons.glossary());
    }

    @Override
    public void openLesson(String id) {
        lessons.show(id);
    }

    @Override
    public void browse(String address) {
        tools.files().browse(URI.create(address));
    }

    @Override
    public String meaning(String term) {
        return lessons.glossary().find(term).map(GlossaryEntry::text).orElse("");
    }

    @Override
    public void explain(String term, Node beside) {
        lessons.glossary().find(term).ifPresent(entry -> new Explanation(entry, this, readable(entry)).show(beside));
    }

    @Override
    public List<Term> findTerms(String text) {
        return matcher.find(text).stream()
                .map(found -> new Term(found.start(), found.end(), found.entry().term()))
                .toList();
    }

    /** The title of the lesson that an entry leads to, or empty. */
    private String readable(GlossaryEntry entry) {
        return entry.lesson()
                .filter(id -> lessons.open()
                        .get()
                        .map(OpenLesson::lesson)
                        .filter(here -> here.id().equals(id))
                        .isEmpty())
                .flatMap(id -> lessons.lessons().stream()
                        .filter(lesson -> lesson.id().equals(id))
                        .findFirst())
                .map(lesson -> lesson.number() + "  " + lesson.title())
                .orElse("");
    }
}
