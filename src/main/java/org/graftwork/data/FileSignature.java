// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.tensorflow.ImageFormat;

/** Tells what a file holds by its first bytes, whatever its name says. */
final class FileSignature {

    private static final int HEAD = 512;

    private record Magic(String bytes, int offset, String name) {}

    /** Formats people have photos in that TensorFlow does not decode. */
    private static final List<Magic> UNSUPPORTED = List.of(
            new Magic("WEBP", 8, "WebP"),
            new Magic("ftypavif", 4, "AVIF"),
            new Magic("ftypavis", 4, "AVIF"),
            new Magic("ftyphei", 4, "HEIC"),
            new Magic("ftyphev", 4, "HEIC"),
            new Magic("ftypmif1", 4, "HEIC"),
            new Magic("ftypmsf1", 4, "HEIC"),
            new Magic("ftypcrx", 4, "Canon RAW"),
            new Magic("FUJIFILMCCD-RAW", 0, "Fujifilm RAW"),
            new Magic("II*\0", 0, "TIFF"),
            new Magic("MM\0*", 0, "TIFF"),
            new Magic("8BPS", 0, "Photoshop (PSD)"),
            new Magic("gimp xcf", 0, "GIMP (XCF)"),
            new Magic("\0\0\1\0", 0, "icon (ICO)"),
            new Magic("\0\0\0\fJXL ", 0, "JPEG XL"),
            new Magic("\u00ff\n", 0, "JPEG XL"),
            new Magic("\0\0\0\fjP  ", 0, "JPEG 2000"),
            new Magic("\u00ffO\u00ffQ", 0, "JPEG 2000"),
            new Magic("%PDF", 0, "PDF"));

    private FileSignature() {}

    /**
     * Tells the format of a file.
     *
     * @throws UnusablePhoto if it is none that can be decoded; the message names what it is
     */
    static ImageFormat of(PhotoBytes bytes) throws IOException, UnusablePhoto {
        if (bytes.size() == 0) {
            throw new UnusablePhoto("empty file");
        }
        Optional<ImageFormat> format = supported(bytes);
        if (format.isPresent()) {
            return format.get();
        }
        for (Magic magic : UNSUPPORTED) {
            if (bytes.hasAt(magic.offset(), magic.bytes())) {
                throw unsupported(magic.name());
            }
        }
        throw text(bytes.head(HEAD).strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<ImageFormat> supported(PhotoBytes bytes) throws IOException {
        if (bytes.hasAt(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(ImageFormat.JPEG);
        }
        if (bytes.hasAt(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(ImageFormat.PNG);
        }
        if (bytes.hasAt(0, "GIF87a") || bytes.hasAt(0, "GIF89a")) {
            return Optional.of(ImageFormat.GIF);
        }
        // Two letters are little: a BMP has zeros in its reserved fields as well.
        if (bytes.hasAt(0, "BM") && bytes.hasAt(6, "\0\0\0\0")) {
            return Optional.of(ImageFormat.BMP);
        }
        return Optional.empty();
    }

    private static UnusablePhoto text(String head) {
        if (head.contains("<svg")) {
            return unsupported("SVG");
        }
        if (head.startsWith("version https://git-lfs")) {
            return new UnusablePhoto("a git-lfs pointer, not the photo itself: run 'git lfs pull' where it came from");
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return new UnusablePhoto("a web page, not an image");
        }
        return new UnusablePhoto("not an image");
    }

    private static UnusablePhoto unsupported(String format) {
        return new UnusablePhoto(format + " is not supported: save it as JPEG or PNG");
    }
}
