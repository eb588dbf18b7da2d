// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.problem.Problem;

/**
 * The files that come with the product: {@code assets} (the built-in model, the lessons) and {@code sample-data} (the
 * sample photos). They stand beside the product's jar, or, in a checkout, beside {@code pom.xml}. The system property
 * {@value #FOLDER_PROPERTY} names another folder that holds both.
 */
public final class ProductFiles {
    /** The system property that names the folder of {@code assets} and {@code sample-data}. */
    public static final String FOLDER_PROPERTY = "graftwork.files";

    private final Path folder;

    private ProductFiles(Path folder) {
        this.folder = folder;
    }

    /** Finds the files of the running product. Whether each is there is asked when it is used. */
    public static ProductFiles find() {
        return find(Optional.ofNullable(System.getProperty(FOLDER_PROPERTY)).map(Path::of), codeLocation());
    }

    /**
     * @param named the folder a person named, if any
     * @param code the jar, or the folder of classes, that runs
     */
    static ProductFiles find(Optional<Path> named, Path code) {
        Path beside = code.toAbsolutePath().normalize().getParent();
        return new ProductFiles(named.map(folder -> folder.toAbsolutePath().normalize())
                .or(() -> Stream.of(beside).filter(ProductFiles::holdsAssets).findFirst())
                .or(() -> checkoutAround(beside))
                .orElse(beside));
    }

    /**
     * Returns the folder of the built-in model and the lessons.
     *
     * @throws Problem if it is missing
     */
    public Path assets() {
        return existing("assets");
    }

    /**
     * Returns the folder of the sample photos.
     *
     * @throws Problem if it is missing
     */
    public Path sampleData() {
        return existing("sample-data");
    }

    /**
     * Returns the folder of the pre-trained model that comes with the product.
     *
     * @throws Problem if it is missing
     */
    public Path builtinModel() {
        return assets().resolve("models").resolve("mobilenet_v2_035_96_drawn");
    }

    /**
     * Returns the folder of Keras Applications' networks.
     *
     * @throws Problem if it is missing
     */
    public Path architectures() {
        return assets().resolve("architectures");
    }

    Path folder() {
        return folder;
    }

    private Path existing(String name) {
        Path found = folder.resolve(name);
        if (!Files.isDirectory(found)) {
            throw new Problem("A part of the product is missing: there is no folder " + found
                    + ". Install Graftwork again, or name the folder that holds it with -D" + FOLDER_PROPERTY
                    + "=FOLDER.");
        }
        return found;
    }

    private static boolean holdsAssets(Path folder) {
        return Files.isDirectory(folder.resolve("assets"));
    }

    private static Optional<Path> checkoutAround(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                .findFirst();
    }

    private static Path codeLocation() {
        CodeSource source = ProductFiles.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(
                    "The product runs from a place that is no file: " + source.getLocation(), e);
        }
    }
}
