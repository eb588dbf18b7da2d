// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The bytes of a file, at any place, without reading all of it: a window of some kilobytes moves to where it is looked
 * at. Every method that looks throws {@link EOFException} beyond the end. For one thread.
 */
final class PhotoBytes implements Closeable {

    private static final int WINDOW = 8192;

    private final Optional<FileChannel> channel;
    private final long size;
    private ByteBuffer window;
    private long start;

    private PhotoBytes(Optional<FileChannel> channel, long size, ByteBuffer window) {
        this.channel = channel;
        this.size = size;
        this.window = window;
    }

    static PhotoBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new PhotoBytes(Optional.of(channel), channel.size(), ByteBuffer.allocate(0));
    }

    static PhotoBytes of(byte[] bytes) {
        return new PhotoBytes(Optional.empty(), bytes.length, ByteBuffer.wrap(bytes));
    }

    long size() {
        return size;
    }

    int u8(long position) throws IOException {
        if (position < 0 || position >= size) {
            throw new EOFException("No byte at " + position + " of " + size);
        }
        if (position < start || position >= start + window.limit()) {
            moveTo(position);
        }
        return Byte.toUnsignedInt(window.get((int) (position - start)));
    }

    int u16BigEndian(long position) throws IOException {
        return u8(position) << 8 | u8(position + 1);
    }

    long u32BigEndian(long position) throws IOException {
        return (long) u16BigEndian(position) << 16 | u16BigEndian(position + 2);
    }

    int u16LittleEndian(long position) throws IOException {
        return u8(position + 1) << 8 | u8(position);
    }

    long u32LittleEndian(long position) throws IOException {
        return (long) u16LittleEndian(position + 2) << 16 | u16LittleEndian(position);
    }

    /** Whether the bytes from a position on are those of a text, one byte a character. False where the file is shorter. */
    boolean hasAt(long position, String text) throws IOException {
        if (position < 0 || position + text.length() > size) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(position + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes, one character a byte: at most so many, fewer where the file is shorter. */
    String head(int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, size)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) u8(i);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    private void moveTo(long position) throws IOException {
        FileChannel file = channel.orElseThrow(() -> new EOFException("No byte at " + position));
        ByteBuffer next = ByteBuffer.allocate((int) Math.min(WINDOW, size - position));
        while (next.hasRemaining() && file.read(next, position + next.position()) >= 0) {
            continue;
        }
        next.flip();
        if (!next.hasRemaining()) {
            throw new EOFException("The file became shorter while it was read");
        }
        window = next;
        start = position;
    }
}
