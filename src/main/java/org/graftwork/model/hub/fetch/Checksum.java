// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * The checksums that Google's storage gives of a whole file, whichever part of it an answer holds, in headers {@code
 * x-goog-hash: crc32c=…,md5=…} with values in Base64,
 * https://cloud.google.com/storage/docs/xml-api/reference-headers#xgooghash.
 */
final class Checksum {

    private final Map<String, String> expected = new TreeMap<>();

    private Checksum() {}

    /**
     * What an answer's headers say. A file that storage unpacks on the way has the checksums of what it stores, which are
     * of no use here (https://cloud.google.com/storage/docs/transcoding).
     */
    static Checksum of(HttpHeaders headers) {
        String stored = headers.firstValue("x-goog-stored-content-encoding").orElse("identity");
        String sent = headers.firstValue("Content-Encoding").orElse("identity");
        return stored.equalsIgnoreCase(sent)
                ? parse(String.join(",", headers.allValues("x-goog-hash")))
                : new Checksum();
    }

    /** Reads {@code crc32c=…,md5=…}; kinds that are not known are left out. */
    static Checksum parse(String text) {
        Checksum checksum = new Checksum();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            String kind = equals < 0 ? "" : part.substring(0, equals).strip();
            if (kind.equals("md5") || kind.equals("crc32c")) {
                checksum.expected.put(kind, part.substring(equals + 1).strip());
            }
        }
        return checksum;
    }

    /** As {@link #parse} reads it. */
    String text() {
        return expected.entrySet().stream()
                .map(sum -> sum.getKey() + "=" + sum.getValue())
                .collect(Collectors.joining(","));
    }

    /** Whether a file is what the server said, as far as it said anything. */
    boolean agrees(Path file) throws IOException {
        if (expected.isEmpty()) {
            return true;
        }
        MessageDigest md5 = md5();
        CRC32C crc = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                md5.update(buffer, 0, read);
                crc.update(buffer, 0, read);
            }
        }
        byte[] sum =
                ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
        return agrees("crc32c", sum) && agrees("md5", md5.digest());
    }

    /** A checksum that cannot be read is one that does not agree. */
    private boolean agrees(String kind, byte[] found) {
        if (!expected.containsKey(kind)) {
            return true;
        }
        try {
            return Arrays.equals(Base64.getDecoder().decode(expected.get(kind)), found);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
