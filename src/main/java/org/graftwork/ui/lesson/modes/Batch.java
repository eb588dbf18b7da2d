// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;

/**
 * The photos that are run through the network.
 *
 * @param classes their classes
 * @param photos of a batch, equally many of each class, one class after the other in turn
 * @param others that are in no batch, to be shown by themselves; at least one
 */
record Batch(List<String> classes, List<ImageItem> photos, List<Path> others) {

    private static final int SIZE = 16;
    private static final int OTHERS = 8;

    Batch {
        classes = List.copyOf(classes);
        photos = List.copyOf(photos);
        others = List.copyOf(others);
    }

    static Batch of(ImageDataset photos) {
        int each = Math.max(1, SIZE / photos.classes().size());
        return new Batch(
                photos.classes(),
                inTurn(photos, Split.TRAIN, each),
                inTurn(photos, Split.VALIDATION, OTHERS / 2).stream()
                        .map(ImageItem::file)
                        .toList());
    }

    private static List<ImageItem> inTurn(ImageDataset photos, Split split, int each) {
        List<List<ImageItem>> byClass = IntStream.range(0, photos.classes().size())
                .mapToObj(label -> photos.items().stream()
                        .filter(item -> item.label() == label && item.split() == split)
                        .limit(each)
                        .toList())
                .toList();
        List<ImageItem> chosen = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (List<ImageItem> items : byClass) {
                if (i < items.size()) {
                    chosen.add(items.get(i));
                }
            }
        }
        return chosen;
    }
}
