// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.code.CodeDefaults;
import org.graftwork.lesson.code.CodeFile;
import org.graftwork.lesson.code.CodeInterface;
import org.graftwork.lesson.code.CodePath;
import org.graftwork.lesson.code.ProductPaths;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.ProductFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the code of the lessons, each lesson's and that of all of them, for Keras, for TensorFlow"
                + " Hub and in Java.")
final class CodeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "Where to write; made where it is missing.")
    private Path folder;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A choice that the code has a place for, as Python writes it, such as epochs=3.")
    private Map<String, String> choices = new LinkedHashMap<>();

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path assets = ProductFiles.find().assets();
        Path lessons = assets.resolve("lessons");
        LessonLibrary library = LessonLibrary.read(lessons);
        library.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        ProductPaths files = new ProductPaths(assets.resolveSibling("."));
        CodePath all = CodePath.read(library.lessons(), CodeDefaults.read(lessons), files);
        Map<String, Map<String, String>> chosen =
                library.lessons().stream().collect(Collectors.toMap(Lesson::id, lesson -> choices));
        all.lessons().forEach(one -> write(new CodePath(List.of(one), files), chosen));
        write(all, chosen);
        session.console().result("written to " + folder);
        return ExitCode.OK;
    }

    private void write(CodePath path, Map<String, Map<String, String>> chosen) {
        for (CodeInterface code : CodeInterface.values()) {
            if (path.has(code)) {
                CodeFile.of(code).forEach(file -> write(path.fileName(file, code), path.content(file, code, chosen)));
            }
        }
    }

    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            AtomicFiles.write(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new Problem(
                    "The code cannot be written to " + folder + ": choose another folder, or make room there.",
                    unwritable);
        }
    }
}
