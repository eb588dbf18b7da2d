// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;

/**
 * Under which name a model of TF Hub stands on Kaggle Models, where it moved in November 2023. Names follow rules;
 * version numbers begin again for each framework, except for {@code tf2-preview}, whose models kept theirs. Verified
 * against openvinotoolkit/openvino, tests/model_hub_tests/tensorflow/model_lists/nightly_tf_hub.
 */
public final class KaggleNames {

    /** The architectures that {@code google/imagenet} has models of: their names begin with one of these. */
    private static final List<String> FAMILIES = List.of(
            "mobilenet_v1",
            "mobilenet_v2",
            "mobilenet_v3",
            "inception_v1",
            "inception_v2",
            "inception_v3",
            "inception_resnet_v2",
            "resnet_v1",
            "resnet_v2",
            "efficientnet_v2",
            "nasnet",
            "pnasnet",
            "amoebanet_a");

    /** Publishers' series that are known to be for TensorFlow 1 though the catalogue does not list them. */
    private static final List<String> TF1_SERIES = List.of("google/aiy/");

    private final Catalogue catalogue;

    /**
     * @param catalogue says which versions there are, and of which format each is
     */
    public KaggleNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The handle on Kaggle; empty where the name has too few parts to have one. */
    public Optional<ModelHandle.Kaggle> of(ModelHandle.TfHub handle) {
        String[] parts = handle.name().split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        boolean preview = parts[1].equals("tf2-preview");
        String family = preview ? parts[2] : parts[1].equals("imagenet") ? family(parts[2]) : parts[1];
        String before = preview ? "tf2-preview-" : "";
        int from = preview || parts[1].equals("imagenet") ? 3 : 2;
        String rest = String.join("-", List.of(parts).subList(from, parts.length));
        if (parts[1].equals("imagenet")) {
            String scale = parts[2].substring(family.length());
            rest = (scale.isEmpty() ? "" : scale.substring(1) + "-") + rest;
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ModelHandle.Kaggle(
                handle.text(),
                parts[0],
                dashed(family),
                isTf1(handle) ? "tensorFlow1" : "tensorFlow2",
                before + dashed(rest),
                preview ? handle.version() : version(handle)));
    }

    private static String family(String name) {
        return FAMILIES.stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    private boolean isTf1(ModelHandle.TfHub handle) {
        return catalogue
                .find(handle)
                .map(model -> model.format() == HubFormat.TF1_HUB)
                .orElseGet(() -> TF1_SERIES.stream().anyMatch(handle.name()::startsWith));
    }

    /** The place of the version among those of its format. */
    private int version(ModelHandle.TfHub handle) {
        Optional<CatalogueModel> model = catalogue.find(handle);
        if (model.isEmpty()) {
            return Math.max(1, handle.version());
        }
        return (int) catalogue.versions(handle.name()).stream()
                .filter(version -> version.format() == model.get().format())
                .filter(version ->
                        version.handle().version() <= model.get().handle().version())
                .count();
    }

    private static String dashed(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace('/', '-');
    }
}
