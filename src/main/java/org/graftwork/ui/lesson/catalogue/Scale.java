// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graftwork.ui.hub.HubModel;

/**
 * The cheapest and the dearest of models that are put side by side.
 *
 * @param cheap does the fewest multiply-adds an image
 * @param dear does the most
 */
record Scale(HubModel cheap, HubModel dear) {

    /** Empty where fewer than two of them have figures, or all cost the same. */
    static Optional<Scale> of(List<HubModel> compared) {
        List<HubModel> figured = compared.stream()
                .filter(model ->
                        model.multiplyAdds().isPresent() && model.top1().isPresent())
                .sorted(Comparator.comparingLong(model -> model.multiplyAdds().getAsLong()))
                .toList();
        return figured.size() < 2
                ? Optional.empty()
                : Optional.of(new Scale(figured.get(0), figured.get(figured.size() - 1)))
                        .filter(scale -> scale.costTimes() > 1);
    }

    /** How many times as much the dear one does. */
    double costTimes() {
        return (double) dear.multiplyAdds().getAsLong() / cheap.multiplyAdds().getAsLong();
    }

    /** By how much more of ImageNet's images the dear one names right; less than 0 where it names fewer. */
    double gain() {
        return dear.top1().getAsDouble() - cheap.top1().getAsDouble();
    }
}
