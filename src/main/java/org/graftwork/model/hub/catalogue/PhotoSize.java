// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

/**
 * How large photos are, to find the models that go with them.
 *
 * @param height pixels
 * @param width pixels
 * @param channels 3 for colours, 1 for grey
 */
public record PhotoSize(int height, int width, int channels) {

    /** TF Hub's image models take red, green and blue, https://www.tensorflow.org/hub/common_signatures/images. */
    private static final int COLOURS = 3;

    /**
     * Whether photos go into a model as they are or made smaller: they are in colours, and neither side is shorter than
     * the model's. A model whose size is not known fits only where it is known to take any.
     */
    public boolean fits(CatalogueModel model) {
        boolean anySize = model.fixedSize().isPresent() && !model.fixedSize().get();
        boolean largeEnough = model.height().isPresent()
                && model.height().getAsInt() <= height
                && model.width().orElse(model.height().getAsInt()) <= width;
        return channels == COLOURS && (largeEnough || anySize);
    }
}
