// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.graftwork.model.ImageFit;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.OutputChoice;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.OptimizerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectFileTest {

    private static final String HEAD = "{\"format\": \"graftwork-project\", \"version\": 1";

    private static final String SIGNS = "{}[]\",:0-9enull";

    @TempDir
    private Path folder;

    private Path file;
    private ProjectFile files;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("pets.graftwork");
        files = new ProjectFile(new ProjectReferences(
                () -> folder.resolve("builtin-model"),
                () -> folder.resolve("sample-photos"),
                HubCache.in(folder.resolve("models"))));
    }

    private Project everythingUnusual() {
        return new Project(
                Optional.of(new ProjectModel(
                        folder.resolve("my base.keras").toString(),
                        "9f2c",
                        new OutputChoice(Optional.of("block_13/expand_relu"), true),
                        Optional.of(ValueRange.CAFFE),
                        ImageFit.PAD)),
                Optional.of(new ProjectPhotos(folder.resolve("photos").toString(), 0.35, 12, 99)),
                new VariableSelection(false, Set.of("b/kernel", "a/gamma")),
                new PlanSettings(
                        3,
                        8,
                        0.5,
                        0.1,
                        false,
                        false,
                        OptimizerKind.SGD,
                        0.8,
                        new HeadSettings(4, 0.01),
                        new FineTuningSettings(true, FineTunePart.CHOSEN, 6, 2e-6, BaseTraining.TRAINING_MODE)));
    }

    @Test
    void whatIsSavedIsReadBackWhole() {
        files.write(file, everythingUnusual());

        assertEquals(everythingUnusual(), files.read(file));
    }

    @Test
    void anEmptyProjectIsReadBackToo() {
        files.write(file, Project.empty());

        assertEquals(Project.empty(), files.read(file));
    }

    @Test
    void whatLiesBelowTheFileMovesWithIt() throws IOException {
        files.write(file, everythingUnusual());
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path moved = Files.copy(file, elsewhere.resolve("pets.graftwork"));

        Project read = files.read(moved);

        assertEquals(
                elsewhere.resolve("my base.keras").toString(),
                read.model().orElseThrow().source());
        assertEquals(
                elsewhere.resolve("photos").toString(),
                read.photos().orElseThrow().folder());
        assertTrue(Files.readString(file).contains("\"./my base.keras\""));
    }

    @Test
    void fewLinesWrittenByHandAreAProject() {
        write(HEAD + ", \"model\": {\"source\": \"builtin\"}, \"photos\": {\"folder\": \"sample\"},"
                + " \"plan\": {\"head\": {\"epochs\": 3}}}");

        assertEquals(
                Project.empty()
                        .withModel(ProjectModel.BUILTIN)
                        .withPhotos(ProjectPhotos.sample()
                                .withFolder(folder.resolve("sample-photos").toString()))
                        .withPlan(PlanSettings.standard().withHead(new HeadSettings(3, 0.001))),
                files.read(file));
    }

    @Test
    void fieldsOfNewerProductsAreIgnored() {
        write(HEAD + ", \"colour\": \"green\", \"plan\": {\"batch\": 8, \"warmUp\": 3}}");

        assertEquals(8, files.read(file).plan().batch());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "plan": {"head": {"epochs": 0}}        | plan.head.epochs is 0, and must be from 1 to 1000
            "plan": {"batch": 5000}                | plan.batch is 5000, and must be from 1 to 1024
            "plan": {"dropout": 1}                 | plan.dropout is 1.0, and must be at least 0 and less than 1
            "plan": {"head": {"learningRate": -1}} | plan.head.learningRate is -1.0, and must be more than 0
            "plan": {"fineTuning": {"mode": "FROZEN"}} | plan.fineTuning.mode is FROZEN, and must be INFERENCE_MODE
            "photos": {"folder": "x", "seed": -1}  | photos.seed is -1, and must be from 0 to 1000000000
            "photos": {}                           | photos.folder is missing
            "model": {"fit": "PAD"}                | model.source is missing
            """)
    void aWrongValueIsNamedWithItsPlace(String field, String told) {
        write(HEAD + ", " + field + "}");

        String message = problem();

        assertTrue(message.startsWith("The project pets.graftwork cannot be read: " + told), message);
        assertTrue(message.endsWith("Correct it in " + file + "."), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version": 1}                                    | is no project of Graftwork.
            []                                                | is no project of Graftwork.
            {"format": "graftwork-project"}                   | does not say its version.
            {"format": "graftwork-project", "version": "x"}   | does not say its version.
            {"format": "graftwork-project", "version": 2}     | is of version 2 of project files, and this Graftwork reads
            {"format": "graftwork-project", "version": 1      | is damaged at line 1.
            {"format": "graftwork-project", "version": 1} 7   | is damaged
            {"format": "graftwork-project", "version": 1, "plan": 7} | is damaged
            """)
    void whatIsNoProjectIsToldInOneLine(String content, String told) {
        write(content);

        String message = problem();

        assertTrue(message.contains(told), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertEquals("There is no project " + file + ". Choose where it is now.", problem());
    }

    @Test
    void aFolderOfThatNameIsTold() throws IOException {
        Files.createDirectory(file);

        assertTrue(problem().contains("cannot be read"), problem());
    }

    @Test
    void anEmptyFileIsNoProject() {
        write("");

        assertTrue(problem().contains("is no project of Graftwork"), problem());
    }

    @Test
    void aProjectThatCannotBeSavedLeavesTheOneBefore() {
        Path nowhere = folder.resolve("not there").resolve("pets.graftwork");

        String message = assertThrows(ProjectProblem.class, () -> files.write(nowhere, Project.empty()))
                .getMessage();

        assertEquals(
                "The project cannot be saved as " + nowhere + ": free space there, or choose another folder.", message);
    }

    @Test
    void damageOfAnyKindEndsInAProjectOrAProblem() throws IOException {
        files.write(file, everythingUnusual());
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        int problems = 0;
        for (int i = 0; i < 1000; i++) {
            Files.write(file, damaged(whole, random));
            try {
                files.read(file);
            } catch (ProjectProblem told) {
                problems++;
                assertFalse(told.getMessage().contains("\n"), told.getMessage());
            }
        }
        assertTrue(problems > 300, "only " + problems);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int n = random.nextInt(4); n >= 0 && bytes.length > 0; n--) {
            bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return bytes;
    }

    @Test
    void deepNestingIsDamageAndNoCrash() {
        write(HEAD + ", \"plan\": " + "[".repeat(200_000));

        assertTrue(problem().contains("is damaged"), problem());
    }

    private String problem() {
        return assertThrows(ProjectProblem.class, () -> files.read(file)).getMessage();
    }

    private void write(String content) {
        try {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
