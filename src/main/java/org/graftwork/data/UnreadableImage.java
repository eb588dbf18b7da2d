// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;
import org.graftwork.problem.Problem;

/** A file that cannot be used as a photo. */
public final class UnreadableImage extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient SkippedFile skipped;

    /** @param reason why, in plain words, such as {@code not an image} */
    public UnreadableImage(Path file, String reason, Throwable cause) {
        super("Cannot use " + file + ": " + reason + ". Choose another photo (JPEG, PNG, GIF or BMP).", cause);
        this.skipped = new SkippedFile(file, reason);
    }

    /** The file with its reason, as {@link ImageDataset#skipped()} lists them. */
    public SkippedFile skipped() {
        return skipped;
    }
}
