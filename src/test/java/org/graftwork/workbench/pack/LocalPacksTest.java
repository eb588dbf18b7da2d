// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.pack.InstalledPack.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalPacksTest {

    @TempDir
    private Path folder;

    private PackBench teacher;
    private PackBench attendee;

    @BeforeEach
    void twoMachines() {
        teacher = new PackBench(folder.resolve("teacher"));
        attendee = new PackBench(folder.resolve("attendee"));
    }

    @Test
    void whatWasPackedOnOneMachineStandsOnTheOtherByteByByte() throws IOException {
        Path pack = teacher.everything();
        InstalledPack installed = attendee.install(pack);

        Path home = attendee.workspace().root();
        assertEquals(
                List.of(
                        home.resolve("models").resolve(HubCache.name(PackBench.HANDLE)),
                        home.resolve("models/own"),
                        home.resolve("models/small.keras"),
                        home.resolve("photos/leaves"),
                        home.resolve("pack-settings/lessons.json")),
                installed.places());
        assertEquals(java.util.Collections.nCopies(5, Outcome.INSTALLED), installed.outcomes());
        assertEquals(
                PackBench.files(teacher.cache().entry(PackBench.HANDLE)),
                PackBench.files(attendee.cache().find(PackBench.HANDLE).orElseThrow()));
        assertEquals(
                PackBench.files(teacher.folder().resolve("leaves")), PackBench.files(home.resolve("photos/leaves")));
        assertEquals(
                PackBench.files(teacher.folder().resolve("nets/own")), PackBench.files(home.resolve("models/own")));
        assertEquals("{\"epochs\": 3}", Files.readString(home.resolve("pack-settings/lessons.json")));
    }

    @Test
    void whatIsInThePackIsListedFirst() throws IOException {
        Path pack = teacher.everything();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            assertEquals("pack.json", zip.entries().nextElement().getName());
        }
        PackContents contents = attendee.packs().contents(pack);
        assertEquals("Workshop in Graz", contents.title());
        assertEquals(
                List.of(PackBench.HANDLE, "own", "small.keras", "leaves", "lessons.json"),
                contents.items().stream().map(PackContents.Item::name).toList());
        assertEquals(205_100, contents.items().get(0).bytes());
        assertEquals(64, contents.digest().length());
        assertEquals(contents, attendee.packs().verify(pack, Progress.none(), Cancellation.none()));
    }

    @Test
    void installedTwiceNothingChangesTheSecondTime() throws IOException {
        Path pack = teacher.everything();
        attendee.install(pack);
        var before = PackBench.files(attendee.workspace().root());
        InstalledPack again = attendee.install(pack);
        assertEquals(java.util.Collections.nCopies(5, Outcome.HERE_ALREADY), again.outcomes());
        assertEquals(before, PackBench.files(attendee.workspace().root()));
    }

    @Test
    void whatIsHereUnderTheSameNameWithOtherBytesStaysAndThePacksIsPutBesideIt() throws IOException {
        Path pack = teacher.everything();
        attendee.cacheModel(99);
        Path home = attendee.workspace().root();
        Path mine = PackBench.write(home.resolve("photos/leaves/ash/0.jpg"), 10, 7);
        PackBench.write(home.resolve("models/small.keras"), 10, 7);

        InstalledPack installed = attendee.install(pack);
        assertEquals(
                List.of(Outcome.BESIDE, Outcome.INSTALLED, Outcome.BESIDE, Outcome.BESIDE, Outcome.INSTALLED),
                installed.outcomes());
        assertEquals(10, Files.size(mine));
        assertEquals(
                home.resolve("models/google_small_feature_vector_1"),
                installed.places().get(0));
        assertEquals(home.resolve("models/small-2.keras"), installed.places().get(2));
        assertEquals(home.resolve("photos/leaves-2"), installed.places().get(3));
        assertEquals(
                PackBench.files(teacher.folder().resolve("leaves")), PackBench.files(home.resolve("photos/leaves-2")));

        InstalledPack again = attendee.install(pack);
        assertEquals(installed.places(), again.places());
        assertFalse(Files.exists(home.resolve("photos/leaves-3")));
    }

    @Test
    void aModelThatPythonHasCachedIsPacked() throws IOException {
        Path python = folder.resolve("tfhub_modules");
        PackBench.write(python.resolve(HubCache.name(PackBench.HANDLE)).resolve("saved_model.pb"), 100, 3);
        LocalPacks packs = new LocalPacks(HubCache.in(python), teacher.workspace());
        Path pack = folder.resolve("from-python.graftpack");
        packs.create(plan(PackBench.HANDLE), pack, Progress.none(), Cancellation.none());
        attendee.install(pack);
        assertTrue(attendee.cache().find(PackBench.HANDLE).isPresent());
    }

    @Test
    void aModelThatCameInAPackIsPackedAgainByItsName() throws IOException {
        PackBench.write(teacher.workspace().models().resolve("own/saved_model.pb"), 100, 3);
        Path pack = teacher.create(plan("own"));
        assertEquals(
                attendee.workspace().models().resolve("own"),
                attendee.install(pack).places().get(0));
    }

    @Test
    void aModelInAFolderThatIsNamedByItsVersionKeepsTheNameAboveIt() {
        PackBench.write(folder.resolve("flowers/3/saved_model.pb"), 100, 3);
        Path pack = teacher.create(plan(folder.resolve("flowers/3").toString()));
        assertEquals("flowers-3", teacher.packs().contents(pack).items().get(0).name());
    }

    @Test
    void whatCannotBePackedIsSaidInOneLine() throws IOException {
        Path photos = folder.resolve("nowhere");
        assertEquals(
                "The model builtin comes with every Graftwork, so no pack needs it. Leave it out.",
                refused(plan("builtin")));
        assertEquals(
                "The model " + PackBench.HANDLE + " is not on this machine. Fetch it first.",
                refused(plan(PackBench.HANDLE)));
        assertEquals(
                "There is no model nothing. Name a handle, or a model's folder or file.", refused(plan("nothing")));
        assertEquals(
                "There is no folder of photos " + photos + ". Name one.",
                refused(new PackPlan("T", List.of(), List.of(photos), Optional.empty())));
        assertEquals("There is nothing to pack. Name a model, or a folder of photos.", refused(plan()));
        assertTrue(refused(new PackPlan("a\u001b[2Jb", List.of(), List.of(folder), Optional.empty()))
                .startsWith("A pack needs a title of one line"));
        Files.createDirectories(photos);
        assertEquals(
                photos.toRealPath() + " is empty, so there is nothing to pack. Leave it out.",
                refused(new PackPlan("T", List.of(), List.of(photos), Optional.empty())));
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path pack = teacher.everything();
        PackProblem problem = assertThrows(PackProblem.class, () -> teacher.create(plan(PackBench.HANDLE)));
        assertEquals(pack + " is there already. Name a new file for the pack.", problem.getMessage());
    }

    @Test
    void aWorkspaceThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Path pack = teacher.everything();
        Files.createDirectories(attendee.workspace().root());
        Files.writeString(attendee.workspace().root().resolve("photos"), "in the way");
        Problem problem = assertThrows(Problem.class, () -> attendee.install(pack));
        assertFalse(problem.getMessage().contains("\n"));
    }

    @Test
    void stoppedAtAnyMomentEveryItemIsWholeOrNotThereAndTheNextTryFinishes() throws IOException {
        Path pack = teacher.everything();
        var whole = new PackBench(folder.resolve("whole"));
        whole.install(pack);
        var wholeFiles = PackBench.files(whole.workspace().root());
        int steps = countSteps(pack);
        assertTrue(steps > 20);
        for (int stopAt = 0; stopAt < steps; stopAt += Math.max(1, steps / 8)) {
            PackBench machine = new PackBench(folder.resolve("stopped" + stopAt));
            Cancellation stop = new Cancellation();
            int[] left = {stopAt};
            Progress stopping = (message, done, total) -> {
                if (left[0]-- == 0) {
                    stop.request();
                }
            };
            try {
                machine.packs().install(pack, stopping, stop);
            } catch (CancellationException e) {
                assertTrue(wholeFiles
                        .entrySet()
                        .containsAll(PackBench.files(machine.workspace().root()).entrySet()));
            }
            machine.install(pack);
            assertEquals(
                    wholeFiles.keySet(),
                    PackBench.files(machine.workspace().root()).keySet());
        }
    }

    private int countSteps(Path pack) {
        List<String> steps = new ArrayList<>();
        new PackBench(folder.resolve("counted"))
                .packs()
                .install(pack, (message, done, total) -> steps.add(message), Cancellation.none());
        return steps.size();
    }

    @Test
    void creatingThatIsStoppedLeavesNothing() throws IOException {
        teacher.cacheModel(1);
        Cancellation stop = new Cancellation();
        Path pack = folder.resolve("stopped.graftpack");
        assertThrows(
                CancellationException.class,
                () -> teacher.packs()
                        .create(
                                plan(PackBench.HANDLE),
                                pack,
                                (message, done, total) -> {
                                    if (message.equals("Packing")) {
                                        stop.request();
                                    }
                                },
                                stop));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void whatAnInterruptedInstallHasLeftIsTakenAway() throws IOException {
        Path pack = teacher.everything();
        Path left = attendee.workspace().photos().resolve(".leaves.1234.part");
        PackBench.write(left.resolve("ash/0.jpg"), 100, 1);
        attendee.install(pack);
        assertFalse(Files.exists(left));
    }

    @Test
    void whatIsChangedAfterItWasInstalledIsFoundByItsChecksum() throws IOException {
        Path pack = teacher.everything();
        InstalledPack installed = attendee.install(pack);
        InstalledRecords records = InstalledRecords.in(attendee.workspace());
        long until = System.nanoTime() + 60_000_000_000L;
        InstalledRecords.Comparison good = records.compare(until, Cancellation.none());
        assertEquals(
                new InstalledRecords.Comparison(
                        1, List.of(), installed.contents().bytes(), true),
                good);

        Files.write(installed.places().get(3).resolve("oak/1.jpg"), new byte[4001]);
        assertEquals(
                List.of("Workshop in Graz"),
                records.compare(until, Cancellation.none()).changed());
    }

    private String refused(PackPlan plan) {
        Path pack = folder.resolve("refused.graftpack");
        PackProblem problem = assertThrows(
                PackProblem.class, () -> teacher.packs().create(plan, pack, Progress.none(), Cancellation.none()));
        assertFalse(Files.exists(pack));
        return problem.getMessage();
    }

    private static PackPlan plan(String... models) {
        return new PackPlan("Workshop", List.of(models), List.of(), Optional.empty());
    }
}
