// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * From how many pixels to how many.
 *
 * @param smallest empty for no limit
 * @param largest empty for no limit
 */
record SizeRange(OptionalInt smallest, OptionalInt largest) {

    static final SizeRange ANY = new SizeRange(OptionalInt.empty(), OptionalInt.empty());

    /** Reads {@code 224} or {@code 96-160}. */
    static final class Reader implements ITypeConverter<SizeRange> {

        private static final Pattern SPELLING = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

        @Override
        public SizeRange convert(String text) {
            Matcher matcher = SPELLING.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("expected pixels, such as 224 or 96-160, but was " + text);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            return new SizeRange(OptionalInt.of(Math.min(first, last)), OptionalInt.of(Math.max(first, last)));
        }
    }
}
