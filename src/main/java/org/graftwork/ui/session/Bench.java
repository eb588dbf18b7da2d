// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.Locale;
import org.graftwork.ui.text.Strings;

/** The pages: the lessons, the free benches in the order in which work usually goes through them, and then the workshop’s. */
public enum Bench {
    LESSONS,
    HUB,
    MODEL,
    DATA,
    TRAIN,
    CLASSIFY,
    EXPORT,
    PACKS,
    CHECK;

    /** Its name for people. */
    public String title() {
        return Strings.text("bench." + key() + ".title");
    }

    /** What it is for, in one line. */
    public String purpose() {
        return Strings.text("bench." + key() + ".purpose");
    }

    /** Its name in style sheets and keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
