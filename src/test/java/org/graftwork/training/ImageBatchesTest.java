// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.training.dataset.Batch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImageBatchesTest {

    private static final int PHOTOS = 7;
    private static final int BATCH = 3;

    @TempDir
    Path folder;

    private final ExecutorService decoders = DecoderThreads.start();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private ImageDecoder decoder;
    private NDManager manager;
    private PhotoReader reader;
    private List<ImageItem> photos;

    @BeforeEach
    void open() {
        decoder = new ImageDecoder();
        manager = NativeTensorFlow.load().newBaseManager(Device.cpu());
        reader = new PhotoReader(decoder, SmallRun.BASE.input());
        photos = ColouredPhotos.write(folder, PHOTOS, 0, 0).items();
    }

    @AfterEach
    void close() {
        manager.close();
        decoder.close();
        decoders.shutdownNow();
    }

    private record Seen(float[] pixels, int[] labels) {}

    @Test
    void batchesHoldTheirPhotosAndLabelsInTheOrderGiven() {
        int[][] order = {{4, 0, 3}, {6, 1, 2}, {5}};
        List<Seen> seen = read(Augmentation.NONE, List.of(order));

        assertEquals(3, seen.size());
        for (int batch = 0; batch < order.length; batch++) {
            for (int i = 0; i < order[batch].length; i++) {
                ImageItem item = photos.get(order[batch][i]);
                assertEquals(item.label(), seen.get(batch).labels()[i]);
                assertArrayEquals(pixels(item.file()), part(seen.get(batch), i));
            }
        }
    }

    @Test
    void aPhotoThatCannotBeReadIsLeftOutAndTheOthersKeepTheirLabels() throws Exception {
        Files.writeString(photos.get(1).file(), "no photo");
        List<Seen> seen = read(Augmentation.NONE, BatchOrder.straight(PHOTOS, BATCH));

        assertArrayEquals(new int[] {0, 0}, seen.get(0).labels());
        assertArrayEquals(pixels(photos.get(0).file()), part(seen.get(0), 0));
        assertArrayEquals(pixels(photos.get(2).file()), part(seen.get(0), 1));
        assertEquals(2 * reader.length(), seen.get(0).pixels().length);
        assertEquals(
                List.of(photos.get(1).file()),
                skipped.stream().map(SkippedFile::file).toList());
    }

    @Test
    void aBatchWithoutAnyReadablePhotoIsPassedOver() throws Exception {
        for (int i = BATCH; i < PHOTOS; i++) {
            Files.delete(photos.get(i).file());
        }
        List<Seen> seen = read(Augmentation.NONE, BatchOrder.straight(PHOTOS, BATCH));

        assertEquals(1, seen.size());
        assertEquals(PHOTOS - BATCH, skipped.size());
    }

    @Test
    void thereIsNoBatchAfterTheLast() {
        Iterator<Batch> batches =
                batches(Augmentation.NONE, BatchOrder.straight(1, 1)).iterator();
        batches.next().close();

        assertFalse(batches.hasNext());
        assertThrows(NoSuchElementException.class, batches::next);
    }

    @Test
    void aMirroredPhotoHasItsColumnsReversed() {
        float[] plain = pixels(photos.get(0).file());
        float[] mirrored = new float[reader.length()];
        reader.readAugmented(photos.get(0).file(), mirrored, 0, new Augmentation.Choice(true, 0, 0, 0));

        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                assertArrayEquals(pixel(plain, 8, y, 7 - x), pixel(mirrored, 8, y, x));
            }
        }
    }

    @Test
    void aShiftedPhotoIsAWindowOfTheEnlargedOne() {
        Path file = photos.get(0).file();
        float[] large = decoder.decode(file, 11, 11);
        float[] shifted = new float[2 * reader.length()];
        reader.readAugmented(file, shifted, reader.length(), new Augmentation.Choice(false, 3, 2, 1));

        float[] window = Arrays.copyOfRange(shifted, reader.length(), 2 * reader.length());
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                float[] expected = pixel(large, 11, y + 1, x + 2);
                for (int c = 0; c < 3; c++) {
                    expected[c] = expected[c] * (1 / 255f);
                }
                assertArrayEquals(expected, pixel(window, 8, y, x), 1e-6f);
            }
        }
        assertArrayEquals(new float[reader.length()], Arrays.copyOf(shifted, reader.length()));
    }

    private Iterable<Batch> batches(Augmentation augmentation, List<int[]> order) {
        return new ImageBatches(photos, reader, augmentation, epoch -> order, 1, decoders, skipped::add)
                .getData(manager);
    }

    private List<Seen> read(Augmentation augmentation, List<int[]> order) {
        List<Seen> seen = new ArrayList<>();
        for (Batch batch : batches(augmentation, order)) {
            seen.add(new Seen(
                    batch.getData().get(0).toFloatArray(),
                    batch.getLabels().get(0).toIntArray()));
            batch.close();
        }
        return seen;
    }

    private float[] pixels(Path file) {
        float[] pixels = new float[reader.length()];
        reader.read(file, pixels, 0);
        return pixels;
    }

    private float[] part(Seen batch, int image) {
        return Arrays.copyOfRange(batch.pixels(), image * reader.length(), (image + 1) * reader.length());
    }

    private static float[] pixel(float[] image, int width, int y, int x) {
        int at = (y * width + x) * 3;
        return Arrays.copyOfRange(image, at, at + 3);
    }
}
