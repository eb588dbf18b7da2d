// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;

/** How much memory there is, and how much of it may be used. */
record MemoryCheck(long total, long available, long heap) implements Check {

    private static final long TOO_LITTLE_TOTAL = 1_700_000_000L;
    private static final long TOO_LITTLE_AVAILABLE = 400_000_000L;
    private static final long LITTLE_AVAILABLE = 1_200_000_000L;
    private static final Path LINUX = Path.of("/proc/meminfo");

    static MemoryCheck ofThisMachine() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new MemoryCheck(
                system.getTotalMemorySize(),
                linuxAvailable().orElse(system.getFreeMemorySize()),
                Runtime.getRuntime().maxMemory());
    }

    /** Linux counts as free only what nothing is in; what it would give up for programs it says here, in KiB. */
    private static Optional<Long> linuxAvailable() throws IOException {
        if (!Files.isReadable(LINUX)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(LINUX)) {
            return lines.filter(line -> line.matches("MemAvailable: *\\d{1,15} kB"))
                    .map(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        }
    }

    @Override
    public Finding run(Cancellation cancellation) {
        String sentence = Amounts.gigabytes(available) + " of " + Amounts.gigabytes(total)
                + " of memory are free; Java may use " + Amounts.gigabytes(heap) + ".";
        Map<String, Double> figures =
                Map.of("totalBytes", (double) total, "availableBytes", (double) available, "heapBytes", (double) heap);
        if (total < TOO_LITTLE_TOTAL) {
            return new Finding(Level.RED, sentence, "TensorFlow needs a machine with 2 GB of memory or more.", figures);
        }
        if (available < TOO_LITTLE_AVAILABLE) {
            return new Finding(Level.RED, sentence, "Close other programs, a browser first, and check again.", figures);
        }
        return available < LITTLE_AVAILABLE
                ? new Finding(Level.AMBER, sentence, "Close other programs before you train.", figures)
                : Finding.green(sentence, figures);
    }
}
