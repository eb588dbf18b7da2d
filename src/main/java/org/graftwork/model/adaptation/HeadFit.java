// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;

/** Makes models ready for a head: without a top of their own, and with a feature vector for output. */
public final class HeadFit {

    private HeadFit() {}

    /**
     * Takes the penultimate layer's output of a model that gives logits, and pools a feature map. A model whose
     * classifier cannot be found keeps its logits, on which a head can be trained as well.
     *
     * @throws org.graftwork.model.ModelProblem if the penultimate layer's output is of no use to a head
     */
    public static HeadBase of(PretrainedModel model) {
        List<String> notes = new ArrayList<>();
        PretrainedModel base = model;
        if (model.output().kind() == OutputKind.LOGITS) {
            Optional<LayerInfo> layer = PenultimateLayer.of(model);
            base = layer.map(last -> LayerCut.after(model, last)).orElse(model);
            notes.add(layer.map(last -> withoutTop(model, last)).orElseGet(() -> withTop(model)));
        }
        if (base.output().kind() == OutputKind.FEATURE_MAP) {
            notes.add(pooled(base));
            base = Pooling.of(base);
        }
        return new HeadBase(base, notes);
    }

    private static String withoutTop(PretrainedModel model, LayerInfo layer) {
        return String.format(
                Locale.ROOT,
                "%s has a classifier of its own %s; the head goes on the layer before that, %s.",
                model.name(),
                classes(model),
                layer.name());
    }

    private static String withTop(PretrainedModel model) {
        return String.format(
                Locale.ROOT,
                "%s has a classifier of its own %s, and which layer comes before that is not to be seen: the head goes"
                        + " on its scores. Choose a layer where features are wanted.",
                model.name(),
                classes(model));
    }

    private static String classes(PretrainedModel model) {
        int classes = model.output().dimensions();
        return classes == 1 ? "with one score" : String.format(Locale.ROOT, "for %,d classes", classes);
    }

    private static String pooled(PretrainedModel base) {
        List<Long> shape = base.output().shape();
        boolean known = shape.size() == 4 && shape.get(1) > 0 && shape.get(2) > 0;
        String places = known ? String.format(Locale.ROOT, " of %,d x %,d places", shape.get(1), shape.get(2)) : "";
        boolean single = known && shape.get(1) == 1 && shape.get(2) == 1;
        return String.format(
                Locale.ROOT,
                single
                        ? "The feature map of a single place is taken for a feature vector of %,d numbers."
                        : "The feature map" + places + " is averaged into a feature vector of %,d numbers.",
                base.output().dimensions());
    }
}
