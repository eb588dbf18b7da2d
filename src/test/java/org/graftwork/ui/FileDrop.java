// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Drops files on a node as a file manager does. Called on the FX thread. */
public final class FileDrop {

    private FileDrop() {}

    public static void on(Node target, List<Path> files) {
        Dragboard dragboard = mock(Dragboard.class);
        when(dragboard.hasFiles()).thenReturn(true);
        when(dragboard.getFiles()).thenReturn(files.stream().map(Path::toFile).toList());
        for (EventType<DragEvent> type :
                List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED, DragEvent.DRAG_EXITED)) {
            target.fireEvent(
                    new DragEvent(null, target, type, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, target, null));
        }
    }
}
