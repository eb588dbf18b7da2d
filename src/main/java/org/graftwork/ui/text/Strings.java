// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the window says, from one resource bundle, so that a translation is one file. */
public final class Strings {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.graftwork.ui.strings");
    private static final Locale LOCALE =
            BUNDLE.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : BUNDLE.getLocale();

    private Strings() {}

    /**
     * Returns a text, filled in.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(values);
    }

    /** The language of the texts, which is that of the figures in them too. */
    public static Locale locale() {
        return LOCALE;
    }
}
