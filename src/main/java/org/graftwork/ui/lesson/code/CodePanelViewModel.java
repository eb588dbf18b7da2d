// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.code.CodeDefaults;
import org.graftwork.lesson.code.CodeFile;
import org.graftwork.lesson.code.CodeInterface;
import org.graftwork.lesson.code.CodePath;
import org.graftwork.lesson.code.FilledCode;
import org.graftwork.lesson.code.LessonCode;
import org.graftwork.lesson.code.ProductPaths;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Problem;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.BackgroundWork;

/** The code that does what a lesson does, with what is chosen on its bench, to be looked at, copied and saved. */
public final class CodePanelViewModel {

    private final BackgroundWork work;
    private final Lesson lesson;
    private final ObservableMap<String, String> choices;
    private final CodeMemory memory;
    private final ProductPaths files;
    private final ReadOnlyObjectWrapper<Optional<ShownCode>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Set<String> changed = new HashSet<>();
    /** Held weakly by what outlives the lesson. */
    private final ChangeListener<CodeInterface> filling = (observable, before, now) -> {
        message.set("");
        fill();
    };

    private Optional<LessonCode> templates = Optional.empty();
    private boolean asked;

    /**
     * @param lesson its folder stands in that of all lessons, which stands in the product's assets
     * @param choices what is chosen on its bench, followed from now on
     * @param memory shared by the panels of all lessons
     */
    public CodePanelViewModel(
            BackgroundWork work, Lesson lesson, ObservableMap<String, String> choices, CodeMemory memory) {
        this.work = work;
        this.lesson = lesson;
        this.choices = choices;
        this.memory = memory;
        files = new ProductPaths(lessons().resolveSibling("..").normalize());
        memory.choose(lesson.id(), choices);
        memory.shown().addListener(new WeakChangeListener<>(filling));
        choices.addListener((MapChangeListener<String, String>) change -> {
            memory.choose(lesson.id(), choices);
            changed.add(change.getKey());
            fill();
        });
    }

    /** The interface that is shown. */
    public ObjectProperty<CodeInterface> shown() {
        return memory.shown();
    }

    /** The code; empty where there is none, or not yet. */
    ReadOnlyObjectProperty<Optional<ShownCode>> code() {
        return code.getReadOnlyProperty();
    }

    /** Why there is no code; empty where there is some. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What came of copying or saving; empty at first. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Reads the code in the background, the first time it is called. */
    void load() {
        if (!asked) {
            asked = true;
            work.start(
                    Strings.text("lesson.code.reading"),
                    (progress, cancellation) -> LessonCode.read(lesson, CodeDefaults.read(lessons())),
                    BackgroundWork.Outcome.of(
                            read -> {
                                templates = Optional.of(read);
                                fill();
                            },
                            failure -> problem.set(failure.getMessage())));
        }
    }

    /** The code that is shown, to be pasted elsewhere; says that it was copied. */
    String copy() {
        CodeInterface language = shown().get();
        message.set(Strings.text(language.isPython() ? "lesson.code.copied" : "lesson.code.copied.java"));
        return templates
                .flatMap(read -> read.filled(language, choices))
                .map(filled -> files.whole(filled.text()))
                .orElse("");
    }

    /** What the code that is shown can be saved as. */
    List<CodeFile> kinds() {
        return CodeFile.of(shown().get());
    }

    /** A name for a file of this lesson, or of all of them. */
    String fileName(CodeFile kind, boolean wholePath) {
        return templates
                .map(read -> wholePath ? List.of(read, read) : List.of(read))
                .map(lessons -> new CodePath(lessons, files).fileName(kind, shown().get()))
                .orElse("");
    }

    /** Saves the code that is shown, of this lesson or of all of them, in the background. */
    void save(CodeFile kind, boolean wholePath, Path target) {
        CodeInterface language = shown().get();
        Map<String, Map<String, String>> chosen = memory.choices();
        work.start(
                Strings.text("lesson.code.saving"),
                (progress, cancellation) -> {
                    List<Lesson> saved =
                            wholePath ? LessonLibrary.read(lessons()).lessons() : List.of(lesson);
                    CodePath path = CodePath.read(saved, CodeDefaults.read(lessons()), files);
                    write(target, path.content(kind, language, chosen));
                    return target;
                },
                BackgroundWork.Outcome.of(
                        written -> message.set(Strings.text("lesson.code.saved", written)),
                        failure -> message.set(failure.getMessage())));
    }

    private static void write(Path target, byte[] content) {
        try {
            AtomicFiles.write(target, content);
        } catch (IOException unwritable) {
            throw new Problem(
                    "The code cannot be written to " + target + ": choose another folder, or make room there.",
                    unwritable);
        }
    }

    private Path lessons() {
        return lesson.folder().toAbsolutePath().getParent();
    }

    private void fill() {
        templates.ifPresent(read -> {
            CodeInterface language = shown().get();
            Optional<FilledCode> filled = read.shown(language, files.shortened(choices));
            code.set(filled.map(text -> new ShownCode(language, text, changed)));
            problem.set(filled.isPresent() ? "" : Strings.text("lesson.code.none"));
        });
        changed.clear();
    }
}
