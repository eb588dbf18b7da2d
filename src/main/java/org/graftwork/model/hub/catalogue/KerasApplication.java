// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The architecture in Keras Applications that a model of TF Hub has as well, keras-team/keras, keras/src/applications.
 *
 * @param function such as {@code MobileNetV2}
 * @param module which holds its {@code preprocess_input}, such as {@code mobilenet_v2}
 * @param alpha the width multiplier, for those that have one
 * @param height pixels
 * @param width pixels
 */
record KerasApplication(String function, String module, OptionalDouble alpha, int height, int width) {

    private static final String HEAD = "/(?:feature[_-]vector|classification)";

    private static final List<Rule> RULES = List.of(
            rule("google/imagenet/mobilenet_v1_\\d{3}_\\d+" + HEAD, "MobileNet", "mobilenet"),
            rule(
                    "google/(?:imagenet/mobilenet_v2_\\d{3}_\\d+|tf2-preview/mobilenet_v2)" + HEAD,
                    "MobileNetV2",
                    "mobilenet_v2"),
            rule("google/imagenet/mobilenet_v3_large_\\d{3}_224" + HEAD, "MobileNetV3Large", "mobilenet_v3"),
            rule("google/imagenet/mobilenet_v3_small_\\d{3}_224" + HEAD, "MobileNetV3Small", "mobilenet_v3"),
            rule("google/(?:imagenet|tf2-preview)/inception_v3" + HEAD, "InceptionV3", "inception_v3"),
            rule("google/imagenet/inception_resnet_v2" + HEAD, "InceptionResNetV2", "inception_resnet_v2"),
            rule("google/imagenet/resnet_v1_(50|101|152)" + HEAD, "ResNet$1", "resnet"),
            rule("google/imagenet/resnet_v2_(50|101|152)" + HEAD, "ResNet$1V2", "resnet_v2"),
            rule("google/imagenet/nasnet_large" + HEAD, "NASNetLarge", "nasnet"),
            rule("google/imagenet/nasnet_mobile" + HEAD, "NASNetMobile", "nasnet"),
            rule("(?:google|tensorflow)/efficientnet/b([0-7])" + HEAD, "EfficientNetB$1", "efficientnet"),
            rule("google/imagenet/efficientnet_v2_imagenet1k_b([0-3])" + HEAD, "EfficientNetV2B$1", "efficientnet_v2"),
            rule("google/imagenet/efficientnet_v2_imagenet1k_s" + HEAD, "EfficientNetV2S", "efficientnet_v2"),
            rule("google/imagenet/efficientnet_v2_imagenet1k_m" + HEAD, "EfficientNetV2M", "efficientnet_v2"),
            rule("google/imagenet/efficientnet_v2_imagenet1k_l" + HEAD, "EfficientNetV2L", "efficientnet_v2"),
            rule("sayakpaul/convnext_tiny_1k_224(?:_fe)?", "ConvNeXtTiny", "convnext"),
            rule("sayakpaul/convnext_small_1k_224(?:_fe)?", "ConvNeXtSmall", "convnext"),
            rule("sayakpaul/convnext_base_21k_1k_224(?:_fe)?", "ConvNeXtBase", "convnext"),
            rule("sayakpaul/convnext_large_21k_1k_224(?:_fe)?", "ConvNeXtLarge", "convnext"),
            rule("sayakpaul/convnext_xlarge_21k_1k_224(?:_fe)?", "ConvNeXtXLarge", "convnext"));

    static Optional<KerasApplication> of(CatalogueModel model) {
        if (model.height().isEmpty()) {
            return Optional.empty();
        }
        String name = model.handle().name();
        return RULES.stream()
                .flatMap(rule -> rule.function(name).stream()
                        .map(function -> new KerasApplication(
                                function,
                                rule.module(),
                                ModelWidth.of(model),
                                model.height().getAsInt(),
                                model.width().orElse(model.height().getAsInt()))))
                .findFirst();
    }

    /** The call, with the preprocessing that its weights were trained with. */
    String code(boolean trainable) {
        String shape = "(" + height + ", " + width + ", 3)";
        return "import keras\n\n"
                + "# The same architecture with weights of its own: its features are not those of the Hub's model.\n"
                + "base = keras.applications." + function + "(\n"
                + "    input_shape=" + shape + ",\n"
                + (alpha.isPresent() ? "    alpha=" + alpha.getAsDouble() + ",\n" : "")
                + "    include_top=False,\n"
                + "    weights=\"imagenet\",\n"
                + "    pooling=\"avg\",\n"
                + ")\n"
                + "base.trainable = " + (trainable ? "True" : "False") + "\n"
                + "inputs = keras.Input(" + shape + ")  # values from 0 to 255\n"
                + "outputs = base(keras.applications." + module + ".preprocess_input(inputs))\n";
    }

    private static Rule rule(String pattern, String function, String module) {
        return new Rule(Pattern.compile(pattern), function, module);
    }

    private record Rule(Pattern pattern, String template, String module) {
        Optional<String> function(String name) {
            Matcher matcher = pattern.matcher(name);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(template)) : Optional.empty();
        }
    }
}
