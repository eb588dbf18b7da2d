// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.graftwork.drawing.pen.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cats and dogs must be told apart by their shapes, not by colours, brightness or where things are. */
class FairnessTest {
    private static final int TRAIN = 200;
    private static final int TEST = 60;

    private static List<double[]> cats;
    private static List<double[]> dogs;

    @BeforeAll
    static void draw() {
        cats = draw(Subjects.cat());
        dogs = draw(Subjects.dog());
    }

    @Test
    void nearestMeanOfRawPixelsStaysUnder65Percent() {
        NearestMean classifier = new NearestMean(cats.subList(0, TRAIN), dogs.subList(0, TRAIN));

        double accuracy = classifier.accuracy(cats.subList(TRAIN, TRAIN + TEST), dogs.subList(TRAIN, TRAIN + TEST));

        assertTrue(accuracy < 0.65, "accuracy " + accuracy);
    }

    @Test
    void bothClassesAreEquallyRedGreenAndBlue() {
        NearestMean means = new NearestMean(cats, dogs);
        double[] cat = NearestMean.channels(means.first());
        double[] dog = NearestMean.channels(means.second());

        for (int channel = 0; channel < 3; channel++) {
            assertEquals(cat[channel], dog[channel], 10, "channel " + channel);
        }
    }

    private static List<double[]> draw(Subject subject) {
        PictureGenerator generator = new PictureGenerator();
        return LongStream.range(0, TRAIN + TEST)
                .mapToObj(seed -> NearestMean.pixels(generator.draw(subject, seed, 96)))
                .toList();
    }
}
