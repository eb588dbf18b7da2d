// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet against WCAG 2.2 AA: 4.5 for text, 3 for what is needed to understand a picture. */
final class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-c-([a-z-]+): #([0-9a-f]{6});");
    private static Map<String, Integer> light;
    private static Map<String, Integer> dark;

    @BeforeAll
    static void readTheStyleSheet() throws IOException {
        try (InputStream stream = ContrastTest.class.getResourceAsStream("/org/graftwork/ui/graftwork.css")) {
            String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int second = sheet.indexOf(".root.dark");
            light = tokens(sheet.substring(0, second), new HashMap<>());
            dark = tokens(sheet.substring(second), new HashMap<>(light));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, surface, 4.5",
        "ink, card, 4.5",
        "ink, sunken, 4.5",
        "muted, surface, 4.5",
        "muted, card, 4.5",
        "trained, card, 4.5",
        "trained, surface, 4.5",
        "on-trained, trained, 4.5",
        "on-trained, trained-strong, 4.5",
        "validation, card, 4.5",
        "frozen, card, 4.5",
        "problem, card, 4.5",
        "card, problem, 4.5",
        "ink, problem-soft, 4.5",
        "ink, validation-soft, 4.5",
        "ink, trained-soft, 4.5",
        "trained, trained-soft, 3",
        "nav-ink, nav, 4.5",
        "nav-muted, nav, 4.5",
        "nav-muted, nav-active, 4.5",
        "nav-mark, nav-active, 3",
        "control-line, card, 3",
        "control-line, surface, 3",
        "code-keyword, sunken, 4.5",
        "code-string, sunken, 4.5",
        "code-number, sunken, 4.5",
        "muted, sunken, 4.5",
        "ink, line, 4.5",
        "trained, validation, 1"
    })
    void contrastIsEnough(String on, String ground, double least) {
        for (Map<String, Integer> theme : List.of(light, dark)) {
            double contrast = contrast(theme.get(on), theme.get(ground));
            assertTrue(
                    contrast >= least,
                    on + " on " + ground + " is " + contrast + " in the " + (theme == dark ? "dark" : "light"));
        }
    }

    private static Map<String, Integer> tokens(String sheet, Map<String, Integer> tokens) {
        Matcher matcher = TOKEN.matcher(sheet);
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
