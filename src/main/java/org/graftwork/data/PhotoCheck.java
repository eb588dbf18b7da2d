// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graftwork.tensorflow.ImageFormat;

/**
 * Tells whether a file is a photo that can be decoded, without decoding it: by its first bytes, its structure and the
 * size it says it has. Damage within the compressed data shows only when it is decoded.
 */
final class PhotoCheck {

    /** Decoded, a photo takes 3 bytes a pixel, on every core at once. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final long MOST_BYTES = 512L << 20;

    /** Endings of names that promise an image of another format. */
    private static final Set<String> OTHER_EXTENSIONS = Set.of(
            "webp", "avif", "heic", "heif", "tif", "tiff", "svg", "psd", "ico", "jxl", "jp2", "pdf", "raw", "dng");

    private PhotoCheck() {}

    /**
     * Checks a file on disk, reading little of it.
     *
     * @throws UnusablePhoto if it cannot be used; the message is the reason
     */
    static ImageFormat check(Path file) throws UnusablePhoto {
        if (Files.isDirectory(file)) {
            throw new UnusablePhoto("a folder, not a photo");
        }
        try (PhotoBytes bytes = PhotoBytes.open(file)) {
            return check(file, bytes);
        } catch (IOException e) {
            throw new UnusablePhoto(unreadable(e));
        }
    }

    /**
     * Checks a file whose bytes are at hand.
     *
     * @param file for its name only
     * @throws UnusablePhoto if it cannot be used; the message is the reason
     */
    static ImageFormat check(Path file, PhotoBytes bytes) throws IOException, UnusablePhoto {
        ImageFormat format = FileSignature.of(bytes);
        if (bytes.size() > MOST_BYTES) {
            throw new UnusablePhoto("too large: more than " + (MOST_BYTES >> 20) + " MB");
        }
        checkName(file, format);
        checkSize(format, pixels(bytes, format));
        return format;
    }

    /** Whether a file is called as photos that can be used are. */
    static boolean hasNameOfPhoto(Path file) {
        return ImageFormat.ofExtension(extension(file)).isPresent();
    }

    /** Why a file could not be read, in plain words. */
    static String unreadable(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        return e instanceof NoSuchFileException ? "there is no such file" : "cannot be read: " + e.getMessage();
    }

    private static Pixels pixels(PhotoBytes bytes, ImageFormat format) throws IOException, UnusablePhoto {
        try {
            return switch (format) {
                case JPEG -> JpegStructure.check(bytes);
                case PNG -> PngStructure.check(bytes);
                case GIF -> GifStructure.check(bytes);
                case BMP -> BmpStructure.check(bytes);
            };
        } catch (EOFException e) {
            throw new UnusablePhoto("truncated " + format + ": the file ends before the image does");
        }
    }

    private static void checkName(Path file, ImageFormat format) throws UnusablePhoto {
        String extension = extension(file);
        Optional<ImageFormat> named = ImageFormat.ofExtension(extension);
        boolean namedOtherwise = named.isPresent()
                ? named.get() != format
                : OTHER_EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
        if (namedOtherwise) {
            throw new UnusablePhoto("a " + format + " named ." + extension + ": rename it to ." + format.extension());
        }
    }

    private static String extension(Path file) {
        String name = PhotoFolder.name(file);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void checkSize(ImageFormat format, Pixels pixels) throws UnusablePhoto {
        long width = pixels.width();
        long height = pixels.height();
        if (width <= 0 || height <= 0) {
            throw new UnusablePhoto("damaged " + format + ": it says it has no pixels");
        }
        if (width > MOST_PIXELS / height) {
            throw new UnusablePhoto(String.format(
                    Locale.ROOT,
                    "too large: %,d x %,d pixels, at most %d million can be used",
                    width,
                    height,
                    MOST_PIXELS / 1_000_000));
        }
    }
}
