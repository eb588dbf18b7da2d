// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which a network runs in training mode and in inference mode. */
final class ModesContract {

    static final BenchContract CONTRACT = new BenchContract(Set.of(), Set.of(), Map.of());

    private ModesContract() {}
}
