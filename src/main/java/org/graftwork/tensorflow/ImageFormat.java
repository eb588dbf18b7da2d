// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The image formats that TensorFlow decodes. */
public enum ImageFormat {
    JPEG("jpg"),
    PNG("png"),
    GIF("gif"),
    BMP("bmp");

    private static final Map<String, ImageFormat> BY_EXTENSION = Map.of(
            "jpg", JPEG, "jpeg", JPEG, "jpe", JPEG, "jfif", JPEG, "png", PNG, "gif", GIF, "bmp", BMP, "dib", BMP);

    private final String extension;

    ImageFormat(String extension) {
        this.extension = extension;
    }

    /** The usual ending of its files' names, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The format that files with an ending of their name have.
     *
     * @param extension without the dot, in any case
     * @return empty for an ending of no format of these
     */
    public static Optional<ImageFormat> ofExtension(String extension) {
        return Optional.ofNullable(BY_EXTENSION.get(extension.toLowerCase(Locale.ROOT)));
    }
}
