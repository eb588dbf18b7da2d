// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileArchiveTest {

    private static final int ARCHIVES = 130;
    private static final byte[] GRAPH = "graph".getBytes(StandardCharsets.UTF_8);

    private static final byte[] FILE_BOMB = bomb(false);
    private static final byte[] NAME_BOMB = bomb(true);

    @TempDir
    private Path folder;

    private Path cache;
    private ModelFetch fetch;

    @BeforeEach
    void open() throws IOException {
        cache = Files.createDirectories(folder.resolve("deep").resolve("down").resolve("cache"));
        fetch = new ModelFetch(
                HubCache.in(cache),
                Sites.of(Map.of()),
                Credentials::none,
                ProxySelector.getDefault(),
                hub -> List.of());
    }

    /** Each kind in turn, with names, places and sizes by chance, plain and compressed. */
    @Test
    void ofAHundredHostileArchivesNoneLeavesAnythingBehind() throws IOException {
        Random dice = new Random(20231115);
        Path archive = folder.resolve("archive.tar.gz");
        for (int i = 0; i < ARCHIVES; i++) {
            Files.write(archive, hostile(i % 13, dice));
            String name = "archive " + i + " of kind " + i % 13;

            Problem problem = assertThrows(
                    Problem.class, () -> fetch.take(archive, name, Progress.none(), Cancellation.none()), name);

            assertEquals(1, problem.getMessage().lines().count(), problem.getMessage());
            assertEquals(List.of("archive.tar.gz", "deep"), names(folder), name);
            assertEquals(List.of("down"), names(folder.resolve("deep")), name);
            assertEquals(List.of("cache"), names(cache.getParent()), name);
            assertEquals(List.of(), names(cache), name);
        }
    }

    private static byte[] hostile(int kind, Random dice) {
        byte[] tar = Archives.tar(out -> {
            boolean first = dice.nextBoolean();
            if (first) {
                Archives.file(out, "saved_model.pb", GRAPH);
            }
            switch (kind) {
                case 0 -> Archives.file(out, climbing(dice), GRAPH);
                case 1 -> link(out, dice, TarConstants.LF_SYMLINK);
                case 2 -> link(out, dice, TarConstants.LF_LINK);
                case 3 -> special(out, dice);
                case 4 -> twice(out, dice);
                case 5 -> many(out);
                case 6 -> Archives.file(out, odd(dice), GRAPH);
                case 7 -> throughLink(out);
                case 8 -> Archives.file(out, "a".repeat(201 + dice.nextInt(3000)), GRAPH);
                case 9 -> overAFile(out);
                default ->
                    Archives.file(
                            out,
                            "variables/v",
                            "v".repeat(1 + dice.nextInt(5000)).getBytes(StandardCharsets.UTF_8));
            }
            if (!first) {
                Archives.file(out, "late/saved_model.pb", GRAPH);
            }
        });
        return switch (kind) {
            case 10 -> cut(tar, dice);
            case 11 -> dice.nextBoolean() ? FILE_BOMB : NAME_BOMB;
            case 12 -> damaged(Archives.gzip(tar), dice);
            default -> dice.nextBoolean() ? Archives.gzip(tar) : tar;
        };
    }

    /** Cuts a tar anywhere before its last file has come whole. */
    private static byte[] cut(byte[] tar, Random dice) {
        int last = tar.length - 1;
        while (tar[last] == 0) {
            last--;
        }
        return Arrays.copyOf(tar, 513 + dice.nextInt(last - 513));
    }

    private static String climbing(Random dice) {
        String up = List.of("../", "a/../../", "./../", "..\\", "a/./../../../", "/../", "variables/../../../")
                .get(dice.nextInt(7));
        return up + "../".repeat(dice.nextInt(3)) + "escaped";
    }

    private static String odd(Random dice) {
        List<String> names = List.of(
                "C:\\escaped",
                "c:escaped",
                "a:stream",
                "nul",
                "CON.txt",
                "variables/aux",
                "lpt1.pb",
                "name\u0007bell",
                "name.",
                "name ",
                "a\nb",
                "..",
                "a/..");
        return names.get(dice.nextInt(names.size()));
    }

    private static void link(TarArchiveOutputStream out, Random dice, byte kind) throws IOException {
        String target = List.of("/etc/passwd", "../../..", "saved_model.pb", "").get(dice.nextInt(4));
        Archives.link(out, "variables", kind, target);
    }

    private static void throughLink(TarArchiveOutputStream out) throws IOException {
        Archives.link(out, "out", TarConstants.LF_SYMLINK, "../..");
        Archives.file(out, "out/escaped", GRAPH);
    }

    private static void special(TarArchiveOutputStream out, Random dice) throws IOException {
        byte[] kinds = {TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO, (byte) 'Z', (byte) 'V'};
        Archives.link(out, "device", kinds[dice.nextInt(kinds.length)], "");
    }

    private static void twice(TarArchiveOutputStream out, Random dice) throws IOException {
        Archives.file(out, "variables/v", GRAPH);
        Archives.file(
                out, dice.nextBoolean() ? "variables/v" : "./variables//v", "other".getBytes(StandardCharsets.UTF_8));
    }

    private static void overAFile(TarArchiveOutputStream out) throws IOException {
        Archives.file(out, "variables", GRAPH);
        Archives.file(out, "variables/v", GRAPH);
    }

    private static void many(TarArchiveOutputStream out) throws IOException {
        for (int i = 0; i <= ArchiveLimits.forModels().files(); i++) {
            Archives.folder(out, i == 0 ? "d/" : "./");
        }
    }

    /** Forty megabytes of nothing in a file, or in the name of one. */
    private static byte[] bomb(boolean inName) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 20];
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
            TarArchiveEntry entry = inName
                    ? new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME)
                    : new TarArchiveEntry("saved_model.pb");
            entry.setSize(40L << 20);
            out.putArchiveEntry(entry);
            for (int i = 0; i < 40; i++) {
                out.write(part);
            }
            out.closeArchiveEntry();
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes all", e);
        }
        return bytes.toByteArray();
    }

    /** Compressed bytes with the checksum at their end broken, or cut. */
    private static byte[] damaged(byte[] packed, Random dice) {
        if (dice.nextBoolean()) {
            return Arrays.copyOf(packed, packed.length - 1 - dice.nextInt(packed.length - 20));
        }
        packed[packed.length - 8 + dice.nextInt(8)] ^= (byte) (1 + dice.nextInt(255));
        return packed;
    }

    @Test
    void anHonestArchiveAmongThemIsTakenWithLeadingSlashesDropped() throws IOException {
        byte[] tar = Archives.tar(out -> {
            Archives.file(out, "/saved_model.pb", GRAPH);
            Archives.file(out, "./variables/very/deep/v..1", GRAPH);
            Archives.file(out, "assets/ünïcode €.txt", GRAPH);
        });
        Path file = Files.write(folder.resolve("archive.tar"), tar);

        Path model = fetch.take(file, "honest", Progress.none(), Cancellation.none());

        assertTrue(Files.isRegularFile(model.resolve("saved_model.pb")));
        assertTrue(Files.isRegularFile(model.resolve("variables/very/deep/v..1")));
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
