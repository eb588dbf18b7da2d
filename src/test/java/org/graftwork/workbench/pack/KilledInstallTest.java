// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.graftwork.model.hub.cache.FolderDeletion;
import org.graftwork.model.hub.cache.HubCache;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs in processes that are killed, as a laptop that is switched off kills them. */
final class KilledInstallTest {

    /** About as long as the installs below take. */
    private static final int LONGEST_MILLISECONDS = 120;

    private static final long SEED = 2026;

    @TempDir
    private Path folder;

    @Test
    void aKilledInstallIsFinishedByTheNextTry() throws Exception {
        killAndFinish(2);
    }

    @Test
    @Tag("slow")
    void fiftyKilledInstallsAreFinishedByTheNextTry() throws Exception {
        killAndFinish(50);
    }

    private void killAndFinish(int times) throws Exception {
        PackBench teacher = new PackBench(folder.resolve("teacher"));
        teacher.cacheModel(1);
        teacher.photos("leaves", 3);
        for (int i = 0; i < 24; i++) {
            PackBench.write(teacher.cache().entry(PackBench.HANDLE).resolve("variables/part-" + i), 500_000, i);
            PackBench.write(teacher.folder().resolve("leaves/oak/large-" + i + ".jpg"), 500_000, i + 50);
        }
        Path pack = teacher.create(new PackPlan(
                "Workshop", List.of(PackBench.HANDLE), List.of(teacher.folder().resolve("leaves")), Optional.empty()));
        List<Path> packed = List.of(
                teacher.cache().entry(PackBench.HANDLE), teacher.folder().resolve("leaves"));
        Random random = new Random(SEED);
        for (int i = 0; i < times; i++) {
            PackBench machine = new PackBench(folder.resolve("attendee"));
            List<Path> places = List.of(
                    machine.workspace().root().resolve("models").resolve(HubCache.name(PackBench.HANDLE)),
                    machine.workspace().root().resolve("photos/leaves"));
            kill(pack, machine.folder(), random.nextInt(LONGEST_MILLISECONDS));
            for (int k = 0; k < places.size(); k++) {
                if (Files.exists(places.get(k))) {
                    assertEquals(PackBench.files(packed.get(k)), PackBench.files(places.get(k)), "whole or not there");
                }
            }
            long begun = System.nanoTime();
            assertEquals(places, machine.install(pack).places());
            assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(30), "the killed one is not waited for");
            for (int k = 0; k < places.size(); k++) {
                assertEquals(PackBench.files(packed.get(k)), PackBench.files(places.get(k)));
            }
            PackBench.files(machine.workspace().root())
                    .keySet()
                    .forEach(name -> assertTrue(!name.contains(".part") && !name.contains(".tmp"), name));
            FolderDeletion.delete(machine.folder());
        }
    }

    private static void kill(Path pack, Path machine, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackInstaller.class.getName(),
                        pack.toString(),
                        machine.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals(PackInstaller.BEGINS, process.getInputStream().read());
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
