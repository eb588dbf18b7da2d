// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.graftwork.RealFiles;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.hub.fetch.Archives;
import org.graftwork.model.hub.fetch.HubServer;
import org.graftwork.model.hub.fetch.Sites;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingResult;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a card of the catalogue to a classifier, with a server that acts as tfhub.dev does. */
final class LocalHubTest extends LocalWindow {

    private static final String NAME = "google/tf2-preview/mobilenet_v2/feature_vector/4";
    private static final String HANDLE = "https://tfhub.dev/" + NAME;
    private static final int EPOCHS = 6;

    private final HubServer server;

    LocalHubTest() throws IOException {
        server = new HubServer();
    }

    @Override
    Map<String, String> environment() {
        return Map.of(Sites.TFHUB_VARIABLE, server.address().toString());
    }

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    @Test
    void aCardBecomesAClassifier() throws IOException {
        TrainedClassifier classifier = walk(Path.of("src/test/resources/models/reusable"));

        assertEquals(EPOCHS, classifier.result().history().size());
    }

    @Test
    @Tag("real")
    void theCardOfTheGenuineModuleBecomesAGoodClassifier() throws IOException {
        TrainedClassifier classifier = walk(RealFiles.find("models/tf2-preview_mobilenet_v2_feature_vector_4"));

        PretrainedModel base = window.session().model().get();
        assertEquals(1280, base.output().dimensions());
        TrainingResult result = classifier.result();
        assertTrue(result.testAccuracy().orElseThrow() > 0.9, "test accuracy " + result.testAccuracy());
    }

    private TrainedClassifier walk(Path module) throws IOException {
        server.offer("/" + NAME, Archives.pack(module));
        Session session = window.session();
        await(() -> session.model().get() != null);

        clickOn("#go-" + Bench.HUB.key());
        ListView<?> models = lookup("#models").query();
        await(() -> !models.getItems().isEmpty());
        clickOn("#hub-search").write("tf2-preview mobilenet feature");
        await(() -> models.getItems().size() == 1);
        shown("#models .list-cell");
        clickOn("#models .list-cell");
        assertEquals(HANDLE, lookup("#model-facts .mono").queryLabeled().getText());
        assertEquals(List.of(), server.asked(), "nobody is asked before the person asks");
        shown("#fetch-model");
        clickOn("#fetch-model");
        shown("#open-model-here");
        assertEquals(
                List.of("/" + NAME + "?tf-hub-format=compressed", "/storage/" + NAME + "?X-Goog-Signature=s1"),
                server.asked());

        clickOn("#open-model-here");
        Path entry = folder.resolve("home/models").resolve(HubCache.name(HANDLE));
        await(() -> session.model().get().path().equals(entry));
        assertEquals(NAME, session.model().get().name());
        assertEquals(Bench.MODEL, session.bench().get());
        openSampleToTrain(EPOCHS);
        start();
        await(() -> session.classifier().get() != null);
        assertEquals(2, server.asked().size(), "a model that is here is not fetched again");
        return (TrainedClassifier) session.classifier().get();
    }

    /** Waits for a node, and until it is laid out so that it can be clicked on. */
    private void shown(String query) {
        await(() -> lookup(query).tryQuery().map(Node::isVisible).orElse(false));
        interact(() -> {
            window.shell().applyCss();
            window.shell().layout();
        });
    }
}
