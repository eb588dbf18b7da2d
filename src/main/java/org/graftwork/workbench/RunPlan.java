// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.TrainingPlan;

/**
 * What a training run sets out to do, as {@code plan.json} holds it.
 *
 * @param started when
 * @param model the base model's name
 * @param modelFolder where it is stored
 * @param fingerprint the base model's, {@link PretrainedModel#fingerprint()}
 * @param device what computes, in words
 * @param photos the folder of the photos
 * @param classes in the order of the model's outputs
 * @param training how many photos it learns from
 * @param validation how many photos it is checked against after each epoch
 * @param test how many photos are kept for the end
 * @param plan the settings
 */
public record RunPlan(
        Instant started,
        String model,
        Path modelFolder,
        String fingerprint,
        String device,
        Path photos,
        List<String> classes,
        int training,
        int validation,
        int test,
        TrainingPlan plan) {

    public RunPlan {
        classes = List.copyOf(classes);
    }

    public static RunPlan of(
            Instant started, PretrainedModel model, String device, ImageDataset photos, TrainingPlan plan) {
        return new RunPlan(
                started,
                model.name(),
                model.path(),
                model.fingerprint(),
                device,
                photos.folder(),
                photos.classes(),
                photos.count(Split.TRAIN),
                photos.count(Split.VALIDATION),
                photos.count(Split.TEST),
                plan);
    }
}
