// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as RFC 9110, section 14.1.2, has it.
 *
 * @param from the first byte's number, from 0
 * @param to the last byte's number; one less than {@code from} where there is none
 */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** A range that a file does not have. */
    static final ByteRange OUTSIDE = new ByteRange(-1, -2);

    static ByteRange whole(long length) {
        return new ByteRange(0, length - 1);
    }

    /**
     * Reads the header {@code Range}.
     *
     * @param length of the file
     * @return empty where the header is to be ignored, as one with several ranges may be; {@link #OUTSIDE} where the
     *     file has no such part
     */
    static Optional<ByteRange> parse(String header, long length) {
        Matcher one = ONE.matcher(header.replace(" ", ""));
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        }
        long last = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
        if (one.group(1).isEmpty()) {
            return Optional.of(last == 0 ? OUTSIDE : new ByteRange(Math.max(0, length - last), length - 1));
        }
        long from = Long.parseLong(one.group(1));
        if (from > last) {
            return Optional.empty();
        }
        return Optional.of(from >= length ? OUTSIDE : new ByteRange(from, Math.min(last, length - 1)));
    }

    long bytes() {
        return to - from + 1;
    }
}
