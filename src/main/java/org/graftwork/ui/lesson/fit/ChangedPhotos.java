// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;

/** Copies of photos that fit a model less well. */
final class ChangedPhotos {

    private ChangedPhotos() {}

    /**
     * Writes the copies.
     *
     * @param folder is made, and gets one PNG file a photo
     * @throws Problem if a photo cannot be read, or a copy not be written
     */
    static ImageDataset write(
            ImageDataset photos, PhotoVariant variant, Path folder, Progress progress, Cancellation cancellation) {
        List<ImageItem> copies = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ImageItem item : photos.items()) {
                cancellation.check();
                Path copy = folder.resolve(copies.size() + ".png");
                BufferedImage photo = ImageIO.read(item.file().toFile());
                if (photo == null) {
                    throw new Problem("The photo " + item.file() + " cannot be read. Open other photos.");
                }
                ImageIO.write(variant.of(photo), "png", copy.toFile());
                copies.add(new ImageItem(copy, item.label(), item.split()));
                progress.report("", copies.size(), photos.items().size());
            }
        } catch (IOException failed) {
            throw new Problem("The changed photos cannot be written to " + folder + ". Make room on the disk.", failed);
        }
        return new ImageDataset(folder, photos.classes(), copies, List.of(), List.of());
    }
}
