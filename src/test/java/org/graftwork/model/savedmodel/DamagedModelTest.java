// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

/** Whatever is in a model's files, it opens or is a {@link ModelProblem} of one line. */
final class DamagedModelTest {

    private static final int TRIES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SavedModels models = new SavedModels(OpRegistry.load());
    private final Random random = new Random(4);

    @TempDir
    Path folder;

    private Path model;

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void aGraphCutAtAnyLengthIsAProblem(String name) throws IOException {
        copy(name);
        Path file = model.resolve("saved_model.pb");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / TRIES) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertFalse(open().isPresent(), "opened when cut to " + length + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void aGraphOfRandomBytesIsAProblem(String name) throws IOException {
        copy(name);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            Files.write(model.resolve("saved_model.pb"), bytes);
            assertFalse(open().isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void aGraphWithChangedBytesOpensOrIsAProblem(String name) throws IOException {
        copy(name);
        changeBytes("saved_model.pb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void anIndexWithChangedBytesOpensOrIsAProblem(String name) throws IOException {
        copy(name);
        changeBytes("variables/variables.index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void valuesWithChangedBytesAreReadOrAreAProblem(String name) throws IOException {
        copy(name);
        changeBytes("variables/variables.data-00000-of-00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reusable", "keras2", "keras3_export", "tf1_refs", "tf1_condition"})
    void aGraphWhoseOpsGoInACircleIsAProblem(String name) throws IOException {
        copy(name);
        Path file = model.resolve("saved_model.pb");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < TRIES; i++) {
            SavedModel.Builder changed = SavedModel.parseFrom(whole).toBuilder();
            List<NodeDef.Builder> passing = passing(changed);
            NodeDef.Builder node = passing.get(random.nextInt(passing.size()));
            boolean inFunction = node.getInput(0).contains(":");
            node.setInput(0, inFunction ? node.getName() + ":output:0" : node.getName());
            Files.write(file, changed.build().toByteArray());
            assertTimeoutPreemptively(PATIENCE, this::open, node.getName());
        }
    }

    /** All nodes that give on what they take, wherever they stand. */
    private static List<NodeDef.Builder> passing(SavedModel.Builder model) {
        return model.getMetaGraphsBuilderList().stream()
                .map(MetaGraphDef.Builder::getGraphDefBuilder)
                .flatMap(graph -> Stream.concat(
                        graph.getNodeBuilderList().stream(),
                        graph.getLibraryBuilder().getFunctionBuilderList().stream()
                                .flatMap(function -> function.getNodeDefBuilderList().stream())))
                .filter(node -> Set.of("Identity", "Cast", "Reshape").contains(node.getOp()))
                .toList();
    }

    private void copy(String name) throws IOException {
        model = TestModels.copy(name, folder.resolve("model"));
    }

    private void changeBytes(String name) throws IOException {
        Path file = model.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = whole.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Files.write(file, changed);
            open();
        }
    }

    /** Opens the model and reads its values; any other exception than a problem fails the test. */
    private Optional<PretrainedModel> open() {
        try {
            PretrainedModel opened = models.open(model);
            opened.values();
            return Optional.of(opened);
        } catch (ModelProblem e) {
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            return Optional.empty();
        }
    }
}
