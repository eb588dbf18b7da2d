// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.EOFException;
import java.io.IOException;

/**
 * Walks through a JPEG's markers (ITU-T T.81, annex B) without decoding, to see whether it is whole. Where the last two
 * bytes are the end marker, what follows the first scan's header is not read.
 */
final class JpegStructure {

    private static final int MARKER = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final PhotoBytes bytes;
    private Pixels pixels;

    private JpegStructure(PhotoBytes bytes) {
        this.bytes = bytes;
    }

    /** @throws EOFException if the file ends before the image does */
    static Pixels check(PhotoBytes bytes) throws IOException, UnusablePhoto {
        return new JpegStructure(bytes).walk();
    }

    private Pixels walk() throws IOException, UnusablePhoto {
        long position = 2;
        boolean scanned = false;
        while (true) {
            position = nextMarker(position);
            int marker = bytes.u8(position - 1);
            if (marker == END_OF_IMAGE) {
                return finished(scanned);
            }
            if (standsAlone(marker)) {
                continue;
            }
            int length = bytes.u16BigEndian(position);
            if (length < 2) {
                throw damaged();
            }
            if (isFrameHeader(marker)) {
                pixels = new Pixels(bytes.u16BigEndian(position + 5), bytes.u16BigEndian(position + 3));
            }
            position += length;
            if (marker == START_OF_SCAN) {
                scanned = true;
                if (endsWithItsMarker(position)) {
                    return finished(true);
                }
                position = endOfScan(position);
            }
        }
    }

    /** Returns the position behind the next marker; decoders skip what stands before it, too. */
    private long nextMarker(long from) throws IOException {
        long position = from;
        while (bytes.u8(position) != MARKER) {
            position++;
        }
        while (bytes.u8(position) == MARKER) {
            position++;
        }
        return position + 1;
    }

    /** Within a scan, 0xFF is followed by 0 or a restart marker; anything else ends it. */
    private long endOfScan(long from) throws IOException {
        long position = from;
        while (true) {
            if (bytes.u8(position) == MARKER) {
                int next = bytes.u8(position + 1);
                if (next != 0 && next != MARKER && !standsAlone(next)) {
                    return position;
                }
            }
            position++;
        }
    }

    private boolean endsWithItsMarker(long from) throws IOException {
        long end = bytes.size() - 2;
        return end >= from && bytes.u8(end) == MARKER && bytes.u8(end + 1) == END_OF_IMAGE;
    }

    private Pixels finished(boolean scanned) throws UnusablePhoto {
        if (pixels == null || !scanned) {
            throw damaged();
        }
        return pixels;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static UnusablePhoto damaged() {
        return new UnusablePhoto("damaged JPEG: its parts do not follow the format");
    }
}
