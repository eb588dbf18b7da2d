// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which a base is used as a feature extractor and fine-tuned. */
final class UsesContract {

    static final BenchContract CONTRACT = new BenchContract(Set.of(), Set.of(), Map.of());

    private UsesContract() {}
}
