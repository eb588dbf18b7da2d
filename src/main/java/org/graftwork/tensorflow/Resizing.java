// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.family.TNumber;

/**
 * How images are brought to a size, by TensorFlow's bilinear interpolation without antialiasing. Images already of that
 * size stay as they are.
 */
public enum Resizing {
    /** As {@code tf.image.resize}: each side by itself. */
    WHOLE {
        @Override
        Operand<TFloat32> resize(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size, Corner corner) {
            return bilinear(tf, batch, size);
        }
    },

    /**
     * As {@code keras.utils.image_dataset_from_directory(crop_to_aspect_ratio=True)} and
     * {@code keras.preprocessing.image.smart_resize}: the largest part in the middle that has the size's aspect ratio is
     * cut out, then resized.
     */
    CENTRE_CROP {
        @Override
        Operand<TFloat32> resize(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size, Corner corner) {
            Operand<TInt32> present = sides(tf, batch);
            Operand<TInt32> swapped = tf.reverse(present, tf.constant(new int[] {0}));
            Operand<TInt32> otherSize = tf.reverse(size, tf.constant(new int[] {0}));
            // Each side is at most the other one times the aspect ratio.
            Operand<TInt32> byRatio = tf.math.floorDiv(tf.math.mul(swapped, size), otherSize);
            Operand<TInt32> kept = tf.math.maximum(tf.math.minimum(present, byRatio), tf.constant(1));
            Operand<TInt32> rest = tf.math.sub(present, kept);
            Operand<TInt32> begin = corner.seen(tf, tf.math.floorDiv(rest, tf.constant(2)), rest);
            Operand<TInt32> zero = tf.constant(new int[] {0});
            Operand<TInt32> all = tf.constant(new int[] {-1});
            return bilinear(tf, tf.slice(batch, around(tf, zero, begin, zero), around(tf, all, kept, all)), size);
        }
    },

    /**
     * As {@code tf.image.resize_with_pad}, its rounding in 32-bit floats included: resized as a whole so that it just
     * fits, then put in the middle of zeros. A side is never less than a pixel, where Python would fail.
     */
    WITH_PAD {
        @Override
        Operand<TFloat32> resize(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size, Corner corner) {
            Operand<TFloat32> present = tf.dtypes.cast(sides(tf, batch), TFloat32.class);
            Operand<TFloat32> wanted = tf.dtypes.cast(size, TFloat32.class);
            Operand<TFloat32> ratio = tf.reduceMax(tf.math.div(present, wanted), tf.constant(0));
            Operand<TFloat32> exact = tf.math.div(present, ratio);
            Operand<TInt32> fitted = tf.math.maximum(whole(tf, exact), tf.constant(1));
            Operand<TInt32> rest = tf.math.sub(size, fitted);
            Operand<TInt32> half = whole(tf, tf.math.div(tf.math.sub(wanted, exact), tf.constant(2f)));
            Operand<TInt32> before =
                    corner.seen(tf, tf.math.minimum(tf.math.maximum(half, tf.constant(0)), rest), rest);
            Operand<TInt32> none = tf.constant(new int[] {0});
            Operand<TInt32> paddings = tf.stack(
                    List.of(around(tf, none, before, none), around(tf, none, tf.math.sub(rest, before), none)),
                    Stack.axis(1L));
            return tf.pad(bilinear(tf, batch, fitted), paddings, tf.constant(0f));
        }
    };

    /**
     * Adds the ops.
     *
     * @param batch of shape [batch, height, width, channels]
     * @param size height and width of the result
     * @param corner where the images' upper left corner will be when they are seen
     * @return of shape [batch, size, channels]
     */
    abstract Operand<TFloat32> resize(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size, Corner corner);

    /** Adds the ops for upright images. */
    public Operand<TFloat32> resize(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size) {
        return resize(tf, batch, size, Corner.UPPER_LEFT);
    }

    /**
     * Where the first row and the first column of a stored image will be seen. A middle that cannot be met exactly is
     * missed towards the seen image's upper left corner, which may be another corner of the stored one.
     *
     * @param lower whether the first row will be the lowest one
     * @param right whether the first column will be the rightmost one
     */
    record Corner(boolean lower, boolean right) {

        static final Corner UPPER_LEFT = new Corner(false, false);

        /** The corner of a stored image that is to be turned. */
        static Corner of(Orientation orientation) {
            return orientation.swapsSides()
                    ? new Corner(orientation.reversesColumns(), orientation.reversesRows())
                    : new Corner(orientation.reversesRows(), orientation.reversesColumns());
        }

        /** Of what is left over on each side, the part before the image; {@code upright} is that of an upright one. */
        Operand<TInt32> seen(Ops tf, Operand<TInt32> upright, Operand<TInt32> rest) {
            if (!lower && !right) {
                return upright;
            }
            Operand<TInt32> turned = tf.math.sub(rest, upright);
            return lower && right ? turned : tf.select(tf.constant(new boolean[] {lower, right}), turned, upright);
        }
    }

    private static Operand<TFloat32> bilinear(Ops tf, Operand<? extends TNumber> batch, Operand<TInt32> size) {
        return tf.image.resizeBilinear(batch, size, ResizeBilinear.halfPixelCenters(true));
    }

    /** Height and width of a batch's images. */
    private static Operand<TInt32> sides(Ops tf, Operand<? extends TNumber> batch) {
        return tf.slice(tf.shape(batch), tf.constant(new int[] {1}), tf.constant(new int[] {2}));
    }

    /** One entry for each dimension of a batch. */
    private static Operand<TInt32> around(
            Ops tf, Operand<TInt32> batch, Operand<TInt32> sides, Operand<TInt32> channels) {
        return tf.concat(List.of(batch, sides, channels), tf.constant(0));
    }

    private static Operand<TInt32> whole(Ops tf, Operand<TFloat32> numbers) {
        return tf.dtypes.cast(tf.math.floor(numbers), TInt32.class);
    }
}
