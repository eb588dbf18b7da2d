// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.util.Locale;
import org.graftwork.ui.text.Strings;

/** What a person does with packs. */
public enum CarryTask {
    INSTALL,
    MAKE,
    HAND_ROUND,
    FETCH;

    /** Its name for people. */
    String title() {
        return Strings.text("carry.task." + key());
    }

    /** What it is for, in one line. */
    String purpose() {
        return Strings.text("carry.task." + key() + ".help");
    }

    /** Its name in style sheets and keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
