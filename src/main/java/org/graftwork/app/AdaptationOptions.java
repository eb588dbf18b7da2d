// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.workbench.ModelStudy;
import picocli.CommandLine.Option;

/** The options that make a model fit: which layer's output it gives, and which values it takes. */
final class AdaptationOptions {

    @Option(
            names = "--output-layer",
            paramLabel = "LAYER",
            description =
                    "Use the output of this layer, and leave away what comes after it; 'inspect' lists the layers.")
    private String outputLayer;

    @Option(
            names = "--range",
            paramLabel = "RANGE",
            converter = RangeConverter.class,
            description =
                    "The values of black and white that the model takes, such as 0,1 or -1,1 or 0,255; or caffe or"
                            + " torch. Default: what the model's kind says.")
    private ValueRange range;

    /** The model as the options have it. */
    PretrainedModel apply(ModelStudy study, PretrainedModel model) {
        PretrainedModel ranged = range == null ? model : study.withRange(model, range);
        return outputLayer == null ? ranged : study.withOutputOf(ranged, outputLayer);
    }
}
