// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.EOFException;
import java.io.IOException;

/**
 * Reads a BMP's header (BITMAPFILEHEADER and BITMAPINFOHEADER) to see whether the file is whole, and of the kinds that
 * TensorFlow decodes rightly: not compressed, of 24 or 32 bits a pixel, or of 8 bits with plain shades of grey.
 */
final class BmpStructure {

    private static final int FILE_HEADER = 14;
    private static final int SMALLEST_INFO_HEADER = 40;
    private static final int NOT_COMPRESSED = 0;
    private static final int WITH_MASKS = 3;

    private BmpStructure() {}

    /** @throws EOFException if the file is shorter than its header says */
    static Pixels check(PhotoBytes bytes) throws IOException, UnusablePhoto {
        long data = bytes.u32LittleEndian(10);
        long infoHeader = bytes.u32LittleEndian(FILE_HEADER);
        if (infoHeader < SMALLEST_INFO_HEADER) {
            throw unsupported("an old header");
        }
        long width = (int) bytes.u32LittleEndian(18);
        // A negative height says that the rows run from the top down.
        long height = Math.abs((long) (int) bytes.u32LittleEndian(22));
        int bits = bytes.u16LittleEndian(28);
        long compression = bytes.u32LittleEndian(30);
        if (compression != NOT_COMPRESSED && !(compression == WITH_MASKS && bits == 32)) {
            throw unsupported("compression");
        }
        if (bits != 8 && bits != 24 && bits != 32) {
            throw unsupported(bits + " bits a pixel");
        }
        if (bits == 8 && !isGrey(bytes, FILE_HEADER + infoHeader, data)) {
            throw unsupported("a colour table");
        }
        if (width > 0) {
            long row = (width * bits + 31) / 32 * 4;
            bytes.u8(data + row * height - 1);
        }
        return new Pixels(width, height);
    }

    /** Whether colour i of the table is the shade i of grey, which is what TensorFlow takes it for. */
    private static boolean isGrey(PhotoBytes bytes, long table, long data) throws IOException {
        long colours = Math.min(256, (data - table) / 4);
        for (int i = 0; i < colours; i++) {
            for (int channel = 0; channel < 3; channel++) {
                if (bytes.u8(table + 4L * i + channel) != i) {
                    return false;
                }
            }
        }
        return true;
    }

    private static UnusablePhoto unsupported(String what) {
        return new UnusablePhoto("BMP with " + what + " is not supported: save it as JPEG or PNG");
    }
}
