// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files of one kind that are dropped anywhere, before the page below can take them for something of its own. */
public final class EndingDrop {

    private EndingDrop() {}

    /** @param ending of the files' names, such as {@code .graftpack} */
    public static void on(Node window, String ending, Consumer<Path> dropped) {
        window.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (file(event, ending).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        window.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> file(event, ending).ifPresent(file -> {
                    dropped.accept(file);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static Optional<Path> file(DragEvent event, String ending) {
        return !event.getDragboard().hasFiles()
                ? Optional.empty()
                : event.getDragboard().getFiles().stream()
                        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending))
                        .findFirst()
                        .map(File::toPath);
    }
}
