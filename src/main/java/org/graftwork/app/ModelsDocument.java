// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.EquivalentCode;
import org.graftwork.model.hub.catalogue.KaggleNames;
import org.graftwork.model.hub.catalogue.ModelSentence;
import org.graftwork.model.hub.catalogue.PublishedFigures;

/** What {@code models --json} prints; what is not known is null. */
record ModelsDocument(List<Model> models) {

    /** A model of the catalogue. */
    record Model(
            String handle,
            String kaggle,
            String what,
            String task,
            String architecture,
            String dataset,
            String format,
            Boolean fineTunable,
            Integer height,
            Integer width,
            Boolean fixedSize,
            Integer features,
            Integer classes,
            List<Double> range,
            String licence,
            boolean latest,
            boolean here,
            Figures figures,
            Python python) {}

    /** What is published of it. */
    record Figures(Long parameters, Long multiplyAdds, Double top1, String source) {}

    /** Text to copy. */
    record Python(String hub, String applications) {}

    static ModelsDocument of(Catalogue catalogue, List<CatalogueModel> models, Predicate<CatalogueModel> isHere) {
        KaggleNames names = new KaggleNames(catalogue);
        return new ModelsDocument(models.stream()
                .map(model -> of(model, names.of(model.handle()), isHere.test(model)))
                .toList());
    }

    private static Model of(CatalogueModel model, Optional<ModelHandle.Kaggle> kaggle, boolean here) {
        EquivalentCode code = EquivalentCode.of(model, false);
        return new Model(
                model.handle().url(),
                kaggle.map(ModelHandle.Kaggle::shortForm).orElse(null),
                ModelSentence.of(model).what(),
                model.task().name(),
                model.architecture().orElse(null),
                model.dataset().orElse(null),
                model.format().name(),
                model.fineTunable().orElse(null),
                number(model.height()),
                number(model.width()),
                model.fixedSize().orElse(null),
                number(model.features()),
                number(model.classes()),
                model.range().map(range -> List.of(range.low(), range.high())).orElse(null),
                model.licence().orElse(null),
                model.latest(),
                here,
                model.figures().map(ModelsDocument::of).orElse(null),
                new Python(code.hub().orElse(null), code.applications().orElse(null)));
    }

    private static Figures of(PublishedFigures figures) {
        return new Figures(
                number(figures.parameters()), number(figures.multiplyAdds()), number(figures.top1()), figures.source());
    }

    private static Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static Long number(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
