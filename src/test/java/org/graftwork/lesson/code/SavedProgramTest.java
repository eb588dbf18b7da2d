// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.lesson.Lesson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of the lessons, saved, compiled and run as a person would, on few photos and for one epoch. */
final class SavedProgramTest {

    private static final Path EXAMPLES = Path.of("src/main/java/org/graftwork/example");
    private static final Pattern SNIPPET = Pattern.compile("// snippet (\\S+)");
    private static final int PHOTOS = 4;

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    void everyProgramOfTheLessonsRuns() throws IOException, InterruptedException {
        List<Lesson> lessons = lessons();
        Map<String, String> small = Map.of(
                "photos", PythonLiteral.text(fewPhotos().toString().replace('\\', '/')),
                "epochs", "1",
                "fine_tune_epochs", "1",
                "batch", "4",
                "seconds", "1");
        Path program = folder.resolve("TransferLearning.java");
        CodePath path = new CodePath(
                lessons.stream()
                        .map(lesson -> new LessonCode(
                                lesson,
                                CodeTemplate.of("", Map.of()),
                                CodeTemplate.of("", Map.of()),
                                lesson.java().map(JavaExample::of)))
                        .toList(),
                new ProductPaths(Path.of("")));
        Files.write(
                program,
                path.content(
                        CodeFile.JAVA,
                        CodeInterface.JAVA,
                        lessons.stream().collect(Collectors.toMap(Lesson::id, lesson -> small))));

        String output = run(program);

        for (Lesson lesson : lessons) {
            assertTrue(output.contains(lesson.number() + ". " + lesson.title()), output);
        }
        assertTrue(output.contains("validation accuracy"), output);
        assertTrue(output.contains("104 variables that are not trainable have changed"), output);
    }

    /** A lesson for each part of a program. */
    private List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Path source : sorted(EXAMPLES)) {
            for (MatchResult snippet :
                    SNIPPET.matcher(Files.readString(source)).results().toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                String id = String.format("%02d-%s", lessons.size(), snippet.group(1));
                lessons.add(TestLessons.lesson(folder.resolve(id), name + "#" + snippet.group(1)));
            }
        }
        assertTrue(lessons.size() >= 13, "the programs were not found");
        return lessons;
    }

    private Path fewPhotos() throws IOException {
        Path few = folder.resolve("photos");
        for (String split : List.of("train", "validation")) {
            for (String name : List.of("cats", "dogs")) {
                Path to = Files.createDirectories(few.resolve(split).resolve(name));
                for (Path photo : sorted(Path.of("sample-data/cats-and-dogs", split, name))
                        .subList(0, PHOTOS)) {
                    Files.copy(photo, to.resolve(photo.getFileName()));
                }
            }
        }
        return few;
    }

    private String run(Path program) throws IOException, InterruptedException {
        Path options = folder.resolve("options");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.writeString(options, "-Xmx1g -cp \"" + classPath.replace("\\", "\\\\") + "\"");
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + options, program.toString());
        builder.environment().put("GRAFTWORK_HOME", folder.resolve("home").toString());
        Process process = builder.directory(new File("."))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(180, TimeUnit.SECONDS), () -> "it takes too long: " + read(output));
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> read(output));
        return read(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
