// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which a network is trained from scratch and by transfer. */
final class ScratchContract {

    /**
     * The bench trains for the same {@code seconds} each way.
     *
     * <ul>
     *   <li>Actions: {@code run} trains by transfer and then from scratch; {@code transfer} and {@code scratch} do one of
     *       them; {@code randomBase} puts the head on a frozen base with random values, and {@code putBack} takes that
     *       away again and trains by transfer anew, where no stored run stands there; {@code showStored}.
     *   <li>Measures of three runs, {@code transfer}, {@code scratch} and {@code random}, as {@link ComparedMeasures}
     *       tells; {@code lead}: by how much transfer is better on the validation photos; {@code passed.seconds}: when
     *       transfer was first as good as scratch was at its end; {@code limit}: the seconds each way was given, and of stored runs those that the shorter one took;
     *       {@code chance}: what guessing comes to.
     * </ul>
     */
    static final BenchContract CONTRACT = new BenchContract(
            Set.of("run", "transfer", "scratch", "randomBase", "putBack", "showStored"),
            Map.of("seconds", Setting.decimal(1, 600), "batch", Setting.whole(1, 1024)),
            ComparedMeasures.of(
                    Map.of(
                            "lead", Unit.SHARE,
                            "passed.seconds", Unit.SECONDS,
                            "limit", Unit.SECONDS,
                            "chance", Unit.SHARE,
                            "photos.train", Unit.COUNT,
                            "photos.validation", Unit.COUNT),
                    "transfer",
                    "scratch",
                    "random"));

    private ScratchContract() {}
}
