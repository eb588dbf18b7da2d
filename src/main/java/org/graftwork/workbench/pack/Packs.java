// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/**
 * Packs: one file with models, photos and settings, to be carried to a room without network. Every method may take long
 * and is called off the FX thread.
 */
public interface Packs {

    /**
     * Makes a pack.
     *
     * @param file the pack; must not exist
     * @throws org.graftwork.problem.Problem if something of the plan is not there, or the file cannot be written; then
     *     there is no file
     */
    PackContents create(PackPlan plan, Path file, Progress progress, Cancellation cancellation);

    /**
     * Reads what a pack says is in it, and compares none of its bytes: quick, to be shown before installing.
     *
     * @throws org.graftwork.problem.Problem if it is no pack
     */
    default PackContents contents(Path file) {
        return verify(file, Progress.none(), Cancellation.none());
    }

    /**
     * Reads every byte of a pack and compares it with the checksums in it.
     *
     * @throws org.graftwork.problem.Problem if a byte is missing or another
     */
    PackContents verify(Path file, Progress progress, Cancellation cancellation);

    /**
     * Installs a pack, without a network. What is here already is left as it is; what has the name of something else that
     * is here is put beside it under another name; interrupted, it is finished the next time.
     *
     * @return what stands where now
     * @throws org.graftwork.problem.Problem if the pack is damaged, or the disk is full; no item is half-installed then
     */
    InstalledPack install(Path file, Progress progress, Cancellation cancellation);
}
