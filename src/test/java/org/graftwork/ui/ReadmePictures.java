// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the README’s pictures of the free benches on the real workbench: {@code mvn test -Plessons -Dtest=ReadmePictures
 * -Dgraftwork.readme=true}. They go to {@code target/snapshots}.
 */
@Tag("lessons")
@EnabledIfSystemProperty(named = "graftwork.readme", matches = "true")
final class ReadmePictures extends LocalPictures {

    private static final int SETTLED_MILLIS = 500;
    /** A layer with batch normalization in the block that is trained, and its moving mean. */
    private static final int FROM_THE_TOP = 5;

    private static final int STATISTIC = 3;

    @Test
    void takesPicturesOfTheModelAndOfARun() {
        resize(1600, 900);
        await(() -> window.session().model().get() != null);
        interact(() -> window.session().bench().set(Bench.MODEL));
        await(() -> lookup("#preset-top-block").tryQuery().isPresent());
        clickOn("#preset-top-block");
        interact(() -> ModelStates.look(
                window,
                lookup("#layers")
                                .<TreeTableView<?>>query()
                                .getRoot()
                                .getChildren()
                                .size()
                        - FROM_THE_TOP,
                STATISTIC));
        picture("readme-model", SETTLED_MILLIS);
        openSampleToTrain(10);
        interact(() -> {
            lookup("#fineTune").queryAs(ToggleSwitch.class).setSelected(true);
            lookup("#fineTuneEpochs").queryAs(TextField.class).setText("5");
        });
        start();
        await(() -> window.session().classifier().get() != null);
        picture("readme-train", SETTLED_MILLIS);
    }
}
