// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;

/** Leaves away training photos of the last class. */
final class FewOfOne {

    private FewOfOne() {}

    /**
     * @param most how many training photos of the last class stay; 0 for all
     */
    static ImageDataset in(ImageDataset photos, int most) {
        if (most == 0) {
            return photos;
        }
        int rare = photos.classes().size() - 1;
        int kept = 0;
        List<ImageItem> items = new ArrayList<>();
        for (ImageItem item : photos.items()) {
            if (item.label() != rare || item.split() != Split.TRAIN || kept++ < most) {
                items.add(item);
            }
        }
        return photos.with(items);
    }
}
