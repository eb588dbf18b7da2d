// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;

/**
 * How much is free where the workspace is, and where TensorFlow's library is unpacked.
 *
 * @param workspace may not be there yet
 * @param natives the folder of the unpacked library; may not be there yet
 */
record DiskCheck(Path workspace, Path natives) implements Check {

    private static final long TOO_LITTLE = 300_000_000L;
    private static final long LITTLE = 2_000_000_000L;

    /** What the library takes unpacked. */
    private static final long LIBRARY = 700_000_000L;

    /** JavaCPP's folder, as its class Loader finds it. */
    static Path nativesOfThisMachine() {
        String named = System.getProperty("org.bytedeco.javacpp.cachedir");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".javacpp", "cache");
    }

    @Override
    public Finding run(Cancellation cancellation) throws IOException {
        long work = free(workspace);
        long library = free(natives);
        boolean unpacked = Files.isDirectory(natives);
        String sentence = Amounts.gigabytes(work) + " are free for the workspace, " + Amounts.gigabytes(library)
                + " for TensorFlow's library" + (unpacked ? ", which is unpacked already." : ".");
        Map<String, Double> figures = Map.of("workspaceFreeBytes", (double) work, "nativesFreeBytes", (double) library);
        if (!unpacked && library < LIBRARY) {
            return new Finding(
                    Level.RED, sentence, "Free 700 MB in " + natives + ", where TensorFlow unpacks itself.", figures);
        }
        if (work < TOO_LITTLE) {
            return new Finding(
                    Level.RED,
                    sentence,
                    "Free space in " + workspace + ", or name another workspace with GRAFTWORK_HOME.",
                    figures);
        }
        return work < LITTLE
                ? new Finding(Level.AMBER, sentence, "Enough for small work; free some for large models.", figures)
                : Finding.green(sentence, figures);
    }

    /** Of the nearest folder above that exists. */
    private static long free(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
