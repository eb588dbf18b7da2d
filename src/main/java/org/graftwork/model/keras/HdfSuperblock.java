// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.graftwork.model.ModelProblem;

/**
 * The first block of an HDF5 file, https://docs.hdfgroup.org/hdf5/v1_14/_f_m_t3.html. It tells where the file ends,
 * which the HDF5 library in use does not look at: an interrupted download would open, and lack weights.
 */
final class HdfSuperblock {

    private static final int BYTES = 64;
    private static final int VERSION_AT = 8;
    /** Versions 0 and 1; the sizes of addresses stand at 13. */
    private static final int OLD_END_AT = 40;

    private static final int OLD_OFFSET_SIZE_AT = 13;
    /** Versions 2 and 3; the sizes of addresses stand at 9. */
    private static final int NEW_END_AT = 28;

    private static final int NEW_OFFSET_SIZE_AT = 9;

    private HdfSuperblock() {}

    /**
     * Makes sure that a file is as long as it says.
     *
     * @param file begins with a superblock; one that stands behind a block of a person's own is not looked at
     * @throws ModelProblem if it is shorter
     */
    static void requireWhole(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer block = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
            while (block.hasRemaining() && channel.read(block) >= 0) {
                // Reads on: a channel may give less than was asked for.
            }
            long end = block.hasRemaining() ? Long.MAX_VALUE : end(block);
            if (end > channel.size()) {
                throw new ModelProblem(file + " is incomplete: it ends too early. Download it again, whole.");
            }
        }
    }

    /** The address of the file's end; 0 where it is not to be known. */
    private static long end(ByteBuffer block) {
        boolean old = block.get(VERSION_AT) <= 1;
        if (block.get(old ? OLD_OFFSET_SIZE_AT : NEW_OFFSET_SIZE_AT) != Long.BYTES) {
            return 0;
        }
        return block.getLong(old ? OLD_END_AT + (block.get(VERSION_AT) == 1 ? 4 : 0) : NEW_END_AT);
    }
}
