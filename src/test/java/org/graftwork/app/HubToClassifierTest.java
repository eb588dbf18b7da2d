// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.graftwork.RealFiles;
import org.graftwork.model.hub.fetch.Archives;
import org.graftwork.model.hub.fetch.HubServer;
import org.graftwork.model.hub.fetch.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, with the genuine module on a server that acts as tfhub.dev. */
@Tag("real")
final class HubToClassifierTest {

    private static final String NAME = "google/tf2-preview/mobilenet_v2/feature_vector/4";

    @TempDir
    private Path folder;

    @Test
    void aHandleBecomesAClassifier() throws Exception {
        URI gone;
        try (HubServer server = new HubServer()) {
            server.offer("/" + NAME, Archives.pack(RealFiles.find("models/tf2-preview_mobilenet_v2_feature_vector_4")));
            Path export = folder.resolve("classifier");

            int code = run(
                    server.address(),
                    "train",
                    "--model",
                    "https://tfhub.dev/" + NAME,
                    "--data",
                    "sample-data/cats-and-dogs",
                    "--epochs",
                    "2",
                    "--export",
                    export.toString());

            String told = Files.readString(folder.resolve("output.txt"));
            assertEquals(ExitCode.OK, code, told);
            assertTrue(told.contains("fetching https://tfhub.dev/" + NAME), told);
            assertTrue(Files.isRegularFile(export.resolve("saved_model.pb")));
            assertTrue(Files.isRegularFile(
                    folder.resolve("home/models/145bb06ec3b59b08fb564ab752bd5aa222bfb50a/variables/variables.index")));
            gone = server.address();
        }
        assertEquals(ExitCode.OK, run(gone, "inspect", "https://tfhub.dev/" + NAME), "it is here now");
    }

    private int run(URI server, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()));
        process.environment().put(Sites.TFHUB_VARIABLE, server.toString());
        process.environment().put("GRAFTWORK_HOME", folder.resolve("home").toString());
        process.environment().remove("TFHUB_CACHE_DIR");
        Process started = process.start();
        assertTrue(started.waitFor(5, TimeUnit.MINUTES));
        return started.exitValue();
    }
}
