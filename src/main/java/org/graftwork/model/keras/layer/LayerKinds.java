// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.graftwork.model.keras.config.LayerConfig;

/** The classes of layers that can be built, by name. */
public final class LayerKinds {

    private static final Set<String> OPERATION_LAYERS = Set.of("TFOpLambda", "SlicingOpLambda", "TensorFlowOpLayer");

    /** Layers that change images at random in Keras' training mode, and nothing in inference mode. */
    private static final Set<String> AUGMENTATIONS = Set.of(
            "RandomFlip",
            "RandomRotation",
            "RandomZoom",
            "RandomContrast",
            "RandomTranslation",
            "RandomCrop",
            "RandomBrightness",
            "RandomHeight",
            "RandomWidth",
            "RandomHue",
            "RandomSaturation",
            "RandomSharpness",
            "RandomShear",
            "RandomPosterization",
            "RandomColorJitter",
            "RandomColorDegeneration",
            "RandomErasing",
            "RandomElasticTransform",
            "RandomGaussianBlur",
            "RandomGrayscale",
            "RandomInvert",
            "RandomPerspective",
            "RandAugment",
            "AugMix",
            "MixUp",
            "CutMix");

    private static final Map<String, LayerKind> KINDS = kinds();

    private LayerKinds() {}

    private static Map<String, LayerKind> kinds() {
        Map<String, LayerKind> kinds = new HashMap<>(ActivationLayers.KINDS);
        kinds.put("Conv2D", Convolutions::convolution);
        kinds.put("DepthwiseConv2D", Convolutions::depthwise);
        kinds.put("SeparableConv2D", Convolutions::separable);
        kinds.put("Dense", Dense::write);
        kinds.put("BatchNormalization", BatchNormalization::write);
        kinds.put("SyncBatchNormalization", BatchNormalization::write);
        kinds.put("LayerNormalization", LayerNormalization::write);
        kinds.put("Normalization", Preprocessing::normalization);
        kinds.put("Rescaling", Preprocessing::rescaling);
        kinds.put("Resizing", Resampling::resizing);
        kinds.put("UpSampling2D", Resampling::upSampling);
        kinds.put("CenterCrop", Resampling::centerCrop);
        kinds.put("Add", Merging.elementwise("AddV2"));
        kinds.put("Subtract", Merging.elementwise("Sub"));
        kinds.put("Multiply", Merging.elementwise("Mul"));
        kinds.put("Maximum", Merging.elementwise("Maximum"));
        kinds.put("Minimum", Merging.elementwise("Minimum"));
        kinds.put("Average", Merging::average);
        kinds.put("Concatenate", Merging::concatenate);
        kinds.put("CustomScaleLayer", Merging::scaledSum);
        kinds.put("MaxPooling2D", Pooling.window("MaxPool"));
        kinds.put("AveragePooling2D", Pooling.window("AvgPool"));
        kinds.put("GlobalMaxPooling2D", Pooling.global("Max"));
        kinds.put("GlobalAveragePooling2D", Pooling.global("Mean"));
        kinds.put("ZeroPadding2D", Shaping::zeroPadding);
        kinds.put("Cropping2D", Shaping::cropping);
        kinds.put("Flatten", Shaping::flatten);
        kinds.put("Reshape", Shaping::reshape);
        kinds.put("Permute", Shaping::permute);
        kinds.put("Dropout", Noise::dropout);
        kinds.put("SpatialDropout2D", Noise::spatialDropout);
        kinds.put("GaussianNoise", Noise::gaussianNoise);
        kinds.put("GaussianDropout", Noise::gaussianDropout);
        kinds.put("AlphaDropout", Noise::alphaDropout);
        kinds.put("StochasticDepth", Noise::stochasticDepth);
        kinds.put("LayerScale", LayerKinds::layerScale);
        kinds.put("ActivityRegularization", LayerKinds::identity);
        AUGMENTATIONS.forEach(name -> kinds.put(name, LayerKinds::augmentation));
        return Map.copyOf(kinds);
    }

    /** Whether a layer does nothing but change images at random in training mode. */
    public static boolean isAugmentation(String kind) {
        return AUGMENTATIONS.contains(kind);
    }

    /**
     * Writes one call of a layer.
     *
     * @return the layer's output
     * @throws org.graftwork.model.ModelProblem if layers of that class, or set in that way, cannot be built
     */
    public static KerasTensor write(LayerConfig config, LayerScope layer) {
        return find(config).write(layer);
    }

    private static LayerKind find(LayerConfig config) {
        if (config.isOperation()) {
            return Operations.find(config.kind()).orElse(LayerKinds::unknown);
        }
        if (OPERATION_LAYERS.contains(config.kind())) {
            String function = config.settings().text("function", config.name());
            return Operations.find(function).orElse(LayerKinds::unknown);
        }
        return config.kind().equals("Lambda")
                ? LayerKinds::lambda
                : KINDS.getOrDefault(config.kind(), LayerKinds::unknown);
    }

    private static KerasTensor lambda(LayerScope layer) {
        throw layer.problem("holds Python code, which cannot be run here; in Python, replace it with another layer, or"
                + " export the model as a SavedModel and open that");
    }

    private static KerasTensor unknown(LayerScope layer) {
        throw layer.problem("cannot be built, since that class is not known here; in Python, export the model as a"
                + " SavedModel and open that");
    }

    private static KerasTensor identity(LayerScope layer) {
        return layer.ops().unary("Identity", layer.input());
    }

    private static KerasTensor augmentation(LayerScope layer) {
        layer.warn(
                "Its layer " + layer.scope() + " (" + layer.kind()
                        + ") does nothing here, in training mode either: the plan's own augmentation changes the photos instead.");
        return identity(layer);
    }

    /** ConvNeXt's: a factor for each channel. */
    private static KerasTensor layerScale(LayerScope layer) {
        KerasTensor x = layer.input();
        return layer.ops().binary("Mul", x, layer.weight("gamma", layer.known(x.channels())));
    }
}
