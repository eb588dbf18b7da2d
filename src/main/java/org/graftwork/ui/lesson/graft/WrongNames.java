// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.graft;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;

/**
 * Gives every second training photo of each class the name of the next class, so that names say nothing of photos. Those
 * that training is checked against keep theirs.
 */
final class WrongNames {

    private WrongNames() {}

    static ImageDataset in(ImageDataset photos) {
        int classes = photos.classes().size();
        int[] seen = new int[classes];
        List<ImageItem> items = new ArrayList<>();
        for (ImageItem item : photos.items()) {
            boolean wrong = item.split() == Split.TRAIN && seen[item.label()]++ % 2 == 1;
            items.add(wrong ? new ImageItem(item.file(), (item.label() + 1) % classes, item.split()) : item);
        }
        return photos.with(items);
    }
}
