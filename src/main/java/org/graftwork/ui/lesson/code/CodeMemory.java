// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.lesson.code.CodeInterface;

/** What is kept of the code from lesson to lesson: which interface is shown, and what was chosen in each lesson. */
public final class CodeMemory {

    private final ObjectProperty<CodeInterface> shown = new SimpleObjectProperty<>(CodeInterface.KERAS);
    private final Map<String, Map<String, String>> choices = new LinkedHashMap<>();

    ObjectProperty<CodeInterface> shown() {
        return shown;
    }

    void choose(String lesson, Map<String, String> chosen) {
        choices.put(lesson, Map.copyOf(chosen));
    }

    /** What was last chosen, by the lessons' ids. */
    Map<String, Map<String, String>> choices() {
        return Map.copyOf(choices);
    }
}
