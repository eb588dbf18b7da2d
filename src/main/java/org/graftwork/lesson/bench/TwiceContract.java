// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which the case study is done through both interfaces. */
final class TwiceContract {

    static final BenchContract CONTRACT = new BenchContract(Set.of(), Set.of(), Map.of());

    private TwiceContract() {}
}
