// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a network holds at a cut, of each photo: too much for the heap, so it stays in a file, from which the operating
 * system keeps in memory what there is room for. Records are those of a {@link FeatureFile}. Safe for several threads.
 */
final class BoundaryFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoundaryFile.class);

    /** How the names of these files end. */
    static final String SUFFIX = ".boundary";

    private static final String TEMPORARY = "graftwork";

    /** Left free on the disk, for everything else. */
    private static final long RESERVE = 512L << 20;

    private final Path file;
    private final FileChannel channel;
    private final int width;
    private final Map<PhotoId, Long> places = new HashMap<>();
    private long end;

    private BoundaryFile(Path file, FileChannel channel, int width) {
        this.file = file;
        this.channel = channel;
        this.width = width;
    }

    /**
     * Opens a file that stays, and makes it where there is none.
     *
     * @param photos for how many photos there has to be room
     * @throws IOException if it cannot be written, another process has it open, or the disk has no room
     */
    static BoundaryFile open(Path file, int width, int photos) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        BoundaryFile opened = new BoundaryFile(file, channel, width);
        try {
            // Held until the channel is closed.
            if (channel.tryLock() == null) {
                throw new IOException(file + " is in use");
            }
            opened.findRecords();
            requireRoom(file.getParent(), opened.recordBytes() * (photos - opened.places.size()));
            FeatureFolder.touch(file);
            return opened;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(file + " is in use", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Makes a file that is gone when it is closed, and also after a crash where the system lets an open file be deleted.
     *
     * @throws IOException if the disk has no room for so many photos
     */
    static BoundaryFile temporary(Path folder, int width, int photos) throws IOException {
        Files.createDirectories(folder);
        requireRoom(folder, recordBytes(width) * photos);
        Path file = folder.resolve(TEMPORARY + UUID.randomUUID() + SUFFIX);
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            // Held until the channel is closed: what is not locked was left by a crash.
            channel.lock();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} is deleted when it is closed", file, e);
        }
        return new BoundaryFile(file, channel, width);
    }

    /** Whether a file is of one run only. */
    static boolean isTemporary(Path file) {
        return file.getFileName().toString().startsWith(TEMPORARY);
    }

    /** How many bytes a photo takes on disk. */
    static long recordBytes(int width) {
        return PhotoId.BYTES + (long) width * Float.BYTES + Integer.BYTES;
    }

    /** Whether a photo is there, whole. */
    boolean holds(PhotoId photo) throws IOException {
        Long place = place(photo);
        if (place == null) {
            return false;
        }
        ByteBuffer record = record(place);
        return checksum(record) == record.getInt(record.limit() - Integer.BYTES);
    }

    /** Adds a photo, after all others. */
    synchronized void append(PhotoId photo, List<float[]> tensors) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(Math.toIntExact(recordBytes())).order(ByteOrder.LITTLE_ENDIAN);
        record.put(photo.digest());
        for (float[] tensor : tensors) {
            record.asFloatBuffer().put(tensor);
            record.position(record.position() + tensor.length * Float.BYTES);
        }
        record.putInt(checksum(record)).flip();
        long place = end;
        while (record.hasRemaining()) {
            channel.write(record, place + record.position());
        }
        end += recordBytes();
        places.put(photo, place);
    }

    /**
     * Reads a photo.
     *
     * @param tensors each takes its share of the numbers
     * @param photoNumber at which place in each tensor, counted in photos
     * @param widths how many numbers of a photo each tensor takes
     */
    void read(PhotoId photo, List<float[]> tensors, int photoNumber, List<Integer> widths) throws IOException {
        ByteBuffer record = record(place(photo)).position(PhotoId.BYTES);
        for (int i = 0; i < tensors.size(); i++) {
            int length = widths.get(i);
            record.asFloatBuffer().get(tensors.get(i), photoNumber * length, length);
            record.position(record.position() + length * Float.BYTES);
        }
    }

    Path file() {
        return file;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Lets go of the file, which is gone where it holds nothing. */
    @Override
    public synchronized void close() throws IOException {
        try (channel) {
            if (channel.isOpen() && places.isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private synchronized Long place(PhotoId photo) {
        return places.get(photo);
    }

    /** A last record that was not written to its end is written over. */
    private void findRecords() throws IOException {
        byte[] digest = new byte[PhotoId.BYTES];
        long whole = channel.size() / recordBytes();
        for (long i = 0; i < whole; i++) {
            fill(ByteBuffer.wrap(digest), i * recordBytes());
            places.put(new PhotoId(digest.clone()), i * recordBytes());
        }
        end = whole * recordBytes();
    }

    private ByteBuffer record(long place) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(Math.toIntExact(recordBytes())).order(ByteOrder.LITTLE_ENDIAN);
        fill(record, place);
        return record.flip();
    }

    private void fill(ByteBuffer buffer, long place) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
    }

    private long recordBytes() {
        return recordBytes(width);
    }

    private int checksum(ByteBuffer record) {
        CRC32C crc = new CRC32C();
        crc.update(record.duplicate().position(0).limit(record.capacity() - Integer.BYTES));
        return (int) crc.getValue();
    }

    private static void requireRoom(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (bytes > 0 && free < bytes + RESERVE) {
            throw new IOException("The disk of " + folder + " has no room for " + (bytes >> 20) + " MB");
        }
    }
}
