// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.PublishedFigures;

/**
 * How quick a model would be on this machine, from its multiply-adds. An estimate: memory and operations other than
 * multiply-adds cost time too.
 *
 * @param imagesPerSecond about
 */
public record CostEstimate(double imagesPerSecond) {

    /** The estimate; empty where nobody has published what the model costs. */
    public static Optional<CostEstimate> of(CatalogueModel model, MachineSpeed speed) {
        OptionalLong multiplyAdds =
                model.figures().map(PublishedFigures::multiplyAdds).orElse(OptionalLong.empty());
        return multiplyAdds.isPresent()
                ? Optional.of(new CostEstimate(speed.imagesPerSecond(multiplyAdds.getAsLong())))
                : Optional.empty();
    }

    /** In plain words with two significant digits, such as "about 45 photos a second" or "about 12 seconds a photo". */
    public String sentence() {
        return imagesPerSecond >= 1
                ? "about " + rounded(imagesPerSecond) + " photos a second"
                : "about " + rounded(1 / imagesPerSecond) + " seconds a photo";
    }

    private static String rounded(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 1));
        return value < 10
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%,.0f", Math.round(value / unit) * unit);
    }
}
