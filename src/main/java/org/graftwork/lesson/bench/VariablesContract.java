// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which the variables of a base are frozen. */
final class VariablesContract {

    static final BenchContract CONTRACT = new BenchContract(Set.of(), Set.of(), Map.of());

    private VariablesContract() {}
}
