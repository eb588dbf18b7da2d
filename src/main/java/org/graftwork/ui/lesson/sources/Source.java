// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.Locale;
import org.graftwork.ui.text.Strings;

/** Where a pre-trained model can come from. */
enum Source {
    /** Your own or other people's, from a file. */
    OWN,
    /** What Keras brings along. */
    KERAS,
    /** TensorFlow Hub. */
    HUB;

    /** Its name in figures and strings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    String title() {
        return Strings.text("lesson.sources." + key());
    }
}
