// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsCommandTest {

    private static final String FETCHED = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

    @TempDir
    private Path home;

    private final FakeWorkbench workbench = new FakeWorkbench();

    @Test
    void modelsAreListedInATable() {
        CommandLineRun run = models("mobilenet v2 0.35", "--task", "feature-vector", "--size", "96-128");

        assertEquals("""
                  model                                                                  size numbers top-1    madds
                  google/imagenet/mobilenet_v2_035_128/feature_vector/5                   128   1,280  50.8     20 M
                  google/imagenet/mobilenet_v2_035_96/feature_vector/5                     96   1,280  45.5     11 M

                2 models; numbers: of a feature vector or a classifier's scores; top-1: % right on ImageNet;
                madds: multiply-adds for a photo.
                To bring one here: graftwork fetch MODEL
                """, run.out());
        assertEquals(ExitCode.OK, run.code());
    }

    @Test
    void everyLineFitsIn100Columns() {
        CommandLineRun run = models("--all-versions");

        assertTrue(run.out().lines().count() > 900);
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void whatIsHereIsMarkedAndCanBeAskedFor() {
        fetch();

        assertTrue(
                models("mobilenet v2 224").out().contains("\n* google/imagenet/mobilenet_v2_100_224/feature_vector/5"));
        assertEquals(6, models("--here").out().lines().count());
    }

    @Test
    void theDocumentHasAllThatIsKnown() throws Exception {
        fetch();
        JsonNode model = new ObjectMapper()
                .readTree(models("mobilenet", "v2", "--json").out())
                .at("/models/0");

        assertEquals(FETCHED, model.get("handle").asText());
        assertEquals(
                "google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
                model.get("kaggle").asText());
        assertEquals(1280, model.get("features").asInt());
        assertEquals(300_000_000, model.at("/figures/multiplyAdds").asLong());
        assertTrue(model.get("here").asBoolean());
        assertTrue(model.at("/python/hub").asText().contains(FETCHED));
    }

    @Test
    void whereThereIsNoneALineSaysSo() {
        assertEquals(
                "No model of the catalogue is such.\n", models("nosuchmodel").out());
    }

    @Test
    void aSizeThatIsNoneIsNotUnderstood() {
        CommandLineRun run = models("--size", "large");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("such as 224 or 96-160"), run.err());
        assertEquals(ExitCode.USAGE, models("--task", "segmentation").code());
        assertEquals(ExitCode.USAGE, models("--format", "onnx").code());
    }

    private void fetch() {
        workbench.library().fetch(ModelHandles.parse(FETCHED), Progress.none(), new Cancellation());
    }

    private CommandLineRun models(String... arguments) {
        List<String> all = new ArrayList<>(List.of("models", "--home", home.toString()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(workbench, new Cancellation(), all.toArray(String[]::new));
    }
}
