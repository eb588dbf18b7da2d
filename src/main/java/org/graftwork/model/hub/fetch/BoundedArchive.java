// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of an archive, of which there is an end: no more than the limits allow for its packed size, and
 * little between two files, where a reader would keep it all in memory.
 */
final class BoundedArchive extends FilterInputStream {

    /** More than the headers of a file with a long name take. */
    private static final long BETWEEN_FILES = 1 << 20;

    private static final int END_MARK = 512;

    private final ArchiveLimits limits;
    private final long packed;
    private long read;
    private long allowed = BETWEEN_FILES;
    private long zeros;

    /** There is more than there may be. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    BoundedArchive(InputStream in, ArchiveLimits limits, long packed) {
        super(in);
        this.limits = limits;
        this.packed = packed;
    }

    /** A file of so many bytes comes next, and what is between it and the one after. */
    void allow(long size) {
        allowed = read + size + BETWEEN_FILES;
    }

    /** Reads what is left, so that a checksum at the end is looked at, and says whether a tar's end was marked. */
    boolean endsMarked() throws IOException {
        byte[] buffer = new byte[1 << 13];
        allowed = Long.MAX_VALUE;
        int count = read(buffer, 0, buffer.length);
        while (count >= 0) {
            count = read(buffer, 0, buffer.length);
        }
        return zeros >= END_MARK;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            read += count;
            countZeros(buffer, offset, count);
            refuseTooMuch();
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] buffer = new byte[(int) Math.min(1 << 13, Math.max(0, count))];
        return Math.max(0, buffer.length == 0 ? 0 : read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void refuseTooMuch() throws TooMuch {
        if (read > limits.bytes()) {
            throw new TooMuch("more than " + limits.bytes() + " bytes");
        }
        if (read > ArchiveLimits.FREE_BYTES && read / limits.ratio() > packed) {
            throw new TooMuch("far more than its size can hold honestly");
        }
        if (read > allowed) {
            throw new TooMuch("too much that is no file");
        }
    }

    private void countZeros(byte[] buffer, int offset, int count) {
        int trailing = 0;
        while (trailing < count && buffer[offset + count - 1 - trailing] == 0) {
            trailing++;
        }
        zeros = trailing == count ? zeros + count : trailing;
    }
}
