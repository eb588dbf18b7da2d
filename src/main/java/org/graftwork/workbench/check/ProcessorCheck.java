// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;

/**
 * What the processor can do that TensorFlow wants: its library for x86-64 does not start without AVX, and is quicker with
 * AVX2 and FMA.
 *
 * @param architecture as Java names it, such as {@code amd64}
 * @param cores how many may be used
 * @param description Linux's list of processors; where there is none, nothing is known of features
 */
record ProcessorCheck(String architecture, int cores, Path description) implements Check {

    private static final List<String> WANTED = List.of("avx", "avx2", "fma", "avx512f");

    static ProcessorCheck ofThisMachine() {
        return new ProcessorCheck(
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), Path.of("/proc/cpuinfo"));
    }

    @Override
    public Finding run(Cancellation cancellation) throws IOException {
        String cpu = cores + (cores == 1 ? " core, " : " cores, ") + architecture;
        Map<String, Double> figures = Map.of("cores", (double) cores);
        boolean intel = List.of("amd64", "x86_64").contains(architecture);
        if (!intel && !architecture.equals("aarch64")) {
            return new Finding(
                    Level.RED, cpu + ".", "TensorFlow runs on 64-bit processors by Intel, AMD or ARM.", figures);
        }
        Optional<List<String>> features = intel ? features() : Optional.empty();
        if (features.isEmpty()) {
            return Finding.green(
                    cpu + (intel ? "; its features show when TensorFlow is loaded." : "; TensorFlow needs no more."),
                    figures);
        }
        List<String> here = WANTED.stream().filter(features.get()::contains).toList();
        String names = here.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        String sentence = cpu + (here.isEmpty() ? ", without AVX." : ", with " + names + ".");
        if (!here.contains("avx")) {
            return new Finding(
                    Level.RED,
                    sentence,
                    "TensorFlow needs a processor with AVX. In a virtual machine, have it passed on to the guest.",
                    figures);
        }
        return here.contains("avx2") && here.contains("fma")
                ? Finding.green(sentence, figures)
                : new Finding(Level.AMBER, sentence, "It works, more slowly than with AVX2 and FMA.", figures);
    }

    private Optional<List<String>> features() throws IOException {
        if (!Files.isReadable(description)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(description)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .map(line -> Arrays.asList(
                            line.substring(line.indexOf(':') + 1).strip().split("\\s+")))
                    .findFirst();
        }
    }
}
