// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.safety.RiskyModelProblem;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.SavedModel;

final class LocalModelLibraryTest {

    private static final Path REUSABLE = Path.of("src/test/resources/models/reusable");
    private static final String LIST = """
            {"models": [{"ref": "google/m%s", "title": "M", "subtitle": "s", "instances": [
              {"slug": "v", "framework": "tensorFlow2", "versionNumber": 3, "fineTunable": true,
               "licenseName": "Apache 2.0", "totalUncompressedBytes": 9},
              {"slug": "w", "framework": "MODEL_FRAMEWORK_TENSOR_FLOW_2", "versionNumber": 1},
              {"slug": "v", "framework": "tfLite", "versionNumber": 1}, {}]}, {}], "nextPageToken": "%s"}
            """;

    @TempDir
    private Path folder;

    @Test
    void kaggleIsSearchedPageByPageForWhatOpensHere() throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/models/list", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery());
            boolean first = asked.size() == 1;
            byte[] body = LIST.formatted(asked.size(), first ? "a/b=" : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            List<KaggleModel> found = library(Map.of(
                            "GRAFTWORK_KAGGLE",
                            "http://127.0.0.1:" + server.getAddress().getPort()))
                    .searchKaggle("mobile net", Cancellation.none());

            assertEquals(4, found.size());
            assertEquals("google/m1/tensorFlow2/v/3", found.get(0).handle().text());
            assertEquals(Optional.of(true), found.get(0).fineTunable());
            assertEquals("google/m2/tensorFlow2/w/1", found.get(3).handle().text());
            assertEquals(Optional.empty(), found.get(3).fineTunable());
            assertEquals("search=mobile+net&sortBy=hotness&pageSize=20", asked.get(0));
            assertTrue(asked.get(1).endsWith("&pageToken=a%2Fb%3D"), asked.get(1));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aHandleWithoutAVersionIsToldTheLatestOneWithoutANetwork() {
        String handle = "https://tfhub.dev/google/tf2-preview/mobilenet_v2/feature_vector";

        ModelProblem problem = assertThrows(
                ModelProblem.class,
                () -> library(Map.of()).fetch(ModelHandles.parse(handle), Progress.none(), Cancellation.none()));

        assertEquals(handle + " names no version. The latest known here is " + handle + "/4.", problem.getMessage());
    }

    @Test
    void theSpeedIsMeasuredOnceAndRemembered() {
        try (LocalWorkbench workbench = workbench()) {
            MachineSpeed measured = workbench.library().speed(Cancellation.none());

            assertTrue(measured.multiplyAddsPerSecond() > 1e8, measured.toString());
            assertEquals(
                    measured,
                    new SpeedFile(Workspace.locate(Optional.of(folder)).speedFile())
                            .read()
                            .orElseThrow());
        }
    }

    @Test
    void aRiskyModelOpensOnlyForWhoTrustsIt() throws IOException {
        Path model = risky(folder.resolve("risky"));
        try (LocalWorkbench workbench = workbench()) {
            RiskyModelProblem problem =
                    assertThrows(RiskyModelProblem.class, () -> workbench.openModel(model.toString()));

            assertTrue(problem.getMessage().contains("ReadFile reads files"), problem.getMessage());
            assertEquals(1, problem.ops().size());
            assertFalse(workbench.library().examine(model).isHarmless());
            assertFalse(workbench
                    .openModel(model.toString(), Trust.GIVEN)
                    .variables()
                    .isEmpty());
        }
    }

    @Test
    void aHandleOpensOnceItsModelIsHereUnderItsOwnName() throws IOException {
        String handle = "https://tfhub.dev/org/reusable/1";
        try (LocalWorkbench workbench = workbench()) {
            assertTrue(assertThrows(ModelProblem.class, () -> workbench.openModel(handle))
                    .getMessage()
                    .endsWith("Fetch it first: graftwork fetch " + handle));
            copy(Workspace.locate(Optional.of(folder)).models().resolve(HubCache.name(handle)));

            assertFalse(workbench.openModel(handle).variables().isEmpty());
            assertTrue(workbench.library().isHere(ModelHandles.parse(handle)));
            assertEquals(HubCache.name(handle), workbench.openModel(handle).name());
            describe(handle);
            assertEquals("org/reusable/1", workbench.openModel(handle).name());
            describe("https://tfhub.dev/org/another/1");
            assertEquals(HubCache.name(handle), workbench.openModel(handle).name());
        }
    }

    /** Puts the text of a handle beside the model, as tensorflow_hub does. */
    private void describe(String module) throws IOException {
        Path entry = Workspace.locate(Optional.of(folder))
                .models()
                .resolve(HubCache.name("https://tfhub.dev/org/reusable/1"));
        Files.writeString(
                entry.resolveSibling(entry.getFileName() + ".descriptor.txt"),
                "Module: " + module + "\nDownload Time: 2026-11-24 20:15:00.000001\nDownloader Hostname: h (PID:1)");
    }

    private LocalModelLibrary library(Map<String, String> environment) {
        return new LocalModelLibrary(
                HubCache.in(folder),
                Path.of("assets/catalogue"),
                () -> {
                    throw new IllegalStateException();
                },
                folder.resolve("speed.json"),
                environment);
    }

    private LocalWorkbench workbench() {
        return new LocalWorkbench(Workspace.locate(Optional.of(folder)), ProductFiles.find());
    }

    private static Path risky(Path target) throws IOException {
        copy(target);
        Path graph = target.resolve("saved_model.pb");
        SavedModel.Builder model = SavedModel.parseFrom(Files.readAllBytes(graph)).toBuilder();
        model.getMetaGraphsBuilder(0)
                .getGraphDefBuilder()
                .getLibraryBuilder()
                .addFunction(FunctionDef.newBuilder()
                        .setSignature(OpDef.newBuilder().setName("hidden"))
                        .addNodeDef(NodeDef.newBuilder().setName("r").setOp("ReadFile")));
        Files.write(graph, model.build().toByteArray());
        return target;
    }

    private static void copy(Path target) throws IOException {
        Files.createDirectories(target.resolve("variables"));
        for (String name :
                List.of("saved_model.pb", "variables/variables.index", "variables/variables.data-00000-of-00001")) {
            Files.copy(REUSABLE.resolve(name), target.resolve(name));
        }
    }
}
