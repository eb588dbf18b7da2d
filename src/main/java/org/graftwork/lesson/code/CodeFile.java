// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.util.List;

/** The files that code is saved as. */
public enum CodeFile {
    NOTEBOOK("ipynb"),
    PYTHON("py"),
    JAVA("java");

    private final String extension;

    CodeFile(String extension) {
        this.extension = extension;
    }

    /** What its name ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** What code of a kind can be saved as, the usual one first. */
    public static List<CodeFile> of(CodeInterface code) {
        return code.isPython() ? List.of(NOTEBOOK, PYTHON) : List.of(JAVA);
    }
}
