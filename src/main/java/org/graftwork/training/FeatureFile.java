// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Features on disk: one file a {@link FeatureKey}, to which records are appended. A record is the photo's SHA-256, its
 * features as little-endian floats, and the CRC-32C of both. What a crash or a full disk leaves of a last record is cut
 * off when the file is opened next. Losing the file costs time and nothing else, so trouble with it is only logged.
 */
final class FeatureFile {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureFile.class);

    /** How the names of these files end. */
    static final String SUFFIX = ".features";

    private final Path file;
    private final int width;
    /** Where the last whole record ended, and the file's size, when this object last read or wrote it. */
    private long end;

    private long size;

    /**
     * @param folder where the files of all keys are
     */
    FeatureFile(Path folder, FeatureKey key) {
        this.file = folder.resolve(key.digest() + SUFFIX);
        this.width = key.width();
    }

    Path file() {
        return file;
    }

    /** How many bytes the file will have with more photos. */
    long bytesWith(int more) {
        return end + (long) more * recordBytes();
    }

    /** Reads all whole records; none where there is no file. */
    Map<PhotoId, float[]> read() {
        Map<PhotoId, float[]> features = new HashMap<>();
        if (!Files.exists(file)) {
            return features;
        }
        FeatureFolder.touch(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            size = channel.size();
            ByteBuffer record = buffer();
            while (fill(channel, record)) {
                record.flip();
                if (checksum(record) != record.getInt(recordBytes() - Integer.BYTES)) {
                    LOG.warn("{} is damaged; what follows the damage is computed again", file);
                    break;
                }
                byte[] digest = new byte[PhotoId.BYTES];
                record.get(digest);
                float[] values = new float[width];
                record.asFloatBuffer().get(values);
                features.put(new PhotoId(digest), values);
                record.clear();
                end += recordBytes();
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read; features are computed again ({})", file, e.toString());
        }
        return features;
    }

    /**
     * Appends records, after what is whole in the file.
     *
     * @return whether they are on disk; not where another process is writing, or the disk is full
     */
    boolean append(Map<PhotoId, float[]> features) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                try (FileLock lock = channel.tryLock()) {
                    return lock != null && write(channel, features);
                }
            }
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            LOG.warn("{} cannot be written; features are not kept ({})", file, e.toString());
            return false;
        }
    }

    private boolean write(FileChannel channel, Map<PhotoId, float[]> features) throws IOException {
        if (channel.size() != size) {
            // Another process has added records since; they stay, and the next run finds both.
            end = channel.size() / recordBytes() * recordBytes();
        }
        channel.truncate(end);
        channel.position(end);
        ByteBuffer record = buffer();
        for (Map.Entry<PhotoId, float[]> photo : features.entrySet()) {
            record.clear();
            record.put(photo.getKey().digest());
            record.asFloatBuffer().put(photo.getValue());
            record.position(0).limit(recordBytes());
            record.putInt(recordBytes() - Integer.BYTES, checksum(record));
            while (record.hasRemaining()) {
                channel.write(record);
            }
            end += recordBytes();
        }
        size = channel.size();
        return true;
    }

    private int recordBytes() {
        return PhotoId.BYTES + width * Float.BYTES + Integer.BYTES;
    }

    private ByteBuffer buffer() {
        return ByteBuffer.allocate(recordBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int checksum(ByteBuffer record) {
        CRC32C crc = new CRC32C();
        crc.update(record.duplicate().position(0).limit(recordBytes() - Integer.BYTES));
        return (int) crc.getValue();
    }

    private static boolean fill(FileChannel channel, ByteBuffer record) throws IOException {
        while (record.hasRemaining()) {
            if (channel.read(record) < 0) {
                return false;
            }
        }
        return true;
    }
}
