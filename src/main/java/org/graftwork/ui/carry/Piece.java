// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import org.graftwork.workbench.pack.PackContents;

/**
 * A thing that is to go into a pack.
 *
 * @param kind what it is
 * @param source a model's handle, or a path
 * @param bytes its size on disk
 */
public record Piece(PackContents.Kind kind, String source, long bytes) {

    /** For people: the handle, or the last part of the path. */
    public String name() {
        return source.contains("://") ? source : String.valueOf(Path.of(source).getFileName());
    }
}
