// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.DecodeImage;
import org.tensorflow.op.image.DecodeJpeg;
import org.tensorflow.op.image.DecodePng;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * Decodes and resizes images by TensorFlow's own ops, with the same numbers as Python's {@code tf.io.decode_jpeg} (and
 * its like for PNG, GIF and BMP) followed by the function that {@link Resizing} names. One image is one session run on
 * the calling thread: call it from as many threads as there are cores. Safe for several threads.
 */
public final class ImageOps implements AutoCloseable {

    private static final int CHANNELS = 3;

    private final Graph graph;
    private final Session session;
    private final Operand<TString> file;
    private final Operand<TInt32> size;
    private final Map<ImageFormat, Map<Orientation, Operand<TFloat32>>> pixels = new EnumMap<>(ImageFormat.class);

    /**
     * Builds the graph, which takes some milliseconds once the library is loaded.
     *
     * @param resizing how images are brought to the size asked for
     */
    public ImageOps(Resizing resizing) {
        NativeTensorFlow.load();
        graph = new Graph();
        Ops tf = Ops.create(graph);
        file = tf.placeholder(TString.class);
        size = tf.placeholder(TInt32.class);
        for (ImageFormat format : ImageFormat.values()) {
            pixels.put(format, upright(tf, resizing, tf.expandDims(decoded(tf, format), tf.constant(0))));
        }
        session = new Session(graph, onTheCallersThread());
    }

    /**
     * Decodes an image, turns it upright and resizes it.
     *
     * @param bytes the whole file
     * @param format what the file holds
     * @param orientation how it has to be turned
     * @param height of the result, in pixels
     * @param width of the result, in pixels
     * @param target takes height x width x 3 numbers in [0, 255], RGB, row by row
     * @param offset where in the target they begin
     * @throws UndecodableImage if TensorFlow cannot decode the file
     */
    public void decode(
            byte[] bytes,
            ImageFormat format,
            Orientation orientation,
            int height,
            int width,
            float[] target,
            int offset)
            throws UndecodableImage {
        try (TString contents = TString.tensorOfBytes(NdArrays.scalarOfObject(bytes));
                TInt32 shape = TInt32.vectorOf(height, width);
                Result result = session.runner()
                        .feed(file, contents)
                        .feed(size, shape)
                        .fetch(pixels.get(format).get(orientation))
                        .run()) {
            TFloat32 tensor = (TFloat32) result.get(0);
            tensor.asRawTensor().data().asFloats().read(target, offset, height * width * CHANNELS);
        } catch (TensorFlowException | IllegalArgumentException e) {
            throw new UndecodableImage(e);
        }
    }

    /** Decodes as the other method does, into an array of its own. */
    public float[] decode(byte[] bytes, ImageFormat format, Orientation orientation, int height, int width)
            throws UndecodableImage {
        float[] target = new float[height * width * CHANNELS];
        decode(bytes, format, orientation, height, width, target, 0);
        return target;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }

    private Operand<TUint8> decoded(Ops tf, ImageFormat format) {
        return switch (format) {
            case JPEG -> tf.image.decodeJpeg(file, DecodeJpeg.channels((long) CHANNELS));
            case PNG -> tf.image.decodePng(file, TUint8.class, DecodePng.channels((long) CHANNELS));
            // DecodeGif would decode every frame of an animation.
            case GIF ->
                tf.image.decodeImage(
                        file, TUint8.class, DecodeImage.channels((long) CHANNELS), DecodeImage.expandAnimations(false));
            case BMP -> rgb(tf, tf.image.decodeBmp(file));
        };
    }

    /** DecodeBmp refuses to convert: one channel is taken three times here, and of four the last is left out. */
    private static Operand<TUint8> rgb(Ops tf, Operand<TUint8> image) {
        Operand<TInt32> channels = tf.shape.size(image, tf.constant(2));
        Operand<TInt32> rgb = tf.constant(new int[] {0, 1, 2});
        Operand<TInt32> chosen = tf.math.minimum(rgb, tf.math.sub(channels, tf.constant(1)));
        return tf.gather(image, chosen, tf.constant(2));
    }

    /** Turning comes after resizing: the numbers are the same, and there are far fewer of them to move. */
    private Map<Orientation, Operand<TFloat32>> upright(Ops tf, Resizing resizing, Operand<TUint8> batch) {
        Operand<TInt32> swappedSize = tf.reverse(size, tf.constant(new int[] {0}));
        Operand<TInt32> swapSides = tf.constant(new int[] {0, 2, 1, 3});
        Map<Orientation, Operand<TFloat32>> all = new EnumMap<>(Orientation.class);
        for (Orientation orientation : Orientation.values()) {
            Operand<TFloat32> stored = resizing.resize(
                    tf, batch, orientation.swapsSides() ? swappedSize : size, Resizing.Corner.of(orientation));
            Operand<TFloat32> turned = orientation.swapsSides() ? tf.linalg.transpose(stored, swapSides) : stored;
            all.put(orientation, reversed(tf, turned, orientation));
        }
        return all;
    }

    private static Operand<TFloat32> reversed(Ops tf, Operand<TFloat32> batch, Orientation orientation) {
        int[] axes = IntStream.of(orientation.reversesRows() ? 1 : 0, orientation.reversesColumns() ? 2 : 0)
                .filter(axis -> axis > 0)
                .toArray();
        return axes.length == 0 ? batch : tf.reverse(batch, tf.constant(axes));
    }

    /**
     * Inter-op threads below 0 run every op on the calling thread, which saves the hand-over. Intra-op threads stay at
     * their default: the first session of a process decides how many threads all its sessions share.
     */
    private static ConfigProto onTheCallersThread() {
        return ConfigProto.newBuilder()
                .setInterOpParallelismThreads(-1)
                .putDeviceCount("GPU", 0)
                .build();
    }
}
