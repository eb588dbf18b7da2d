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
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The checksums that Google's storage gives of a file, in headers {@code x-goog-hash: crc32c=…,md5=…} with values in
 * Base64, https://cloud.google.com/storage/docs/xml-api/reference-headers#xgooghash.
 */
final class Checksum {

    private final Map<String, byte[]> expected = new HashMap<>();

    private Checksum() {}

    static Checksum of(HttpHeaders headers) {
        Checksum checksum = new Checksum();
        for (String header : headers.allValues("x-goog-hash")) {
            for (String part : header.split(",")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    checksum.expect(
                            part.substring(0, equals).strip(),
                            part.substring(equals + 1).strip());
                }
            }
        }
        return checksum;
    }

    private void expect(String kind, String value) {
        if (!kind.equals("md5") && !kind.equals("crc32c")) {
            return;
        }
        try {
            expected.put(kind, Base64.getDecoder().decode(value));
        } catch (IllegalArgumentException e) {
            // A checksum that cannot be read is one that does not agree.
            expected.put(kind, new byte[0]);
        }
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

    private boolean agrees(String kind, byte[] found) {
        return Arrays.equals(expected.getOrDefault(kind, found), found);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
