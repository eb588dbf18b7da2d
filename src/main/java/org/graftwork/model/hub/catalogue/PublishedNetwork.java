// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which network of the literature a model of TF Hub is, found by rule from its name. The rules hold what the models'
 * pages at tensorflow/tfhub.dev, assets/docs, say of the checkpoints they were made from.
 *
 * @param name as {@code assets/catalogue/figures.json} names it, such as {@code mobilenet_v2_100_224}
 * @param likeness how much of it is the same
 */
record PublishedNetwork(String name, Likeness likeness) {

    /** How much of a published network a model is. */
    enum Likeness {
        /** The same weights: all figures hold. */
        WEIGHTS,
        /** Other weights: what it costs is the same. */
        NETWORK,
        /** Other weights with a classifier of other classes: only the multiply-adds are about the same. */
        BASE
    }

    private static final String HEAD = "/(?:feature[_-]vector|classification)";

    private static final List<Rule> RULES = List.of(
            same("google/imagenet/(mobilenet_v[12]_\\d{3}_\\d+|mobilenet_v3_(?:large|small)_\\d{3}_224)" + HEAD, "$1"),
            like("google/imagenet/(mobilenet_v1_\\d{3}_\\d+)/quantops" + HEAD, "$1"),
            same("google/imagenet/(inception_v[123]|inception_resnet_v2|resnet_v[12]_\\d+)" + HEAD, "$1"),
            same("google/imagenet/(nasnet_mobile|nasnet_large|pnasnet_large)" + HEAD, "$1"),
            base("google/inaturalist/(inception_v3)" + HEAD, "$1"),
            same("google/tf2-preview/mobilenet_v2" + HEAD, "mobilenet_v2_100_224"),
            same("google/tf2-preview/(inception_v3)" + HEAD, "$1"),
            same("google/efficientnet/(b[0-7])" + HEAD, "efficientnet_$1"),
            // Trained anew with Keras.
            like("tensorflow/efficientnet/(b[0-7])" + HEAD, "efficientnet_$1"),
            same("tensorflow/efficientnet/(lite[0-4])" + HEAD, "efficientnet_$1"),
            same("google/imagenet/efficientnet_v2_imagenet1k_(b[0-3]|s|m|l)" + HEAD, "efficientnet_v2_$1"),
            same("google/imagenet/efficientnet_v2_imagenet21k_ft1k_(s|m|l|xl)" + HEAD, "efficientnet_v2_$1_21k_1k"),
            like("google/imagenet/efficientnet_v2_imagenet21k_ft1k_(b[0-3])" + HEAD, "efficientnet_v2_$1"),
            base("google/imagenet/efficientnet_v2_imagenet21k_(b[0-3]|s|m|l)" + HEAD, "efficientnet_v2_$1"),
            same("sayakpaul/distill_bit_r(?:esnet)?50x1_(160|224)_\\w+", "bit_r50x1_distilled_$1"),
            same("sayakpaul/(convnext_\\w+?_1k_(?:224|384))(?:_fe)?", "$1"),
            base("sayakpaul/(convnext_\\w+?_21k)_224(?:_fe)?", "$1_1k_224"),
            same("sayakpaul/(deit_\\w+?_(?:224|384))(?:_fe)?", "$1"),
            same("sayakpaul/(swin_(?:tiny|small|base|large)_patch4_window\\d+_(?:224|384))(?:_fe)?", "$1"),
            base("sayakpaul/(swin_(?:base|large)_patch4_window\\d+_(?:224|384))_in22k(?:_fe)?", "$1"),
            same("sayakpaul/(cait_\\w+?_\\d{3})(?:_fe)?", "$1"),
            same("sayakpaul/(mixer_b16_i1k)_(?:classification|fe)", "$1"),
            like("rishit-dagli/(xcit_\\w+?_(?:12|24))_p(?:8|16)_(?:224|384)(?:_fe)?", "$1"));

    /** The network of a model's name; empty where no rule knows it. */
    static Optional<PublishedNetwork> of(String modelName) {
        return RULES.stream().flatMap(rule -> rule.apply(modelName).stream()).findFirst();
    }

    private static Rule same(String pattern, String name) {
        return new Rule(Pattern.compile(pattern), name, Likeness.WEIGHTS);
    }

    private static Rule like(String pattern, String name) {
        return new Rule(Pattern.compile(pattern), name, Likeness.NETWORK);
    }

    private static Rule base(String pattern, String name) {
        return new Rule(Pattern.compile(pattern), name, Likeness.BASE);
    }

    private record Rule(Pattern pattern, String name, Likeness likeness) {
        Optional<PublishedNetwork> apply(String modelName) {
            Matcher matcher = pattern.matcher(modelName);
            return matcher.matches()
                    ? Optional.of(new PublishedNetwork(matcher.replaceFirst(name), likeness))
                    : Optional.empty();
        }
    }
}
