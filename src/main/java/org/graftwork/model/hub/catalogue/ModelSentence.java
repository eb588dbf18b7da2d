// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Locale;
import java.util.Map;
import org.graftwork.model.ValueRange;

/**
 * A model in plain words, a line each.
 *
 * @param what it is, such as "MobileNetV2 at width 1.0, feature vectors of 1,280 numbers from 224 x 224 photos, trained
 *     on ImageNet"
 * @param needs what photos it takes
 * @param gives what it makes of a photo
 */
public record ModelSentence(String what, String needs, String gives) {

    private static final Map<String, String> DATASETS = Map.ofEntries(
            Map.entry("imagenet-ilsvrc-2012-cls", "ImageNet"),
            Map.entry("imagenet", "ImageNet"),
            Map.entry("imagenet-21k", "ImageNet-21k"),
            Map.entry("coco-2017", "COCO"),
            Map.entry("multiple", "several data sets"),
            Map.entry("inaturalist-inat-2017", "iNaturalist"),
            Map.entry("inaturalist-and-plants-subset-of-imagenet-21k", "iNaturalist and the plants of ImageNet-21k"),
            Map.entry("cifar-10", "CIFAR-10"),
            Map.entry("cifar-100", "CIFAR-100"),
            Map.entry("stl10", "STL-10"),
            Map.entry("plant-village", "PlantVillage"));

    /** The sentences of a model. */
    public static ModelSentence of(CatalogueModel model) {
        return new ModelSentence(what(model), needs(model), gives(model));
    }

    private static String what(CatalogueModel model) {
        if (model.format() == HubFormat.PLACEHOLDER) {
            return "A page that groups files of other kinds for " + bareName(model) + ", and holds no model to open";
        }
        StringBuilder line = new StringBuilder(Architectures.name(model)
                .orElseGet(() -> bareName(model) + ", a network whose architecture is not stated"));
        ModelWidth.of(model).ifPresent(width -> line.append(" at width ").append(width));
        line.append(", ").append(task(model));
        if (model.height().isPresent()) {
            line.append(" from ").append(size(model)).append(" photos");
        }
        model.dataset().ifPresent(set -> line.append(", trained on ").append(datasets(set, model)));
        return line.toString();
    }

    private static String task(CatalogueModel model) {
        boolean vectors = model.task() == Task.FEATURE_VECTOR;
        if (vectors && model.features().isPresent()) {
            return "feature vectors of " + number(model.features().getAsInt()) + " numbers";
        }
        if (vectors) {
            return "feature vectors";
        }
        return model.classes().isPresent()
                ? "scores for " + number(model.classes().getAsInt()) + " classes"
                : "scores for its classes";
    }

    private static String datasets(String set, CatalogueModel model) {
        boolean tuned = set.equals("imagenet-21k") && model.handle().name().contains("_ft1k_");
        return DATASETS.getOrDefault(set, set) + (tuned ? " and then on ImageNet" : "") + expertise(model);
    }

    /** The experts of Puigcerver et al. 2020, Scalable Transfer Learning with Expert Models, differ only in this. */
    private static String expertise(CatalogueModel model) {
        String name = model.handle().name();
        return name.startsWith("google/experts/")
                ? ", an expert on \""
                        + name.substring(name.lastIndexOf('/') + 1).replace('_', ' ') + "\""
                : "";
    }

    private static String needs(CatalogueModel model) {
        if (model.format() == HubFormat.PLACEHOLDER) {
            return "Nothing: it cannot be opened.";
        }
        String values = model.range().map(ModelSentence::values).orElse(", with values in a range that is not stated");
        if (model.height().isEmpty()) {
            return "Photos in colours, of a size that is not stated" + values + ".";
        }
        String others = model.fixedSize()
                .map(fixed -> fixed ? " and no other" : " or others within limits")
                .orElse("");
        return "Photos in colours, of " + size(model) + " pixels" + others + values + ".";
    }

    private static String values(ValueRange range) {
        return ", with values from " + (long) range.low() + " to " + (long) range.high();
    }

    private static String gives(CatalogueModel model) {
        if (model.format() == HubFormat.PLACEHOLDER) {
            return "Nothing.";
        }
        if (model.task() == Task.CLASSIFICATION) {
            return model.classes().isPresent()
                    ? "A score for each of " + number(model.classes().getAsInt()) + " classes."
                    : "A score for each of its classes; how many is not stated.";
        }
        return model.features().isPresent()
                ? number(model.features().getAsInt()) + " numbers for each photo, for a head to learn from."
                : "Numbers for each photo, for a head to learn from; how many is not stated.";
    }

    private static String size(CatalogueModel model) {
        int height = model.height().getAsInt();
        return height + " x " + model.width().orElse(height);
    }

    private static String bareName(CatalogueModel model) {
        return model.handle().name().substring(model.handle().publisher().length() + 1);
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
