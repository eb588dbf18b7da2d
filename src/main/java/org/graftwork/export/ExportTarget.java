// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Path;

/** Looks at the place of an export before the long work that leads to it. */
public final class ExportTarget {

    private ExportTarget() {}

    /**
     * Checks that an export could be written there now. Nothing of the attempt stays.
     *
     * @throws ExportProblem if there is something already, or one may not write there
     */
    public static void check(Path folder) {
        StagedFolder.beside(folder).close();
    }
}
