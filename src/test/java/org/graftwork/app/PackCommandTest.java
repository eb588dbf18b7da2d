// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackCommandTest {

    private static final String HANDLE = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

    @TempDir
    private Path home;

    @Test
    void installingSaysWhereThingsStandAndHowTheyAreUsed() {
        assertEquals(
                "Workshop in Graz\n"
                        + "model    " + HANDLE + ", 3 files, 9.4 MB\n"
                        + "         installed in " + "/home/anna/Graftwork/models/0d4f9c3a" + "\n"
                        + "photos   leaves, 240 files, 18.3 MB\n"
                        + "         installed in " + "/home/anna/Graftwork/photos/leaves" + "\n"
                        + "Use it so:\n"
                        + "  graftwork train --model " + HANDLE + " --data " + "/home/anna/Graftwork/photos/leaves"
                        + "\n"
                        + "  graftwork train --model builtin --data " + "/home/anna/Graftwork/photos/leaves" + "\n",
                run("pack", "install", "workshop.graftpack").out());
    }

    @Test
    void theDocumentOfAnInstallSaysTheSame() {
        CommandLineRun run = run("pack", "install", "workshop.graftpack", "--json");
        assertEquals(ExitCode.OK, run.code());
        assertTrue(run.out().contains("\"outcome\": \"installed\""), run.out());
        assertTrue(run.out().contains("\"use\": \"" + HANDLE + "\""), run.out());
    }

    @Test
    void creatingAndVerifyingSayWhatIsInThePack() {
        CommandLineRun created = run("pack", "create", "w.graftpack", "--title", "Workshop in Graz", "--model", HANDLE);
        assertEquals(ExitCode.OK, created.code());
        assertTrue(created.out().endsWith("Hand w.graftpack round, or: graftwork pack serve w.graftpack\n"));
        assertEquals(
                "Workshop in Graz\n"
                        + "made 2026-11-24T08:00:00Z, 27.7 MB unpacked, checksum 9f2c4e61d0b87a35\n"
                        + "model    " + HANDLE + ", 3 files, 9.4 MB\n"
                        + "photos   leaves, 240 files, 18.3 MB\n"
                        + "Whole: every byte agrees with its checksum.\n",
                run("pack", "verify", "w.graftpack").out());
        String document = run("pack", "verify", "w.graftpack", "--json").out();
        assertTrue(document.contains("\"kind\": \"photos\""), document);
        assertTrue(!document.contains("\"place\""), document);
    }

    @Test
    void aModelIsPackedByItsNameAsModelsListsItToo() {
        FakeWorkbench workbench = new FakeWorkbench();
        String listed = HANDLE.substring("https://tfhub.dev/".length());
        String folder = home.toString();

        assertEquals(
                ExitCode.OK,
                CommandLineRun.of(
                                workbench,
                                Cancellation.none(),
                                "pack",
                                "create",
                                "w.graftpack",
                                "--title",
                                "Workshop in Graz",
                                "--model",
                                listed,
                                "--model",
                                folder,
                                "--model",
                                listed + "0")
                        .code());
        assertEquals(
                List.of(HANDLE, folder, listed + "0"),
                workbench.packs().plans().get(0).models());
    }

    @Test
    void aDamagedPackIsBadInputInOneLine() {
        CommandLineRun run = run("pack", "verify", "damaged.graftpack");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals(1, run.errorLines().size());
    }

    @Test
    void servingShowsAddressAndCodeUntilItIsStopped() {
        Cancellation stop = new Cancellation();
        stop.request();
        CommandLineRun run = run(stop, "pack", "serve", "w.graftpack");
        assertEquals(ExitCode.OK, run.code());
        assertEquals(
                "address  http://127.0.0.1:8642\n"
                        + "code     480213\n"
                        + "Attendees: graftwork pack fetch http://127.0.0.1:8642 --code 480213 --install\n",
                run.out());
    }

    @Test
    void fetchingSaysHowToInstall() {
        Path file = home.resolve("workshop.graftpack").toAbsolutePath();
        assertEquals(
                "Fetched whole: " + file + "\nInstall it so: graftwork pack install " + file + "\n",
                run("pack", "fetch", "192.168.1.20:8642", "--code", "480213", "--to", home.toString())
                        .out());
        assertTrue(run("pack", "fetch", "http://x/", "--code", "480213", "--install")
                .out()
                .contains("Use it so:"));
        assertEquals(
                ExitCode.BAD_INPUT,
                run("pack", "fetch", "no address", "--code", "480213").code());
    }

    @Test
    void aMachineThatIsNotReadyEndsWithThree() {
        CommandLineRun run = run("check");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("""
                [ok ] green  java        Java 17.0.15 runs.
                [ ! ] amber  memory      3.6 GB of memory are free of 4 GB.
                                         Close other programs before you train.
                [ok ] green  disk        84.1 GB are free where the workspace is.
                [ok ] green  processor   2 cores with AVX2 and FMA.
                [ok ] green  tensorflow  TensorFlow 2.18.0 computes right.
                [ok ] green  speed       The built-in model runs over 213 photos a second.
                [ok ] green  gpu         No GPU is used; the lessons need none.
                [ok ] green  display     1920 × 1080 at 100 %.
                [ok ] green  packs       All 2 packs are whole.
                [ X ] red    workspace   The workspace /home/anna/Graftwork cannot be written.
                                         Free it, or name another folder with GRAFTWORK_HOME.
                This machine is not ready.
                """, run.out());
        CommandLineRun document = run("check", "--json");
        assertEquals(ExitCode.BAD_INPUT, document.code());
        assertTrue(document.out().startsWith("{\n  \"level\": \"red\",\n  \"results\": ["), document.out());
    }

    private CommandLineRun run(String... arguments) {
        return run(Cancellation.none(), arguments);
    }

    private CommandLineRun run(Cancellation stop, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        return CommandLineRun.of(new FakeWorkbench(), stop, all.toArray(String[]::new));
    }
}
