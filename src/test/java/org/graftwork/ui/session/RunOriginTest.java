// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.data.ImageDataset;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunOriginTest {

    @TempDir
    private Path folder;

    private Session session;
    private final ObjectProperty<Optional<RunOrigin>> run = new SimpleObjectProperty<>(Optional.empty());
    private StringBinding elsewhere;

    @BeforeEach
    void open() {
        session = TestSession.on(new FakeWorkbench(folder));
        session.model().set(FakeModel.mobileNet());
        session.photos().set(photos("pets"));
        elsewhere = RunOrigin.elsewhere(session, run);
    }

    @Test
    void aRunOfWhatIsOpenSaysNothing() {
        assertEquals("", elsewhere.get());
        run.set(Optional.of(new RunOrigin(FakeModel.mobileNet(), photos("pets"))));
        assertEquals("", elsewhere.get());
    }

    @Test
    void aRunOfAnotherModelNamesBoth() {
        run.set(Optional.of(new RunOrigin(FakeModel.mobileNet(), photos("pets"))));
        session.model().set(FakeModel.deep());
        assertEquals(
                "This network was trained on mobilenet_v2_035_96; the model now open is efficientnet_very_deep.",
                elsewhere.get());
    }

    @Test
    void aRunOfOtherPhotosNamesBoth() {
        run.set(Optional.of(new RunOrigin(FakeModel.mobileNet(), photos("pets"))));
        session.photos().set(photos("flowers"));
        assertEquals("This network learned from the photos in pets; those now open are in flowers.", elsewhere.get());
    }

    private static ImageDataset photos(String name) {
        return new ImageDataset(Path.of("/home/anna", name), List.of("a", "b"), List.of(), List.of(), List.of());
    }
}
