// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.graftwork.PreparedPhoto;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PhotoReaderTest {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");
    private static final InputSpec CAFFE = new InputSpec(8, 6, 3, "float32", ValueRange.CAFFE, true);
    private static final InputSpec GREY = new InputSpec(8, 6, 1, "float32", ValueRange.ZERO_TO_ONE, true);

    private static ImageDecoder decoder;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        decoder = new ImageDecoder();
    }

    @AfterAll
    static void close() {
        decoder.close();
    }

    static Stream<PreparedPhoto> photos() throws IOException {
        return PreparedPhoto.all();
    }

    @ParameterizedTest
    @MethodSource("photos")
    void aPhotoGetsTheNumbersOfPythonsTensorFlowAndKeras(PreparedPhoto photo) {
        double difference = photo.difference(read(photo.input(), photo.file()));

        assertTrue(difference <= PreparedPhoto.TOLERANCE, () -> "difference " + difference);
    }

    @ParameterizedTest
    @EnumSource(ImageFit.class)
    void aLineOfPixelsCanBeReadInEveryWay(ImageFit fit) throws IOException {
        Path line = folder.resolve("line.png");
        ImageIO.write(new BufferedImage(300, 1, BufferedImage.TYPE_INT_RGB), "png", line.toFile());

        assertArrayEquals(new float[8 * 6], read(GREY.withFit(fit), line));
    }

    @Test
    void aGreyPhotoTakesOneNumberAPixelInItsBatch() {
        PhotoReader reader = new PhotoReader(decoder, GREY);
        float[] batch = new float[3 * reader.length()];
        reader.read(PHOTO, batch, reader.length());

        assertEquals(8 * 6, reader.length());
        assertArrayEquals(new float[reader.length()], Arrays.copyOf(batch, reader.length()));
        assertArrayEquals(new float[reader.length()], Arrays.copyOfRange(batch, 2 * reader.length(), batch.length));
        assertTrue(batch[reader.length()] != 0);
    }

    @Test
    void aVariedPhotoIsScaledAndOrderedLikeAPlainOne() {
        PhotoReader reader = new PhotoReader(decoder, CAFFE);
        float[] plain = read(CAFFE, PHOTO);
        float[] varied = new float[reader.length()];
        reader.readAugmented(PHOTO, varied, 0, new Augmentation.Choice(false, 0, 0, 0));

        assertArrayEquals(plain, varied);
    }

    @Test
    void aVariedGreyPhotoIsAMirroredGreyPhoto() {
        PhotoReader reader = new PhotoReader(decoder, GREY);
        float[] plain = read(GREY, PHOTO);
        float[] mirrored = new float[reader.length()];
        reader.readAugmented(PHOTO, mirrored, 0, new Augmentation.Choice(true, 0, 0, 0));

        assertEquals(plain[5], mirrored[0]);
        assertEquals(plain[6 * 7], mirrored[6 * 8 - 1]);
    }

    @ParameterizedTest
    @EnumSource(ImageFit.class)
    void whatTheModelSeesIsThePictureInColoursWhateverTheRange(ImageFit fit) {
        byte[] seen = seen(CAFFE.withFit(fit));

        assertArrayEquals(seen(new InputSpec(8, 6, 3, "float32", ValueRange.BYTES, true).withFit(fit)), seen);
        float[] bytes = read(new InputSpec(8, 6, 3, "float32", ValueRange.BYTES, true).withFit(fit), PHOTO);
        for (int i = 0; i < seen.length; i++) {
            assertEquals(bytes[i], seen[i] & 0xff, 0.5);
        }
    }

    @Test
    void whatAGreyModelSeesIsGrey() {
        byte[] seen = seen(GREY);
        float[] shades = read(GREY, PHOTO);

        for (int i = 0; i < shades.length; i++) {
            assertEquals(shades[i] * 255, seen[3 * i] & 0xff, 0.501);
            assertEquals(seen[3 * i], seen[3 * i + 2]);
        }
    }

    @Test
    void aModelOfFourChannelsIsRefused() {
        InputSpec four = new InputSpec(8, 6, 4, "float32", ValueRange.BYTES, true);

        assertThrows(IllegalArgumentException.class, () -> new PhotoReader(decoder, four));
    }

    @Test
    void featuresOfPhotosPreparedInAnotherWayHaveAnotherKey() {
        var base = SmallRun.BASE;
        var wider = new ValueRange(0, 1, List.of(0.5, 0.5, 0.5), List.of(0.5, 0.5, 0.5), false);
        String key = key(base.input());

        assertNotEquals(key, key(base.input().withFit(ImageFit.PAD)));
        assertNotEquals(key, key(base.input().withRange(ValueRange.TORCH)));
        assertNotEquals(key(base.input().withRange(wider)), key(base.input().withRange(ValueRange.TORCH)));
    }

    private static String key(InputSpec input) {
        return FeatureKey.of(SmallRun.BASE.withInput(input), SmallRun.VALUES).digest();
    }

    private static float[] read(InputSpec input, Path file) {
        PhotoReader reader = new PhotoReader(decoder, input);
        float[] numbers = new float[reader.length()];
        reader.read(file, numbers, 0);
        return numbers;
    }

    private static byte[] seen(InputSpec input) {
        return SeenImage.of(new PhotoReader(decoder, input).readPixels(PHOTO), input)
                .rgb();
    }
}
