// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.EOFException;
import java.io.IOException;

/**
 * Walks through a PNG's chunks (ISO/IEC 15948, section 5) without decoding, to see whether it is whole. Where the file
 * ends with the IEND chunk, the chunks between are not read.
 */
final class PngStructure {

    private static final int SIGNATURE = 8;
    /** A chunk's length, type and checksum. */
    private static final int OVERHEAD = 12;

    private PngStructure() {}

    /** @throws EOFException if the file ends before the image does */
    static Pixels check(PhotoBytes bytes) throws IOException, UnusablePhoto {
        if (bytes.u32BigEndian(SIGNATURE) != 13 || !bytes.hasAt(SIGNATURE + 4, "IHDR")) {
            // Where the file ends within its header, this throws what a truncated file deserves.
            bytes.u8(SIGNATURE + 7);
            throw new UnusablePhoto("damaged PNG: its parts do not follow the format");
        }
        Pixels pixels = new Pixels(bytes.u32BigEndian(16), bytes.u32BigEndian(20));
        if (!bytes.hasAt(bytes.size() - OVERHEAD, "\0\0\0\0IEND")) {
            walk(bytes);
        }
        return pixels;
    }

    private static void walk(PhotoBytes bytes) throws IOException {
        long position = SIGNATURE;
        while (!bytes.hasAt(position + 4, "IEND")) {
            position += OVERHEAD + bytes.u32BigEndian(position);
        }
        bytes.u8(position + OVERHEAD - 1);
    }
}
