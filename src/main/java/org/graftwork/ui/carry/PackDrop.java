// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes packs that are dropped anywhere, before the page below can take them for something of its own. */
public final class PackDrop {

    private PackDrop() {}

    public static void on(Node window, Consumer<Path> dropped) {
        window.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (pack(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        window.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> pack(event).ifPresent(file -> {
                    dropped.accept(file);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static Optional<Path> pack(DragEvent event) {
        return !event.getDragboard().hasFiles()
                ? Optional.empty()
                : event.getDragboard().getFiles().stream()
                        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(MakeViewModel.SUFFIX))
                        .findFirst()
                        .map(File::toPath);
    }
}
