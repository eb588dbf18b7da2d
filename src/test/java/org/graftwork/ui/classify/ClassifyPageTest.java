// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class ClassifyPageTest extends WindowTest {

    @Test
    void withoutANetworkTheWayToOneIsOffered() {
        open(Bench.CLASSIFY);
        clickOn("Go to _Train");

        assertEquals(Bench.TRAIN, window.session().bench().get());
    }

    @Test
    void droppedPhotosGetACardEach() throws IOException {
        train();
        open(Bench.CLASSIFY);
        Path text = Files.writeString(folder.resolve("notes.txt"), "milk");
        Path dog = workbench.samplePhotos().resolve("dogs/dogs-2.png");
        interact(() -> FileDrop.on(lookup("#classify-page").query(), List.of(dog, text)));
        await(() ->
                isShown("#results") && results().getItems().stream().noneMatch(PhotoResult.Waiting.class::isInstance));

        assertEquals(2, results().getItems().size());
        assertTrue(isShown(".verdict"));
        assertTrue(lookup("Not usable").tryQuery().isPresent());
    }

    @Test
    void aPhotoToTryIsAClickAway() {
        train();
        open(Bench.CLASSIFY);
        clickOn(lookup(".sample").nth(0).<Node>query());
        await(() -> isShown(".verdict"));

        assertEquals(1, results().getItems().size());
    }

    @Test
    void anExportCanBeOpenedInsteadOfTraining() {
        open(Bench.CLASSIFY);
        window.chooseFolder(folder);
        clickOn("_Open an export …");
        await(() -> isShown("#choose-pictures"));
    }

    private ListView<PhotoResult> results() {
        return lookup("#results").query();
    }
}
