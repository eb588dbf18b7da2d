// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.JsonFormat;

/** Writes a pack: sums up every file first, so that the list of checksums can stand at the beginning. */
final class PackWriter {

    private final Path target;
    private final Progress progress;
    private final Cancellation cancellation;
    private final ObjectMapper mapper = JsonFormat.mapper();
    private long done;
    private long total;

    PackWriter(Path target, Progress progress, Cancellation cancellation) {
        this.target = target;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** A thing to pack, and where it is now. */
    record Source(PackContents.Kind kind, String name, boolean handle, Path path) {}

    /**
     * Writes the pack, over whatever an interrupted try has left there.
     *
     * @throws PackProblem if something cannot be read, or not be packed
     * @throws IOException if the pack cannot be written
     */
    void write(String title, List<Source> sources) throws IOException {
        List<List<Path>> files = new ArrayList<>();
        for (Source source : sources) {
            files.add(files(source.path()));
        }
        // Every byte is read twice: to sum it up, and to pack it.
        total = 2
                * files.stream()
                        .flatMap(List::stream)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
        List<PackManifest.Entry> items = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            items.add(entry(i, sources.get(i), files.get(i)));
        }
        PackManifest manifest =
                new PackManifest(PackManifest.FORMAT, title, Instant.now().truncatedTo(ChronoUnit.SECONDS), items);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            // Photos and weights hardly get smaller, however long one tries.
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(PackManifest.NAME));
            zip.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            for (int i = 0; i < items.size(); i++) {
                List<PackManifest.File> packed = items.get(i).files();
                for (int k = 0; k < packed.size(); k++) {
                    write(zip, files.get(i).get(k), packed.get(k));
                }
            }
        }
    }

    private PackManifest.Entry entry(int number, Source source, List<Path> files) throws IOException {
        List<PackManifest.File> packed = new ArrayList<>();
        boolean single = Files.isRegularFile(source.path());
        for (Path file : files) {
            String path = single
                    ? file.getFileName().toString()
                    : source.path()
                            .relativize(file)
                            .toString()
                            .replace(source.path().getFileSystem().getSeparator(), "/");
            if (!PackNames.staysBelow(path)) {
                throw new PackProblem(file + " has a name that not every system can have. Rename it, and try again.");
            }
            Sha256 sum = copy(file, OutputStream.nullOutputStream(), "Reading");
            packed.add(new PackManifest.File(PackManifest.FOLDER + number + "/" + path, path, sum.bytes(), sum.hex()));
        }
        if (packed.isEmpty()) {
            throw new PackProblem(source.path() + " is empty, so there is nothing to pack. Leave it out.");
        }
        return new PackManifest.Entry(source.kind(), source.name(), source.handle(), single, packed);
    }

    private void write(ZipOutputStream zip, Path file, PackManifest.File packed) throws IOException {
        zip.putNextEntry(new ZipEntry(packed.entry()));
        Sha256 sum = copy(file, zip, "Packing");
        zip.closeEntry();
        if (!sum.isOf(packed)) {
            throw new PackProblem(file + " was changed while it was packed. Make the pack again.");
        }
    }

    private Sha256 copy(Path file, OutputStream out, String what) throws IOException {
        try (InputStream in = open(file)) {
            return new Sha256()
                    .copy(
                            in,
                            out,
                            Long.MAX_VALUE - 1,
                            count -> {
                                done += count;
                                progress.report(what, done, total);
                            },
                            cancellation);
        } catch (Sha256.Unreadable e) {
            throw PackProblem.cannotRead(file, e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw PackProblem.cannotRead(file, e);
        }
    }

    /** What links lead to is not packed: it may be anything. */
    private List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.peek(file -> cancellation.check())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw PackProblem.cannotRead(path, e);
        }
    }
}
