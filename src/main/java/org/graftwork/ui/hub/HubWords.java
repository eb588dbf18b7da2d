// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.ModelSentence;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** The facts of a model in words. */
final class HubWords {

    private static final Map<Task, String> TASKS =
            Map.of(Task.FEATURE_VECTOR, "hub.task.features", Task.CLASSIFICATION, "hub.task.classes");
    private static final Map<HubFormat, String> FORMATS = Map.of(
            HubFormat.TF2_SAVED_MODEL, "hub.format.tf2",
            HubFormat.TF1_HUB, "hub.format.tf1",
            HubFormat.SAVED_MODEL, "hub.format.plain",
            HubFormat.PLACEHOLDER, "hub.format.page");

    private HubWords() {}

    static String task(Task task) {
        return Strings.text(TASKS.get(task));
    }

    static String format(HubFormat format) {
        return Strings.text(FORMATS.get(format));
    }

    /** Such as {@code MobileNetV2 at width 1.0 · feature vector · ImageNet}. */
    static String brief(CatalogueModel model, ModelSentence sentence) {
        if (model.format() == HubFormat.PLACEHOLDER) {
            return sentence.what();
        }
        // The sentence begins with the network.
        String network = sentence.what().split(", ", 2)[0];
        return Strings.text(
                "hub.brief",
                network,
                task(model.task()).toLowerCase(Strings.locale()),
                model.dataset().map(HubWords::dataset).orElse(Strings.text("hub.dataset.untold")));
    }

    /** A data set as people name it; its identifier where that is its name. */
    static String dataset(String identifier) {
        return switch (identifier) {
            case "imagenet-ilsvrc-2012-cls", "imagenet" -> "ImageNet";
            case "imagenet-21k" -> "ImageNet-21k";
            case "inaturalist-inat-2017" -> "iNaturalist";
            case "inaturalist-and-plants-subset-of-imagenet-21k" -> Strings.text("hub.dataset.plants");
            case "coco-2017" -> "COCO";
            case "cifar-10" -> "CIFAR-10";
            case "cifar-100" -> "CIFAR-100";
            case "stl10" -> "STL-10";
            case "plant-village" -> "PlantVillage";
            case "multiple" -> Strings.text("hub.dataset.several");
            default -> identifier;
        };
    }

    /** Such as {@code 224 × 224}; a question mark where nothing is said. */
    static String size(CatalogueModel model) {
        return model.height().isEmpty()
                ? Strings.text("hub.size.untold")
                : model.height().getAsInt() + " × "
                        + model.width().orElse(model.height().getAsInt());
    }

    /** Such as {@code 224}, of images that are as high as wide. */
    static String briefSize(CatalogueModel model) {
        boolean square = model.height().isPresent()
                && model.width().orElse(-1) == model.height().getAsInt();
        return square ? Integer.toString(model.height().getAsInt()) : size(model);
    }

    static String gives(CatalogueModel model) {
        if (model.features().isPresent()) {
            return Strings.text("hub.gives.features", model.features().getAsInt());
        }
        if (model.classes().isPresent()) {
            return Strings.text("hub.gives.classes", model.classes().getAsInt());
        }
        return Strings.text(model.task() == Task.FEATURE_VECTOR ? "hub.gives.someFeatures" : "hub.gives.someClasses");
    }

    static String fineTunable(CatalogueModel model) {
        return model.fineTunable()
                .map(yes -> Strings.text(yes ? "hub.yes" : "hub.fineTunable.no"))
                .orElse(Strings.text("hub.untold"));
    }

    static String text(Optional<String> fact) {
        return fact.orElse(Strings.text("hub.untold"));
    }

    /** Such as {@code 300 M} or {@code 4.1 G}, as the field writes numbers of operations and parameters. */
    static String magnitude(long number) {
        double scaled = number >= 1_000_000_000 ? number / 1e9 : number / 1e6;
        String unit = number >= 1_000_000_000 ? "G" : "M";
        String pattern = scaled < 9.95 ? "%.1f %s" : "%.0f %s";
        return String.format(Strings.locale(), pattern, scaled, unit);
    }

    static String magnitude(OptionalLong number) {
        return number.isEmpty() ? Strings.text("hub.untold") : magnitude(number.getAsLong());
    }

    static String accuracy(OptionalDouble share) {
        return share.isEmpty() ? Strings.text("hub.untold") : Figures.percent(share.getAsDouble());
    }

    /** A number of operations on an axis, such as {@code 500 M}. */
    static String tick(double number) {
        return magnitude(Math.round(number)).replace(".0", "");
    }

    /** A speed such as {@code 260 images/s}, no finer than it can be foretold. */
    static String speed(double imagesPerSecond) {
        return Strings.text("hub.speed", rounded(imagesPerSecond));
    }

    /** A number to two digits. */
    static String rounded(double number) {
        return number < 9.5
                ? String.format(Strings.locale(), "%.1f", number)
                : Figures.count(new BigDecimal(number, new MathContext(2)).longValue());
    }
}
