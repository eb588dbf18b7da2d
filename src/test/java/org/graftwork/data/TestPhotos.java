// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes folders of photos for tests, no two alike: a good JPEG with a number behind its end. */
final class TestPhotos {

    private static final Path PHOTO = Path.of("src/test/resources/decoding/plain.jpg");

    private final Path root;
    private int made;

    TestPhotos(Path root) {
        this.root = root;
    }

    /** Adds photos named photo.1.jpg and so on. */
    TestPhotos add(String folder, int count) throws IOException {
        Files.createDirectories(root.resolve(folder));
        for (int i = 1; i <= count; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(Files.readAllBytes(PHOTO));
            bytes.write(String.format("%05d", made++).getBytes(StandardCharsets.US_ASCII));
            Files.write(root.resolve(folder).resolve("photo." + i + ".jpg"), bytes.toByteArray());
        }
        return this;
    }

    TestPhotos write(String file, String text) throws IOException {
        Path target = root.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
        return this;
    }

    TestPhotos copy(Path photo, String file) throws IOException {
        Path target = root.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(photo, target);
        return this;
    }
}
