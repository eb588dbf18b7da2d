// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.check.CheckResult.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalMachineCheckTest {

    private static final Cancellation NEVER = Cancellation.none();

    @TempDir
    private Path folder;

    @Test
    void thisMachineIsCheckedWithTheNumbersThatPythonComputed() {
        List<CheckResult> told = new ArrayList<>();
        long begun = System.nanoTime();
        List<CheckResult> results;
        try (LocalWorkbench workbench = new LocalWorkbench(
                Workspace.locate(Optional.of(folder)),
                ProductFiles.find(),
                () -> Optional.of(new DisplayProbe.Display(1920, 1080)))) {
            results = workbench.machineCheck().run(told::add, NEVER);
        }
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(20));
        assertEquals(results, told);
        assertEquals(
                List.of(Subject.values()),
                results.stream().map(CheckResult::subject).toList());
        CheckResult tensorFlow = results.get(Subject.TENSORFLOW.ordinal());
        assertEquals(Level.GREEN, tensorFlow.level(), tensorFlow.toString());
        assertTrue(tensorFlow.figures().get("largestDifference") < 1e-4, tensorFlow.toString());
        assertTrue(results.get(Subject.SPEED.ordinal()).figures().get("imagesPerSecond") > 1);
        for (Subject subject : List.of(Subject.JAVA, Subject.DISPLAY, Subject.PACKS, Subject.WORKSPACE)) {
            assertEquals(Level.GREEN, results.get(subject.ordinal()).level(), results.toString());
        }
        results.forEach(result ->
                assertEquals(result.level() == Level.GREEN, result.advice().isEmpty(), result.toString()));
    }

    @Test
    void whateverABrokenMachineThrowsBecomesAResult() {
        Map<Subject, Check> checks = new EnumMap<>(Subject.class);
        checks.put(Subject.JAVA, stop -> {
            throw new UnsatisfiedLinkError("no such symbol");
        });
        checks.put(Subject.MEMORY, stop -> {
            throw new IOException("the disk");
        });
        checks.put(Subject.TENSORFLOW, stop -> {
            throw new Problem("TensorFlow cannot be loaded.");
        });
        checks.put(Subject.GPU, stop -> Check.Finding.green("Fine.", Map.of()));
        List<CheckResult> results = new LocalMachineCheck(checks, Duration.ofSeconds(10)).run(result -> {}, NEVER);
        assertEquals(
                List.of(
                        "This cannot be found out (UnsatisfiedLinkError).",
                        "This cannot be found out (IOException).",
                        "TensorFlow cannot be loaded.",
                        "Fine."),
                results.stream().map(CheckResult::sentence).toList());
        assertEquals(
                List.of(Level.RED, Level.RED, Level.RED, Level.GREEN),
                results.stream().map(CheckResult::level).toList());
    }

    @Test
    void aCheckThatDoesNotComeBackIsLeftAndCanBeStopped() {
        Map<Subject, Check> checks = new EnumMap<>(Subject.class);
        checks.put(Subject.TENSORFLOW, stop -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Check.Finding.green("Late.", Map.of());
        });
        LocalMachineCheck quick = new LocalMachineCheck(checks, Duration.ofMillis(200));
        assertEquals(
                "This took too long to find out.",
                quick.run(result -> {}, NEVER).get(0).sentence());
        Cancellation stop = new Cancellation();
        stop.request();
        assertThrows(
                CancellationException.class,
                () -> new LocalMachineCheck(checks, Duration.ofSeconds(60)).run(result -> {}, stop));
    }

    @Test
    void aProcessorIsJudgedByWhatTensorFlowNeeds() throws IOException {
        assertEquals(
                Level.GREEN,
                processor("amd64", "flags\t\t: sse avx f16c fma avx2").level());
        assertEquals(
                "4 cores, amd64, with AVX, AVX2, FMA.",
                processor("amd64", "flags : avx fma avx2").sentence());
        assertEquals(Level.AMBER, processor("amd64", "flags : sse avx").level());
        assertEquals(Level.RED, processor("amd64", "flags : sse sse2").level());
        assertEquals(Level.GREEN, processor("aarch64", "Features : fp asimd").level());
        assertEquals(Level.RED, processor("x86", "").level());
        Path none = folder.resolve("none");
        assertEquals(
                "1 core, x86_64; its features show when TensorFlow is loaded.",
                new ProcessorCheck("x86_64", 1, none).run(NEVER).sentence());
    }

    private Check.Finding processor(String architecture, String description) throws IOException {
        Path file = Files.writeString(folder.resolve("cpuinfo"), description + "\n");
        return new ProcessorCheck(architecture, 4, file).run(NEVER);
    }

    @Test
    void javaIsJudgedByItsVersionAndWidth() {
        assertEquals(
                Check.Finding.green(
                        "Java 21.0.2 runs, the one that came with Graftwork.", Map.of("feature", 21.0, "bundled", 1.0)),
                java(Map.of("java.version", "21.0.2", "jpackage.app-path", "/opt/graftwork/bin/graftwork")));
        assertEquals(
                "Java 17.0.15 runs, from /usr/lib/jvm.",
                java(Map.of("java.version", "17.0.15", "java.home", "/usr/lib/jvm"))
                        .sentence());
        assertEquals(
                Level.GREEN,
                java(Map.of("java.version", "22-ea", "java.home", "/j")).level());
        assertEquals(
                Level.RED,
                java(Map.of("java.version", "11.0.2", "java.home", "/j")).level());
        assertEquals(
                Level.RED,
                java(Map.of("java.version", "17", "java.home", "/j", "sun.arch.data.model", "32"))
                        .level());
    }

    private static Check.Finding java(Map<String, String> properties) {
        return new JavaCheck(properties::get).run(NEVER);
    }

    @Test
    void memoryIsJudgedByWhatIsThereAndWhatIsFree() {
        assertEquals(
                "3.0 GB of 4.1 GB of memory are free; Java may use 1.0 GB.",
                memory(4_100_000_000L, 3_000_000_000L).sentence());
        assertEquals(Level.GREEN, memory(4_100_000_000L, 3_000_000_000L).level());
        assertEquals(Level.AMBER, memory(4_100_000_000L, 900_000_000L).level());
        assertEquals(Level.RED, memory(4_100_000_000L, 200_000_000L).level());
        assertEquals(Level.RED, memory(1_000_000_000L, 900_000_000L).level());
    }

    private static Check.Finding memory(long total, long available) {
        return new MemoryCheck(total, available, 1_000_000_000L).run(NEVER);
    }

    @Test
    void aDisplayIsJudgedByItsSize() {
        assertEquals(Level.AMBER, new DisplayCheck(Optional::empty).run(NEVER).level());
        assertEquals(Level.AMBER, display(800, 600).level());
        assertEquals("The display has 1366 x 768 pixels.", display(1366, 768).sentence());
        assertTrue(DisplayProbe.ofEnvironment(Map.of(), "Linux").find().isEmpty());
        assertTrue(DisplayProbe.ofEnvironment(Map.of("DISPLAY", ":0"), "Linux")
                .find()
                .isPresent());
        assertTrue(DisplayProbe.ofEnvironment(Map.of(), "Windows 11").find().isPresent());
    }

    private static Check.Finding display(int width, int height) {
        return new DisplayCheck(() -> Optional.of(new DisplayProbe.Display(width, height))).run(NEVER);
    }

    @Test
    void aWorkspaceThatCannotBeWrittenIsRed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "in the way");
        Check.Finding finding = new WorkspaceCheck(Workspace.locate(Optional.of(inTheWay))).run(NEVER);
        assertEquals(Level.RED, finding.level());
        assertFalse(finding.advice().isEmpty());
    }
}
