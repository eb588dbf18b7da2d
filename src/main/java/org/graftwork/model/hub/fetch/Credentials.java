// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.problem.Problem;

/**
 * What a person proves to Kaggle with, from the places where Kaggle's own programs look: the variable {@code
 * KAGGLE_API_TOKEN}, then {@code KAGGLE_USERNAME} and {@code KAGGLE_KEY}, then a file {@code kaggle.json}. Public models
 * need none.
 */
public final class Credentials {

    private final Optional<String> header;

    private Credentials(Optional<String> header) {
        this.header = header;
    }

    /** Nothing to prove. */
    public static Credentials none() {
        return new Credentials(Optional.empty());
    }

    /**
     * Looks in the usual places.
     *
     * @param environment the process's variables
     * @param home the person's home folder
     * @throws Problem if there is a kaggle.json that cannot be read
     */
    public static Credentials find(Map<String, String> environment, Path home) {
        String token = environment.getOrDefault("KAGGLE_API_TOKEN", "");
        if (!token.isBlank()) {
            return new Credentials(Optional.of("Bearer " + token.strip()));
        }
        String user = environment.getOrDefault("KAGGLE_USERNAME", "");
        String key = environment.getOrDefault("KAGGLE_KEY", "");
        if (!user.isBlank() && !key.isBlank()) {
            return basic(user, key);
        }
        String folder = environment.getOrDefault("KAGGLE_CONFIG_DIR", "");
        return Stream.of(
                        folder.isBlank() ? home.resolve(".kaggle") : Path.of(folder),
                        home.resolve(".config").resolve("kaggle"))
                .map(place -> place.resolve("kaggle.json"))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Credentials::read)
                .orElseGet(Credentials::none);
    }

    private static Credentials read(Path file) {
        try {
            JsonNode document = new ObjectMapper().readTree(Files.readAllBytes(file));
            String user = document.path("username").asText("");
            String key = document.path("key").asText("");
            if (!user.isBlank() && !key.isBlank()) {
                return basic(user, key);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        throw unreadable(file, null);
    }

    private static Problem unreadable(Path file, Exception cause) {
        return new Problem(
                file + " holds no user name and key. Get a new one from your Kaggle settings, or take the file away.",
                cause);
    }

    private static Credentials basic(String user, String key) {
        byte[] both = (user.strip() + ":" + key.strip()).getBytes(StandardCharsets.UTF_8);
        return new Credentials(Optional.of("Basic " + Base64.getEncoder().encodeToString(both)));
    }

    /** The value of the header {@code Authorization}; empty where there is nothing to prove with. */
    Optional<String> header() {
        return header;
    }
}
