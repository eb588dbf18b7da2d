// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.graftwork.workbench.JsonFormat;
import org.graftwork.workbench.pack.PackContents.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that nobody made with this product. */
final class HostilePackTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path pack() {
        return folder.resolve("hostile.graftpack");
    }

    @Test
    void aPackThatIsAsItShouldBeIsInstalled() throws IOException {
        write(manifest(file("ash/1.jpg")), List.of(entry("items/0/ash/1.jpg")));
        assertEquals("photos", install().getParent().getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../outside.jpg",
                "ash/../../outside.jpg",
                "/tmp/outside.jpg",
                "..",
                ".",
                "",
                "ash//1.jpg",
                "ash/./1.jpg",
                "C:/outside.jpg",
                "..\\outside.jpg",
                "ash\\..\\..\\outside.jpg",
                "ash/1.jpg\u0000.txt",
                "ash/\u001b[2J.jpg",
                "ash/"
            })
    void aNameThatLeadsElsewhereIsRefused(String path) throws IOException {
        write(manifest(file(path)), List.of(entry("items/0/" + path)));
        refused("it has a file whose name leads elsewhere");
    }

    @Test
    void anEntryInAnotherPlaceThanItsPathIsRefused() throws IOException {
        PackManifest.File wrong = new PackManifest.File("items/7/1.jpg", "1.jpg", CONTENT.length, sum());
        write(manifest(wrong), List.of(entry("items/7/1.jpg")));
        refused("its list names a file twice, or in another place");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        write(manifest(file("1.jpg")), List.of(entry("items/0/1.jpg"), entry("items/0/1.jpg")));
        refused("it holds two files of one name");
    }

    @Test
    void aFileThatIsListedTwiceIsRefused() throws IOException {
        write(manifest(file("1.jpg"), file("1.jpg")), List.of(entry("items/0/1.jpg")));
        refused("its list names a file twice, or in another place");
    }

    @Test
    void anEntryThatIsNotListedIsRefused() throws IOException {
        write(manifest(file("1.jpg")), List.of(entry("items/0/1.jpg"), entry("items/0/2.jpg")));
        refused("it holds files that its list does not name");
        write(manifest(file("1.jpg")), List.of(entry("items/0/1.jpg"), entry("items/0/")));
        refused("it holds files that its list does not name");
    }

    @Test
    void aFileThatIsListedAndMissingIsRefused() throws IOException {
        write(manifest(file("1.jpg"), file("2.jpg")), List.of(entry("items/0/1.jpg")));
        refused("2.jpg is missing");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        ZipArchiveEntry link = entry("items/0/1.jpg");
        link.setUnixMode(0120777);
        write(manifest(file("1.jpg")), List.of(link));
        refused("it holds a link");
    }

    @Test
    void aLengthThatIsNotTheEntrysIsRefusedBeforeAnythingIsRead() throws IOException {
        for (long bytes : new long[] {-1, 0, 6, 8, 1L << 40, Long.MAX_VALUE}) {
            write(
                    manifest(new PackManifest.File("items/0/1.jpg", "1.jpg", bytes, sum())),
                    List.of(entry("items/0/1.jpg")));
            refused("1.jpg is not as long as its list says");
        }
    }

    @Test
    void aBombWhoseDirectoryTellsASmallLengthEndsThere() throws IOException {
        byte[] zeros = new byte[10 << 20];
        PackManifest.File small = new PackManifest.File("items/0/1.jpg", "1.jpg", CONTENT.length, sum());
        write(manifest(small), List.of(entry("items/0/1.jpg")), zeros);
        patchLengths(zeros.length, CONTENT.length);
        refused("1.jpg is not what it was");
    }

    @Test
    void entriesThatAreLongerThanThePackAreRefused() throws IOException {
        write(manifest(file("1.jpg"), file("2.jpg")), List.of(entry("items/0/1.jpg"), entry("items/0/2.jpg")));
        byte[] bytes = Files.readAllBytes(pack());
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at : headers(bytes, "PK\u0001\u0002")) {
            zip.putInt(at + 20, bytes.length - 1);
        }
        Files.write(pack(), bytes);
        refused("is damaged");
    }

    @Test
    void aFileThatIsAFolderAsWellIsRefused() throws IOException {
        write(manifest(file("ash"), file("ash/1.jpg")), List.of(entry("items/0/ash"), entry("items/0/ash/1.jpg")));
        refused("it has a file that is a folder as well");
    }

    @Test
    void anotherByteIsFound() throws IOException {
        write(manifest(file("1.jpg")), List.of(entry("items/0/1.jpg")), "Content".getBytes(StandardCharsets.UTF_8));
        refused("1.jpg is not what it was");
    }

    @Test
    void anItemWhoseNameLeadsOutStaysInItsFolder() throws IOException {
        for (String name : List.of("../../outside", "/etc", ".hidden", "a/../b", "...", "C:\\x")) {
            write(
                    new PackManifest(1, "T", Instant.EPOCH, List.of(item(name, file("1.jpg")))),
                    List.of(entry("items/0/1.jpg")));
            Path place = install();
            assertEquals("photos", place.getParent().getFileName().toString(), name);
            assertTrue(Files.isRegularFile(place.resolve("1.jpg")), name);
        }
    }

    @Test
    void aListThatSaysTooLittleIsRefused() throws IOException {
        for (String json : List.of(
                "null",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"title\":\"T\",\"created\":\"2026-01-01T00:00:00Z\"}",
                "{\"format\":1,\"title\":\"T\",\"created\":\"2026-01-01T00:00:00Z\",\"items\":[null]}",
                "{\"format\":1,\"title\":\"T\",\"created\":\"2026-01-01T00:00:00Z\",\"items\":[{}]}",
                "{\"format\":1,\"title\":\"T\",\"created\":\"2026-01-01T00:00:00Z\","
                        + "\"items\":[{\"kind\":\"PHOTOS\",\"name\":\"a\",\"files\":[{}]}]}",
                "{\"format\":1,\"title\":\"T\",\"created\":\"2026-01-01T00:00:00Z\","
                        + "\"items\":[{\"kind\":\"PHOTOS\",\"name\":\"a\",\"handle\":true,\"files\":[]}]}",
                "[".repeat(100_000))) {
            write(json.getBytes(StandardCharsets.UTF_8), List.of(entry("items/0/1.jpg")), CONTENT);
            assertTrue(refused("").startsWith("The pack " + pack() + " is damaged: "), json);
        }
    }

    @Test
    void aPackOfANewerProductSaysSo() throws IOException {
        write("{\"format\":2}".getBytes(StandardCharsets.UTF_8), List.of(), CONTENT);
        assertEquals("The pack " + pack() + " was made by a newer Graftwork. Install that one first.", refused(""));
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        Files.writeString(pack(), "no zip");
        refused("it is no whole zip archive");
        write((byte[]) null, List.of(entry("1.jpg")), CONTENT);
        assertEquals(pack() + " is no pack of Graftwork: it has no pack.json.", refused(""));
    }

    @Test
    void aDamagedPackIsRefusedOrWholeWhateverByteIsAnother() throws IOException {
        PackBench teacher = new PackBench(folder.resolve("teacher"));
        byte[] whole = Files.readAllBytes(teacher.create(
                new PackPlan("T", List.of(), List.of(teacher.photos("leaves", 5)), java.util.Optional.empty())));
        var expected = PackBench.files(folder.resolve("teacher/leaves"));
        Random random = new Random(11);
        for (int i = 0; i < 90; i++) {
            byte[] damaged = whole.clone();
            if (i % 3 == 0) {
                damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            } else {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(pack(), damaged);
            PackBench machine = new PackBench(folder.resolve("machine" + i));
            try {
                assertEquals(
                        expected,
                        PackBench.files(machine.install(pack()).places().get(0)));
            } catch (PackProblem e) {
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                assertFalse(Files.exists(machine.folder().resolve("home/photos/leaves")));
            }
        }
    }

    private void patchLengths(int from, int to) throws IOException {
        byte[] bytes = Files.readAllBytes(pack());
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Consumer<Integer> patch = at -> {
            if (zip.getInt(at) == from) {
                zip.putInt(at, to);
            }
        };
        headers(bytes, "PK\u0001\u0002").forEach(at -> patch.accept(at + 24));
        headers(bytes, "PK\u0003\u0004").forEach(at -> patch.accept(at + 22));
        headers(bytes, "PK\u0007\u0008").forEach(at -> patch.accept(at + 12));
        Files.write(pack(), bytes);
    }

    private static List<Integer> headers(byte[] bytes, String signature) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.iterate(text.indexOf(signature), at -> at >= 0, at -> text.indexOf(signature, at + 1))
                .toList();
    }

    /** Installs the pack; nothing but the workspace may be written. */
    private Path install() {
        return new PackBench(folder.resolve("machine/deep/in"))
                .install(pack())
                .places()
                .get(0);
    }

    private String refused(String what) {
        PackBench machine = new PackBench(folder.resolve("machine/deep/in"));
        PackProblem problem = assertThrows(PackProblem.class, () -> machine.install(pack()));
        assertTrue(problem.getMessage().contains(what), problem.getMessage());
        assertFalse(problem.getMessage().contains("\n"));
        Path home = machine.workspace().root();
        if (Files.exists(home)) {
            PackBench.files(home).keySet().forEach(name -> assertEquals(".pack-install.lock", name));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> !List.of("hostile.graftpack", "machine")
                                    .contains(file.getFileName().toString()))
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return problem.getMessage();
    }

    private static PackManifest manifest(PackManifest.File... files) {
        return new PackManifest(1, "T", Instant.EPOCH, List.of(item("leaves", files)));
    }

    private static PackManifest.Entry item(String name, PackManifest.File... files) {
        return new PackManifest.Entry(Kind.PHOTOS, name, false, false, List.of(files));
    }

    private static PackManifest.File file(String path) {
        return new PackManifest.File("items/0/" + path, path, CONTENT.length, sum());
    }

    private static String sum() {
        return new Sha256().add(CONTENT).hex();
    }

    private static ZipArchiveEntry entry(String name) {
        return new ZipArchiveEntry(name);
    }

    private void write(PackManifest manifest, List<ZipArchiveEntry> entries) throws IOException {
        write(manifest, entries, CONTENT);
    }

    private void write(PackManifest manifest, List<ZipArchiveEntry> entries, byte[] content) throws IOException {
        write(JsonFormat.mapper().writeValueAsBytes(manifest), entries, content);
    }

    private void write(byte[] manifest, List<ZipArchiveEntry> entries, byte[] content) throws IOException {
        Files.deleteIfExists(pack());
        List<ZipArchiveEntry> all = new ArrayList<>();
        if (manifest != null) {
            all.add(entry(PackManifest.NAME));
        }
        all.addAll(entries);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(Files.newOutputStream(pack()))) {
            for (ZipArchiveEntry entry : all) {
                zip.putArchiveEntry(entry);
                if (!entry.isDirectory()) {
                    zip.write(entry.getName().equals(PackManifest.NAME) ? manifest : content);
                }
                zip.closeArchiveEntry();
            }
        }
    }
}
