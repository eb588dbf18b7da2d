// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.ValueRange;
import org.graftwork.model.keras.config.Argument;
import org.graftwork.model.keras.config.Constants;
import org.graftwork.model.keras.config.LayerCall;
import org.graftwork.model.keras.config.LayerConfig;
import org.graftwork.model.keras.config.ModelConfig;
import org.graftwork.model.keras.config.Settings;
import org.graftwork.model.keras.layer.LayerKinds;

/**
 * Which values of black and white a model takes, as far as its first layers or its name tell: a model that rescales or
 * normalizes by itself takes bytes, and Keras Applications' models have names of their own. Source of what those take:
 * their {@code preprocess_input}.
 */
final class InputRange {

    private InputRange() {}

    /** Empty where nothing tells. */
    static Optional<ValueRange> of(ModelConfig model) {
        Optional<LayerConfig> first = first(model);
        Optional<ValueRange> told = first.flatMap(InputRange::told);
        return told.isPresent() ? told : ofApplication(model.name());
    }

    /** The first layer that changes values. */
    private static Optional<LayerConfig> first(ModelConfig model) {
        return model.layers().stream()
                .filter(layer -> !layer.isInput() && !passesOn(layer.kind()))
                .findFirst();
    }

    private static boolean passesOn(String kind) {
        return LayerKinds.isAugmentation(kind)
                || kind.equals("Resizing")
                || kind.equals("CenterCrop")
                || kind.equals("ZeroPadding2D");
    }

    private static Optional<ValueRange> told(LayerConfig layer) {
        if (layer.nested().isPresent()) {
            return of(layer.nested().get());
        }
        return switch (layer.kind()) {
            case "Rescaling" -> rescaled(number(layer.settings(), "scale", 1), number(layer.settings(), "offset", 0));
            case "Normalization" -> Optional.of(normalized(layer.settings()));
            case "TrueDivide", "Divide", "TFOpLambda" -> divisor(layer).flatMap(by -> rescaled(1 / by, 0));
            default -> Optional.empty();
        };
    }

    private static double number(Settings settings, String name, double otherwise) {
        return Constants.numbers(settings.get(name)).map(all -> all.get(0)).orElse((float) otherwise);
    }

    /** Rescaling gives [0, 1], or [-1, 1] where it subtracts; what gives those is what it takes. */
    private static Optional<ValueRange> rescaled(double scale, double offset) {
        if (scale > 0 && scale < 0.02) {
            return Optional.of(ValueRange.BYTES);
        }
        boolean fromOne = (scale == 2 && offset == -1) || (scale == 255 && offset == 0);
        return fromOne ? Optional.of(ValueRange.ZERO_TO_ONE) : Optional.empty();
    }

    /** Means of bytes are far above 1. */
    private static ValueRange normalized(Settings settings) {
        double mean = number(settings, "mean", 255);
        return mean >= 0 && mean <= 1 ? ValueRange.ZERO_TO_ONE : ValueRange.BYTES;
    }

    private static Optional<Double> divisor(LayerConfig layer) {
        if (layer.calls().isEmpty()) {
            return Optional.empty();
        }
        LayerCall call = layer.calls().get(0);
        Argument by = call.arguments().size() > 1
                ? call.arguments().get(1)
                : call.named().get("y");
        boolean divides =
                layer.isOperation() || layer.settings().get("function").asText().contains("div");
        return divides
                        && by instanceof Argument.ConstantArgument constant
                        && constant.value().isNumber()
                ? Optional.of(constant.value().doubleValue())
                : Optional.empty();
    }

    private static Optional<ValueRange> ofApplication(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('-', '_');
        if (lower.startsWith("efficientnet")
                || lower.startsWith("convnext")
                || lower.matches("(resnet_?rs|regnet).*")) {
            return Optional.of(ValueRange.BYTES);
        }
        if (lower.matches("vgg_?(16|19)|resnet(50|101|152)")) {
            return Optional.of(ValueRange.CAFFE);
        }
        if (lower.matches("densenet(121|169|201)")) {
            return Optional.of(ValueRange.TORCH);
        }
        List<String> symmetric = List.of("xception", "inception", "mobilenet", "nasnet");
        return symmetric.stream().anyMatch(lower::startsWith) || lower.matches("resnet(50|101|152)v2")
                ? Optional.of(ValueRange.MINUS_ONE_TO_ONE)
                : Optional.empty();
    }
}
