// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file an answer holds, as {@code Content-Range: bytes 10-99/100} says (RFC 9110, section 14.4).
 *
 * @param start of the part; -1 where nothing is said
 * @param total length of the whole file; -1 where it is not said
 */
record ContentRange(long start, long total) {

    private static final Pattern FORM = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    static ContentRange of(HttpHeaders headers) {
        Matcher range = FORM.matcher(headers.firstValue("Content-Range").orElse(""));
        if (!range.matches()) {
            return new ContentRange(-1, -1);
        }
        return new ContentRange(
                Long.parseLong(range.group(1)), range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2)));
    }
}
