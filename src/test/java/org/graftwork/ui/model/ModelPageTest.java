// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TreeTableView;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class ModelPageTest extends WindowTest {

    @Test
    void theBuiltInModelOpensByItself() {
        await(() -> isShown("#layers"));

        assertEquals(52, layers().getRoot().getChildren().size());
    }

    @Test
    void aSearchNarrowsTheLayersAndOpensThem() {
        await(() -> isShown("#layers"));
        clickOn("#search").write("Conv_1");
        await(() -> layers().getRoot().getChildren().size() < 52);

        assertTrue(layers().getRoot().getChildren().get(0).isExpanded());
    }

    @Test
    void aModelThatCannotBeOpenedSaysWhyAndTheOneBeforeStays() {
        await(() -> isShown("#layers"));
        window.chooseFolder(Path.of("/models/broken"));
        clickOn("#open-model").clickOn("#open-folder");
        await(() -> isShown("#model-problem"));

        assertTrue(isShown("#layers"));
        clickOn("Open the built-in model");
        await(() -> !isShown("#model-problem"));
    }

    @Test
    void theWayOnLeadsToThePhotos() {
        await(() -> isShown("#layers"));
        clickOn("Go on to _photos");

        assertEquals(Bench.DATA, window.session().bench().get());
        assertFalse(isShown("#layers"));
    }

    private TreeTableView<?> layers() {
        return lookup("#layers").query();
    }

    @Test
    void aSearchForWhatIsNotThereSaysHowToSeeAllAgain() {
        await(() -> isShown("#layers"));
        clickOn("#search").write("transformer");
        await(() -> layers().getRoot().getChildren().isEmpty());

        await(() -> isShown("No layer or variable is like this. Clear the search and show all to see them again."));
    }

    @Test
    void aFolderThatIsDroppedIsOpened() {
        await(() -> isShown("#layers"));
        interact(() -> FileDrop.on(lookup("#model-page").query(), List.of(Path.of("/models/broken"))));
        await(() -> isShown("#model-problem"));

        assertTrue(isShown("“broken” cannot be opened"));
    }
}
