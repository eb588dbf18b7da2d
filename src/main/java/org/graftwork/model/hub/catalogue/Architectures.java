// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What architectures are called in the literature. */
final class Architectures {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mobilenet", "MobileNet"),
            Map.entry("mobilenet-v1", "MobileNetV1"),
            Map.entry("mobilenet-v2", "MobileNetV2"),
            Map.entry("mobilenet-v3", "MobileNetV3"),
            Map.entry("inception-v1", "Inception V1"),
            Map.entry("inception-v2", "Inception V2"),
            Map.entry("inception-v3", "Inception V3"),
            Map.entry("inception-v4", "Inception V4"),
            Map.entry("inception-resnet-v2", "Inception-ResNet V2"),
            Map.entry("nasnet-a-large", "NASNet-A large"),
            Map.entry("nasnet-a-mobile", "NASNet-A mobile"),
            Map.entry("pnasnet-5-large", "PNASNet-5 large"),
            Map.entry("amoebanet-a-n18-f448", "AmoebaNet-A"),
            Map.entry("resnet-152", "BiT ResNet-152x2"),
            Map.entry("efficientnet-v2", "EfficientNetV2"),
            Map.entry("convnext", "ConvNeXt"),
            Map.entry("swin-transformer", "Swin Transformer"),
            Map.entry("xcit", "XCiT"),
            Map.entry("cait", "CaiT"),
            Map.entry("deit", "DeiT"),
            Map.entry("vit", "ViT"),
            Map.entry("mixer", "MLP-Mixer"),
            Map.entry("convmixer", "ConvMixer"),
            Map.entry("mobilevit", "MobileViT"),
            Map.entry("tnt", "TNT"),
            Map.entry("vgg-style", "VGG-style network"),
            Map.entry("biggan", "BigGAN"),
            Map.entry("vae", "VAE"),
            Map.entry("wae", "WAE"),
            Map.entry("nnclr", "NNCLR"),
            Map.entry("wrn-106", "Wide ResNet-106"));

    /** {@code resnet-v2-50} of TF-Slim, {@code resnet50x3-v2} of Big Transfer. */
    private static final Pattern SLIM_RESNET = Pattern.compile("resnet-v(\\d)-(\\d+)");

    private static final Pattern WIDE_RESNET = Pattern.compile("resnet(\\d+)(x\\d)?-v2");
    private static final Pattern EFFICIENTNET = Pattern.compile("efficientnet-(b\\d)");

    /** Publishers who write the variant behind the architecture: {@code swin_base_patch4_window7_224_fe}. */
    private static final Pattern VARIANT = Pattern.compile(
            "(?:sayakpaul|rishit-dagli|sayannath)/(?:convnext|swin|xcit|cait|deit|vit|mixer|convmixer|mobilevit|tnt)"
                    + "[-_](.+)");

    private static final List<String> NO_VARIANT = List.of("fe", "classification", "1k", "i1k");
    private static final Pattern EFFICIENTNET_V2 = Pattern.compile("/efficientnet_v2_imagenet\\w+?k_(b\\d|s|m|l|xl)/");
    private static final Pattern LITE = Pattern.compile("/lite(\\d)/");
    private static final Pattern MOBILENET_V3 = Pattern.compile("/mobilenet_v3_(large|small)_");

    private Architectures() {}

    /** Such as MobileNetV2 or EfficientNet-B4; empty where the publisher names none. */
    static Optional<String> name(CatalogueModel model) {
        return model.architecture().map(architecture -> family(architecture, model) + variant(model));
    }

    private static String family(String architecture, CatalogueModel model) {
        Matcher lite = LITE.matcher(model.handle().name());
        if (architecture.startsWith("efficientnet-b") && lite.find()) {
            return "EfficientNet-Lite" + lite.group(1);
        }
        Matcher efficientNet = EFFICIENTNET.matcher(architecture);
        if (efficientNet.matches()) {
            return "EfficientNet-" + efficientNet.group(1).toUpperCase(Locale.ROOT);
        }
        Matcher slim = SLIM_RESNET.matcher(architecture);
        if (slim.matches()) {
            return "ResNet-" + slim.group(2) + " V" + slim.group(1);
        }
        Matcher wide = WIDE_RESNET.matcher(architecture);
        if (wide.matches()) {
            String width = Optional.ofNullable(wide.group(2)).orElse("");
            return (model.handle().name().contains("/bit/") ? "BiT " : "") + "ResNet-" + wide.group(1) + width + " V2";
        }
        return NAMES.getOrDefault(architecture, architecture);
    }

    private static String variant(CatalogueModel model) {
        String name = model.handle().name();
        Matcher efficientNet = EFFICIENTNET_V2.matcher(name);
        if (efficientNet.find()) {
            return "-" + efficientNet.group(1).toUpperCase(Locale.ROOT);
        }
        Matcher mobileNet = MOBILENET_V3.matcher(name);
        if (mobileNet.find()) {
            return " " + mobileNet.group(1);
        }
        Matcher variant = VARIANT.matcher(name);
        if (!variant.matches()) {
            return "";
        }
        String size =
                model.height().isPresent() ? Integer.toString(model.height().getAsInt()) : "";
        return " "
                + Arrays.stream(variant.group(1).split("[-_]"))
                        .filter(part -> !NO_VARIANT.contains(part) && !part.equals(size))
                        .collect(Collectors.joining(" "));
    }
}
