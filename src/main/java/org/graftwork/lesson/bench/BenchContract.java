// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What a bench promises to the lessons; what a lesson names besides is refused when it is loaded.
 *
 * @param actions what can be asked of it, by name
 * @param settings what can be set on it, and to what, by name
 * @param measures what it measures, by name
 */
public record BenchContract(Set<String> actions, Map<String, Setting> settings, Map<String, Unit> measures) {

    public BenchContract {
        actions = Set.copyOf(actions);
        settings = Map.copyOf(settings);
        measures = Map.copyOf(measures);
    }
}
