// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.Set;
import org.graftwork.lesson.code.CodeInterface;
import org.graftwork.lesson.code.FilledCode;

/**
 * Code as it stands on the panel.
 *
 * @param language how it is written
 * @param code the code
 * @param changed the choices that have just become others
 */
record ShownCode(CodeInterface language, FilledCode code, Set<String> changed) {

    ShownCode {
        changed = Set.copyOf(changed);
    }
}
