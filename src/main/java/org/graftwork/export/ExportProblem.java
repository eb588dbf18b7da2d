// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.graftwork.problem.Problem;

/** An export that cannot be written, or one that cannot be opened. */
public final class ExportProblem extends Problem {

    private static final long serialVersionUID = 1L;
    private static final String DISK_FULL = "the disk is full";

    public ExportProblem(String message) {
        super(message);
    }

    public ExportProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says why a folder could not be written. */
    static ExportProblem cannotWrite(Path folder, Exception cause) {
        String reason = reason(cause);
        String remedy = reason.equals(DISK_FULL)
                ? "Free some space, or choose a folder on another disk."
                : "Choose a folder that you may write to.";
        return new ExportProblem("Nothing was written to " + folder + ": " + reason + ". " + remedy, cause);
    }

    /** What went wrong, by the words that Java, the operating systems and TensorFlow have for it. */
    private static String reason(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota exceeded")) {
            return DISK_FULL;
        }
        if (lower.contains("read-only file system")) {
            return "the disk is read-only";
        }
        if (cause instanceof AccessDeniedException
                || lower.contains("permission denied")
                || lower.contains("operation not permitted")) {
            return "there is no permission to write";
        }
        if (cause instanceof FileSystemException file) {
            return file.getReason() == null ? "no folder can be made there" : file.getReason();
        }
        return message.lines().findFirst().orElse(message);
    }
}
