// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names that a person may have meant. */
public final class NearNames {

    private NearNames() {}

    /**
     * The names of which the whole, or a part between slashes, needs the fewest letters changed, and at most half as many
     * as are wanted; the nearest first.
     *
     * @param most how many there are at most
     */
    public static List<String> of(List<String> names, String wanted, int most) {
        List<String> sorted = new ArrayList<>(names);
        sorted.removeIf(name -> 2 * nearest(name, wanted) > wanted.length());
        sorted.sort(Comparator.comparingInt(name -> nearest(name, wanted)));
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    private static int nearest(String name, String wanted) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("/")))
                .mapToInt(part -> EditDistance.between(part, wanted))
                .min()
                .orElseThrow();
    }
}
