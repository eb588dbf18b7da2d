// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.graftwork.RealFiles;
import org.graftwork.model.ValueRange;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueFileTest {

    private static final Path ASSETS = Path.of("assets/catalogue");

    @TempDir
    private Path folder;

    @Test
    void everyModelIsThere() {
        Catalogue catalogue = CatalogueFile.read(ASSETS);

        assertEquals(1026, catalogue.models().size());
        assertEquals(
                1026,
                catalogue.models().stream()
                        .map(CatalogueModel::handle)
                        .distinct()
                        .count());
        assertEquals(192, catalogue.architectures().get("mobilenet-v1"));
    }

    @Test
    void aModelIsAsItsPublisherDescribedIt() {
        CatalogueModel model = find("google/imagenet/mobilenet_v2_050_224/feature_vector", 2);

        assertEquals(Task.FEATURE_VECTOR, model.task());
        assertEquals(Optional.of("mobilenet-v2"), model.architecture());
        assertEquals(Optional.of("imagenet-ilsvrc-2012-cls"), model.dataset());
        assertEquals(HubFormat.TF1_HUB, model.format());
        assertEquals(OptionalInt.of(224), model.height());
        assertEquals(Optional.of(true), model.fixedSize());
        assertEquals(OptionalInt.of(1280), model.features());
        assertEquals(OptionalInt.empty(), model.classes());
        assertEquals(Optional.of(ValueRange.ZERO_TO_ONE), model.range());
        assertFalse(model.latest());
    }

    @Test
    void aHandleWithoutVersionMeansTheLatest() {
        assertEquals(
                5,
                find("google/imagenet/mobilenet_v2_100_224/feature_vector", 0)
                        .handle()
                        .version());
    }

    @Tag("real")
    @Test
    void everyFactIsTaken() throws IOException {
        Path file = RealFiles.find("catalogue/catalog_facts.json");
        Catalogue catalogue = CatalogueFile.read(ASSETS);
        JsonNode facts = new ObjectMapper().readTree(Files.readAllBytes(file)).get("models");
        assertEquals(facts.size(), catalogue.models().size());
        for (JsonNode fact : facts) {
            ModelHandle.TfHub handle = new ModelHandle.TfHub(
                    "", fact.get("name").asText(), fact.get("version").asInt());
            CatalogueModel model = catalogue.find(handle).orElseThrow();
            assertEquals(fact.get("url").asText(), model.handle().url());
            assertEquals(number(fact.get("feature_dims")), model.features(), handle.name());
            assertEquals(number(fact.path("input_size_hw").path(0)), model.height(), handle.name());
            assertEquals(number(fact.path("input_size_hw").path(1)), model.width(), handle.name());
            assertEquals(flag(fact.get("fine_tunable")), model.fineTunable(), handle.name());
            assertEquals(flag(fact.get("input_size_fixed")), model.fixedSize(), handle.name());
            assertEquals(
                    fact.path("network_architecture").path(0).asText(""),
                    model.architecture().orElse(""));
        }
    }

    /** The catalogue stands in the product as the committed script makes it of the facts. */
    @Tag("real")
    @Test
    void theScriptMakesTheSameFileAgain() throws IOException, InterruptedException {
        Path facts = RealFiles.find("catalogue/catalog_facts.json");
        Path made = folder.resolve("models.json");
        Process script = new ProcessBuilder(
                        "python3", ".ci/python/make_catalogue.py", facts.toString(), made.toString())
                .inheritIO()
                .start();

        assertEquals(0, script.waitFor());
        assertEquals(-1, Files.mismatch(ASSETS.resolve("models.json"), made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.json", "figures.json"})
    void aMissingFileIsNamedInOneLine(String missing) throws IOException {
        copy(Files.readAllBytes(ASSETS.resolve("models.json")), Files.readAllBytes(ASSETS.resolve("figures.json")));
        Files.delete(folder.resolve(missing));

        Problem problem = assertThrows(Problem.class, () -> CatalogueFile.read(folder));

        assertTrue(problem.getMessage().contains(missing), problem.getMessage());
        assertTrue(problem.getMessage().endsWith("Install Graftwork again."), problem.getMessage());
        assertEquals(1, problem.getMessage().lines().count());
    }

    /** Either the damage leaves a catalogue, or one plain line says that there is none. */
    @Test
    void damageIsToldInOneLineAndNeverCrashes() throws IOException {
        byte[] models = start(Files.readAllBytes(ASSETS.resolve("models.json")));
        byte[] figures = Files.readAllBytes(ASSETS.resolve("figures.json"));
        Random random = new Random(4);
        int told = 0;
        for (int i = 0; i < 300; i++) {
            boolean first = random.nextBoolean();
            copy(first ? damaged(models, random) : models, first ? figures : damaged(figures, random));
            try {
                assertFalse(CatalogueFile.read(folder).models().isEmpty());
            } catch (Problem problem) {
                assertEquals(1, problem.getMessage().lines().count());
                assertTrue(problem.getMessage().endsWith("Install Graftwork again."), problem.getMessage());
                told++;
            }
        }
        assertTrue(told > 100, told + " of 300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"models\":[]}",
                "{\"models\":[{}]}",
                "{\"models\":[null]}",
                "{\"models\":[{\"name\":\"a/b\",\"version\":1,\"task\":\"NONE\",\"format\":\"TF1_HUB\"}]}",
                "{\"models\":[{\"name\":\"b\",\"version\":1,\"task\":\"CLASSIFICATION\",\"format\":\"TF1_HUB\"}]}",
                "{\"models\":[{\"name\":\"a/b\",\"version\":1,\"task\":\"CLASSIFICATION\",\"format\":\"TF1_HUB\",\"range\":[1]}]}"
            })
    void whatIsNoCatalogueIsToldInOneLine(String text) throws IOException {
        copy(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(ASSETS.resolve("figures.json")));

        Problem problem = assertThrows(Problem.class, () -> CatalogueFile.read(folder));

        assertTrue(problem.getMessage().contains("models.json is damaged"), problem.getMessage());
    }

    private static CatalogueModel find(String name, int version) {
        return CatalogueFile.read(ASSETS)
                .find(new ModelHandle.TfHub(name, name, version))
                .orElseThrow();
    }

    /** A short catalogue, so that damage often hits what matters. */
    private static byte[] start(byte[] models) {
        String[] lines = new String(models, StandardCharsets.UTF_8).split("\n");
        String few = String.join("\n", Arrays.copyOf(lines, 12));
        return (few.substring(0, few.length() - 1) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] bytes = whole.clone();
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void copy(byte[] models, byte[] figures) throws IOException {
        Files.write(folder.resolve("models.json"), models);
        Files.write(folder.resolve("figures.json"), figures);
    }

    private static OptionalInt number(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    private static Optional<Boolean> flag(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.asBoolean()) : Optional.empty();
    }
}
