// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.adaptation.OutputChoice;

/**
 * A base model as a project has it.
 *
 * @param source {@code builtin}, a handle, or the absolute path of a folder or file
 * @param fingerprint SHA-256 of its files in hexadecimal; empty where that does not matter
 * @param output what of the network is used
 * @param range the values of black and white; empty for what the model's kind says
 * @param fit how photos of another shape are made to fit
 */
public record ProjectModel(
        String source, String fingerprint, OutputChoice output, Optional<ValueRange> range, ImageFit fit) {

    /** The model that comes with the product, as it is. */
    public static final ProjectModel BUILTIN = whole("builtin");

    public ProjectModel {
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("model.source is missing");
        }
        fingerprint = fingerprint == null ? "" : fingerprint;
        output = output == null ? OutputChoice.WHOLE : output;
        fit = fit == null ? ImageFit.STRETCH : fit;
    }

    /** A whole model with nothing said of its input. */
    public static ProjectModel whole(String source) {
        return new ProjectModel(source, "", OutputChoice.WHOLE, Optional.empty(), ImageFit.STRETCH);
    }

    /** A model that is open, named by its path. */
    public static ProjectModel of(PretrainedModel model) {
        return new ProjectModel(
                model.path().toString(),
                model.fingerprint(),
                OutputChoice.of(model),
                model.input().rangeKnown() ? Optional.of(model.input().range()) : Optional.empty(),
                model.input().fit());
    }

    /** The same by another name. */
    public ProjectModel withSource(String other) {
        return new ProjectModel(other, fingerprint, output, range, fit);
    }
}
