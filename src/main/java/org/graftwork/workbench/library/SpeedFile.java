// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.JsonFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers a machine's speed in the workspace. A workspace that was carried to another machine is measured anew. */
final class SpeedFile {

    private static final Logger LOG = LoggerFactory.getLogger(SpeedFile.class);

    private final Path file;

    /** What the file holds. */
    record Measured(String machine, double multiplyAddsPerSecond) {}

    SpeedFile(Path file) {
        this.file = file;
    }

    Optional<MachineSpeed> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Measured measured = JsonFormat.mapper().readValue(file.toFile(), Measured.class);
            return Optional.of(measured)
                    .filter(speed -> machine().equals(speed.machine()) && speed.multiplyAddsPerSecond() > 0)
                    .map(speed -> new MachineSpeed(speed.multiplyAddsPerSecond()));
        } catch (IOException e) {
            LOG.info("{} cannot be read; the speed is measured again", file, e);
            return Optional.empty();
        }
    }

    void write(MachineSpeed speed) {
        try {
            AtomicFiles.write(
                    file,
                    JsonFormat.mapper().writeValueAsBytes(new Measured(machine(), speed.multiplyAddsPerSecond())));
        } catch (IOException e) {
            LOG.warn("The machine's speed is not remembered", e);
        }
    }

    private static String machine() {
        int processors = Runtime.getRuntime().availableProcessors();
        try {
            return InetAddress.getLocalHost().getHostName() + ", " + processors + " cores";
        } catch (UnknownHostException e) {
            return processors + " cores";
        }
    }
}
