// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which a small network is put together. */
final class NetworkContract {

    static final BenchContract CONTRACT = new BenchContract(Set.of(), Set.of(), Map.of());

    private NetworkContract() {}
}
