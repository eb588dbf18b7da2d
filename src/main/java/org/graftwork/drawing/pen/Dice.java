// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance with the few questions a drawing asks. The same seed gives the same answers on every machine. */
public final class Dice {
    private final SplittableRandom random;

    /** Dice that start from {@code seed}. */
    public Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that what one part of a picture asks does not shift the answers another part gets. */
    public Dice split() {
        return new Dice(random.split());
    }

    /** A number in [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A number in [-reach, reach). */
    public double sway(double reach) {
        return between(-reach, reach);
    }

    /** True with the given probability, 0 to 1. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** -1 or 1. */
    public double sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** A whole number in [low, high]. */
    public int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** One of the options, each as likely; an option written twice is twice as likely. */
    @SafeVarargs
    public final <T> T pick(T... options) {
        return options[random.nextInt(options.length)];
    }

    /** One of the options, each as likely. */
    public <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Roughly normal, mean 0 and deviation 1: the sum of four uniform numbers, quick enough to ask for every pixel. */
    public double bell() {
        long bits = random.nextLong();
        int sum = 0;
        for (int shift = 0; shift < 64; shift += 16) {
            sum += (int) (bits >>> shift & 0xFFFF);
        }
        return (sum / 65536.0 - 2) * 1.732;
    }
}
