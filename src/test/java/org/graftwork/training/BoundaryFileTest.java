// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoundaryFileTest {

    private static final int WIDTH = 5;
    private static final List<Integer> WIDTHS = List.of(2, 3);

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsReadTensorByTensor() throws IOException {
        try (BoundaryFile file = open()) {
            append(file, 1, 2);
            check(file, 1, 2);
        }
        try (BoundaryFile again = open()) {
            append(again, 3);
            check(again, 1, 2, 3);
            assertFalse(again.holds(photo(4)));
        }
    }

    @Test
    void aFileCutAtAnyByteGivesItsWholeRecordsAndGoesOnAfterThem() throws IOException {
        try (BoundaryFile file = open()) {
            append(file, 0, 1);
        }
        byte[] whole = Files.readAllBytes(path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(path(), Arrays.copyOf(whole, length));
            try (BoundaryFile cut = open()) {
                int left = length / (whole.length / 2);
                assertEquals(left == 1, cut.holds(photo(0)));
                assertFalse(cut.holds(photo(1)));
                append(cut, left, 2);
                check(cut, 0 + left, 2);
            }
        }
    }

    @Test
    void aDamagedRecordIsNotThere() throws IOException {
        try (BoundaryFile file = open()) {
            append(file, 0, 1);
        }
        byte[] whole = Files.readAllBytes(path());
        for (int at = 0; at < whole.length / 2; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x20;
            Files.write(path(), damaged);
            try (BoundaryFile file = open()) {
                assertFalse(file.holds(photo(0)));
                check(file, 1);
                append(file, 0);
                check(file, 0, 1);
            }
        }
    }

    @Test
    void aFileIsOneRunsAtATime() throws IOException {
        try (BoundaryFile first = open()) {
            append(first, 1);
            assertThrows(IOException.class, this::open);
            FeatureCache cache = FeatureCache.in(folder);
            try (BoundaryFile other = cache.openBoundary(new FeatureKey("cut", WIDTH), 2)) {
                assertFalse(other.holds(photo(1)), "a file for this run only");
                append(other, 2);
                check(other, 2);
            }
        }
        open().close();
    }

    @Test
    void moreThanTheDiskHoldsIsRefusedBeforeAnythingIsWritten() {
        assertThrows(IOException.class, () -> BoundaryFile.temporary(folder, 1 << 28, Integer.MAX_VALUE));
        assertThrows(IOException.class, () -> BoundaryFile.open(path(), 1 << 28, Integer.MAX_VALUE));
    }

    @Test
    void aTemporaryFileIsGoneWhenItIsClosed() throws IOException {
        try (BoundaryFile file = BoundaryFile.temporary(folder, WIDTH, 4)) {
            append(file, 1, 2);
            check(file, 2, 1);
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whereNothingCanBeWrittenTheFeaturesComeAllTheSame() throws IOException {
        ImageDataset photos = ColouredPhotos.write(folder, 4, 0, 0);
        BoundaryFile closed = BoundaryFile.temporary(folder, 64, 4);
        closed.close();
        var decoders = DecoderThreads.start();
        String features = SmallRun.BASE.inference().output();
        List<String> outputs = List.of(features, "block/relu6");
        try (ImageDecoder decoder = new ImageDecoder();
                GraphSession session = new GraphSession(
                        FrozenGraph.of(SmallRun.BASE.inference(), SmallRun.VALUES, outputs), "images", outputs)) {
            FeatureKey key = FeatureKey.of(SmallRun.BASE, SmallRun.VALUES);
            FeatureExtractor.Extraction extraction = new FeatureExtractor(
                            session,
                            new PhotoReader(decoder, SmallRun.BASE.input()),
                            Optional.of(FeatureCache.inMemory().open(key)),
                            Optional.of(closed),
                            1,
                            3,
                            decoders)
                    .extract(photos.items(), (done, total, speed) -> {}, Cancellation.none());

            assertEquals(4, extraction.features().size());
            assertTrue(extraction.failure().isPresent());
            assertEquals(List.of(), extraction.skipped());
        } finally {
            decoders.shutdownNow();
        }
    }

    private BoundaryFile open() throws IOException {
        return BoundaryFile.open(path(), WIDTH, 4);
    }

    private Path path() {
        return folder.resolve("cut.boundary");
    }

    private static PhotoId photo(int number) {
        return PhotoId.of(new byte[] {(byte) number});
    }

    private static void append(BoundaryFile file, int... numbers) throws IOException {
        for (int number : numbers) {
            file.append(photo(number), List.of(new float[] {number, 1}, new float[] {2, -number, 0.5f}));
        }
    }

    private static void check(BoundaryFile file, int... numbers) throws IOException {
        List<float[]> tensors = List.of(new float[2 * numbers.length], new float[3 * numbers.length]);
        for (int i = 0; i < numbers.length; i++) {
            assertTrue(file.holds(photo(numbers[i])));
            file.read(photo(numbers[i]), tensors, i, WIDTHS);
            assertArrayEquals(new float[] {numbers[i], 1}, Arrays.copyOfRange(tensors.get(0), 2 * i, 2 * i + 2));
            assertArrayEquals(new float[] {2, -numbers[i], 0.5f}, Arrays.copyOfRange(tensors.get(1), 3 * i, 3 * i + 3));
        }
    }
}
