// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graftwork.drawing.pen.Subject;
import org.junit.jupiter.api.Test;

class PictureGeneratorTest {
    private final PictureGenerator generator = new PictureGenerator();

    @Test
    void theSameSeedDrawsTheSamePicture() {
        for (Subject subject : all()) {
            assertArrayEquals(pixels(subject, 7), pixels(subject, 7), subject.name());
        }
    }

    @Test
    void noTwoPicturesOfASubjectAreAlike() {
        for (Subject subject : all()) {
            Set<Integer> seen = new HashSet<>();
            for (int seed = 0; seed < 20; seed++) {
                assertTrue(seen.add(Arrays.hashCode(pixels(subject, seed))), subject.name() + " " + seed);
            }
        }
    }

    @Test
    void aPictureHasTheSizeAskedFor() {
        BufferedImage picture = generator.draw(Subjects.cat(), 1, 96, 70);

        assertEquals(96, picture.getWidth());
        assertEquals(70, picture.getHeight());
    }

    @Test
    void everySubjectStandsOutFromItsBackground() {
        for (Subject subject : all()) {
            long colours = Arrays.stream(pixels(subject, 3)).distinct().count();
            assertTrue(colours > 100, subject.name() + " has " + colours + " colours");
        }
    }

    @Test
    void classNamesAreDistinctFolderNamesAndThereAreAtLeastTwentyFour() {
        List<String> names = Subjects.pretraining().stream().map(Subject::name).toList();

        assertTrue(names.size() >= 24);
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*")), names.toString());
    }

    @Test
    void neitherCatsNorDogsArePretrainedOn() {
        List<String> names = Subjects.pretraining().stream().map(Subject::name).toList();

        assertFalse(names.contains(Subjects.cat().name()));
        assertFalse(names.contains(Subjects.dog().name()));
    }

    private int[] pixels(Subject subject, long seed) {
        return generator.draw(subject, seed, 64).getRGB(0, 0, 64, 64, null, 0, 64);
    }

    private static List<Subject> all() {
        return Stream.concat(Stream.of(Subjects.cat(), Subjects.dog()), Subjects.pretraining().stream())
                .toList();
    }
}
