// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.List;

/** Orders models that a query describes equally well by what a person learning transfer learning is likely to want. */
final class Prominence {

    /** The architectures that courses and TensorFlow's own tutorials begin with, in this order. */
    private static final List<String> USUAL = List.of(
            "mobilenet-v2",
            "efficientnet-v2",
            "efficientnet-b0",
            "inception-v3",
            "resnet-v2-50",
            "resnet-v1-50",
            "mobilenet-v3",
            "mobilenet-v1",
            "resnet50-v2",
            "convnext");

    private static final int UNFIT = 1000;
    private static final int SPECIAL = 500;
    private static final int CLASSIFIER = 100;
    private static final int OTHER_WIDTH = 40;
    private static final int EARLIER_VERSION = 1;

    private Prominence() {}

    /** The lower, the sooner. */
    static int of(CatalogueModel model) {
        String name = model.handle().name();
        boolean unfit = model.format() != HubFormat.TF2_SAVED_MODEL;
        boolean special = name.contains("quantops")
                || name.contains("/tf2-preview/")
                || !model.dataset().map(set -> set.startsWith("imagenet")).orElse(false);
        boolean otherWidth = ModelWidth.of(model).orElse(1) != 1;
        return (unfit ? UNFIT : 0)
                + (special ? SPECIAL : 0)
                + (model.task() == Task.CLASSIFICATION ? CLASSIFIER : 0)
                + (otherWidth ? OTHER_WIDTH : 0)
                + (model.latest() ? 0 : EARLIER_VERSION)
                + 2 * usual(model)
                + size(model);
    }

    private static int usual(CatalogueModel model) {
        int place = USUAL.indexOf(model.architecture().orElse(""));
        return place < 0 ? USUAL.size() : place;
    }

    /** What most networks are trained at comes first. */
    private static int size(CatalogueModel model) {
        return model.height().orElse(0) == 224 ? 0 : 1;
    }
}
