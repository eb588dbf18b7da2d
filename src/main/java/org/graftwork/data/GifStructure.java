// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.EOFException;
import java.io.IOException;

/** Walks through a GIF's blocks (GIF89a specification) without decoding, to see whether it is whole. */
final class GifStructure {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int HEADER = 13;
    private static final int IMAGE_DESCRIPTOR = 10;

    private GifStructure() {}

    /** @throws EOFException if the file ends before its trailer */
    static Pixels check(PhotoBytes bytes) throws IOException, UnusablePhoto {
        long width = bytes.u16LittleEndian(6);
        long height = bytes.u16LittleEndian(8);
        long position = HEADER + colourTable(bytes.u8(10));
        int images = 0;
        while (bytes.u8(position) != TRAILER) {
            int block = bytes.u8(position);
            if (block == IMAGE) {
                images++;
                width = Math.max(width, bytes.u16LittleEndian(position + 5));
                height = Math.max(height, bytes.u16LittleEndian(position + 7));
                int flags = bytes.u8(position + IMAGE_DESCRIPTOR - 1);
                position = endOfSubBlocks(bytes, position + IMAGE_DESCRIPTOR + colourTable(flags) + 1);
            } else if (block == EXTENSION) {
                position = endOfSubBlocks(bytes, position + 2);
            } else {
                throw damaged();
            }
        }
        if (images == 0) {
            throw damaged();
        }
        return new Pixels(width, height);
    }

    private static long colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 0x07) + 1);
    }

    private static long endOfSubBlocks(PhotoBytes bytes, long from) throws IOException {
        long position = from;
        int length = bytes.u8(position);
        while (length != 0) {
            position += 1 + length;
            length = bytes.u8(position);
        }
        return position + 1;
    }

    private static UnusablePhoto damaged() {
        return new UnusablePhoto("damaged GIF: its parts do not follow the format");
    }
}
