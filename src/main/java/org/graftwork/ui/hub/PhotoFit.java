// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import org.graftwork.compatibility.Level;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.PhotoSize;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.text.Strings;

/**
 * How well a model goes with photos, by what its publisher says of it; the model itself, once it is open, is compared
 * with the photos on the bench that looks into it.
 *
 * @param level how well
 * @param brief in a few words
 * @param sentence why
 */
record PhotoFit(Level level, String brief, String sentence) {

    /**
     * @param photos those that are open, or null
     * @param size of the smallest of them; null where it is not known
     */
    static PhotoFit of(CatalogueModel model, ImageDataset photos, PhotoSize size) {
        if (model.format() == HubFormat.PLACEHOLDER) {
            return fit(Level.RED, "page");
        }
        if (model.task() == Task.CLASSIFICATION) {
            return fit(Level.AMBER, "classes");
        }
        if (model.range().isEmpty()) {
            return fit(Level.AMBER, "range");
        }
        if (!model.fineTunable().orElse(false)) {
            return fit(Level.AMBER, "frozen");
        }
        if (size != null && !size.fits(model)) {
            return new PhotoFit(
                    Level.AMBER,
                    Strings.text("hub.fit.small.brief"),
                    Strings.text("hub.fit.small.sentence", size.width() + " × " + size.height(), HubWords.size(model)));
        }
        String sentence = photos == null
                ? Strings.text("hub.fit.good.any", HubWords.size(model))
                : Strings.text("hub.fit.good.photos", photos.items().size(), HubWords.size(model));
        return new PhotoFit(Level.GREEN, Strings.text("hub.fit.good.brief"), sentence);
    }

    private static PhotoFit fit(Level level, String key) {
        return new PhotoFit(
                level, Strings.text("hub.fit." + key + ".brief"), Strings.text("hub.fit." + key + ".sentence"));
    }
}
