// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import java.util.Map;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.Setting;

/** Reads what a bench is set to, and refuses what it cannot be set to. */
final class SettingsReader {

    private SettingsReader() {}

    /**
     * Reads an object of settings, which may be left out.
     *
     * @throws org.graftwork.lesson.LessonProblem if the bench does not have one of them, or not with such a value
     */
    static Map<String, String> read(Place place, String field, BenchContract bench) {
        Map<String, String> settings = place.texts(field);
        settings.forEach((name, value) -> {
            StepReader.require(
                    place.at(field), "can be set to", name, bench.settings().keySet());
            Setting setting = bench.settings().get(name);
            if (!setting.allowed().test(value)) {
                throw place.at(field)
                        .at(name)
                        .wrong("“" + value + "” cannot be set; " + setting.expected() + " is expected here.");
            }
        });
        return settings;
    }
}
