// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process: locks a file until it is ended, or its standard input is. */
final class LockHolder {

    static final int READY = 'x';

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()) {
                System.out.write(READY);
                System.out.flush();
            }
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
