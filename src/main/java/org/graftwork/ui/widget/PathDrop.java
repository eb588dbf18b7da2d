// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped on a node. */
public final class PathDrop {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private PathDrop() {}

    public static void on(Node target, Consumer<List<Path>> dropped) {
        target.setOnDragEntered(event -> target.pseudoClassStateChanged(DROP, hasFiles(event)));
        target.setOnDragExited(event -> target.pseudoClassStateChanged(DROP, false));
        target.setOnDragOver(event -> {
            if (hasFiles(event)) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            if (hasFiles(event)) {
                dropped.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean hasFiles(DragEvent event) {
        return event.getDragboard().hasFiles();
    }
}
