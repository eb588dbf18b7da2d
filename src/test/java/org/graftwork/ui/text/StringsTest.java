// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StringsTest {

    private static final Pattern NAMED = Pattern.compile("Strings\\.text\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\"\\s*[,)]");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.graftwork.ui.strings");

    @Test
    void noTextHasTheKeyOfAnother() throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src/main/resources/org/graftwork/ui/strings.properties")).stream()
                        .filter(line -> line.matches("[A-Za-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
        List<String> twice = new ArrayList<>(keys);
        Set.copyOf(keys).forEach(twice::remove);
        assertEquals(List.of(), twice);
    }

    @Test
    void everyTextThatTheWindowNamesIsThere() {
        List<String> missing = new ArrayList<>();
        Matcher names = NAMED.matcher(sources());
        int found = 0;
        while (names.find()) {
            found++;
            if (!BUNDLE.containsKey(names.group(1))) {
                missing.add(names.group(1));
            }
        }
        assertFalse(found < 50, "the sources were not read");
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTextThatIsThereIsUsed() {
        String sources = sources();
        // Names that are put together: of benches, kinds and splits.
        List<String> unused = BUNDLE.keySet().stream()
                .filter(key -> !sources.contains("\"" + key + "\""))
                .filter(key -> !sources.contains("\"" + key.substring(0, key.indexOf('.') + 1)))
                .filter(key -> !sources.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1)))
                .filter(key -> !sources.contains("\"" + key.replaceFirst("[.]help$", "")))
                .filter(key -> !key.startsWith("train."))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void noTextHasAStraightApostropheWhichWouldSwallowWhatIsFilledIn() {
        assertEquals(
                List.of(),
                BUNDLE.keySet().stream()
                        .filter(key -> BUNDLE.getString(key).contains("'"))
                        .toList());
    }

    @Test
    void textsAreFilledIn() {
        assertEquals("Epoch 4 of 10", Strings.text("train.epoch", 4, 10));
    }

    @Test
    void aNameThatIsNotThereIsAnError() {
        assertThrows(MissingResourceException.class, () -> Strings.text("no.such.text"));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/graftwork/ui"))) {
            StringBuilder all = new StringBuilder();
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> all.append(read(file)));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
