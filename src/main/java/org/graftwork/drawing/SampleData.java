// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Writes folders of drawn pictures as JPEG files, {@code <split>/<class>/NNN.jpg} or {@code <class>/NNNN.jpg}. */
public final class SampleData {
    /** Told after each picture how many of all are there. May throw to stop; nothing is left behind then. */
    public interface Progress {
        /** {@code done} of {@code total} pictures are drawn. */
        void drawn(int done, int total);
    }

    /**
     * How the cats-and-dogs folders are drawn.
     *
     * @param seed the same seed gives the same pictures
     * @param train pictures a class to train on
     * @param validation pictures a class to validate on
     * @param test pictures a class to test on
     * @param size longer side in pixels; the shorter one is between three quarters of it and all of it
     * @param quality of the JPEG files, 0 to 1
     */
    public record Options(long seed, int train, int validation, int test, int size, double quality) {
        /** What the sample data of the product is drawn with. */
        public static Options standard() {
            return new Options(2024, 200, 60, 60, 144, 0.86);
        }
    }

    private record Job(Subject subject, Path file, long seed) {}

    private SampleData() {}

    /**
     * Draws {@code train}, {@code validation} and {@code test} of cats and dogs.
     *
     * @param folder must not exist yet; it is there only when all pictures are
     * @throws FileAlreadyExistsException if the folder exists
     */
    public static void writeCatsAndDogs(Path folder, Options options, Progress progress) throws IOException {
        List<Job> jobs = new ArrayList<>();
        for (Subject subject : List.of(Subjects.cat(), Subjects.dog())) {
            long seed = options.seed();
            seed = add(jobs, subject, Path.of("train", subject.name()), options.train(), seed);
            seed = add(jobs, subject, Path.of("validation", subject.name()), options.validation(), seed);
            add(jobs, subject, Path.of("test", subject.name()), options.test(), seed);
        }
        write(folder, jobs, options.size(), options.quality(), progress);
    }

    /**
     * Draws one folder a subject, with {@code each} pictures whose longer side is {@code size} pixels.
     *
     * @param folder must not exist yet; it is there only when all pictures are
     * @throws FileAlreadyExistsException if the folder exists
     */
    public static void writeClasses(
            Path folder, List<Subject> subjects, int each, long seed, int size, double quality, Progress progress)
            throws IOException {
        List<Job> jobs = new ArrayList<>();
        for (Subject subject : subjects) {
            add(jobs, subject, Path.of(subject.name()), each, seed);
        }
        write(folder, jobs, size, quality, progress);
    }

    private static long add(List<Job> jobs, Subject subject, Path folder, int count, long seed) {
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, count > 999 ? "%04d.jpg" : "%03d.jpg", i + 1);
            jobs.add(new Job(subject, folder.resolve(name), seed + i));
        }
        return seed + count;
    }

    private static void write(Path folder, List<Job> jobs, int size, double quality, Progress progress)
            throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path draft = Files.createDirectory(parent.resolve("." + folder.getFileName() + "-" + UUID.randomUUID()));
        try {
            PictureGenerator generator = new PictureGenerator();
            for (int i = 0; i < jobs.size(); i++) {
                Job job = jobs.get(i);
                Path file = draft.resolve(job.file());
                Files.createDirectories(file.getParent());
                Dice dice = new Dice(job.seed());
                int shorter = dice.chance(0.5) ? size : (int) Math.round(size * dice.between(0.75, 1));
                boolean wide = dice.chance(0.5);
                Jpeg.write(
                        generator.draw(job.subject(), job.seed(), wide ? size : shorter, wide ? shorter : size),
                        quality,
                        file);
                progress.drawn(i + 1, jobs.size());
            }
            Files.move(draft, folder);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
