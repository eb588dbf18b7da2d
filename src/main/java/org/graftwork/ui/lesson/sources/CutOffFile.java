// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.Workbench;

/**
 * A model's file without its second half, as a download leaves it that broke off.
 *
 * @param refused whether it did not open
 * @param message what was said of it; empty where it opened
 */
record CutOffFile(boolean refused, String message) {

    /**
     * Writes the first half of a file, and tries to open it.
     *
     * @param half is made
     */
    static CutOffFile open(Workbench workbench, Path whole, Path half) {
        try {
            byte[] bytes = Files.readAllBytes(whole);
            Files.createDirectories(half.getParent());
            Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException failed) {
            throw new Problem("The file " + half + " cannot be written. Make room on the disk.", failed);
        }
        try {
            workbench.openModel(half.toString());
            return new CutOffFile(false, "");
        } catch (Problem expected) {
            // Where the copy lies is of no interest.
            return new CutOffFile(
                    true,
                    expected.getMessage()
                            .replace(half.getParent() + half.getFileSystem().getSeparator(), ""));
        }
    }
}
