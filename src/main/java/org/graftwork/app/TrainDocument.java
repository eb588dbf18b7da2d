// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.export.ExportReport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;

/**
 * What {@code train --json} prints: a contract. Seconds stand beside the history and not in it, so that the same plan
 * gives the same history twice.
 *
 * @param deviceNote why no GPU is used; absent where there is nothing to say
 * @param variables in the order of the network's layers
 * @param test absent without test photos
 * @param export absent where nothing was exported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainDocument(
        String device,
        String deviceNote,
        String model,
        List<String> classes,
        Images images,
        Extraction extraction,
        List<Phase> phases,
        List<Epoch> history,
        List<Variable> variables,
        Test test,
        Export export) {

    record Images(int train, int validation, int test, List<Skipped> skipped, List<String> warnings) {}

    record Skipped(String file, String reason) {}

    record Extraction(double seconds, int images, double imagesPerSecond, int cached) {}

    record Phase(String name, int epochs, double seconds, long trainableParameters) {}

    record Epoch(
            int epoch,
            String phase,
            double trainLoss,
            double trainAccuracy,
            double validationLoss,
            double validationAccuracy) {}

    /** What the whole run did to a variable of the base; {@code trainable} says whether a phase trained it. */
    record Variable(String name, boolean trainable, boolean changed, double relativeChange) {}

    record Test(double accuracy) {}

    record Export(String folder, long bytes, int checkedImages, double largestDifference) {}

    /** @param export may be null */
    static TrainDocument of(
            ComputeDevice device,
            PretrainedModel model,
            ImageDataset photos,
            TrainingResult result,
            ExportReport export) {
        return new TrainDocument(
                device.description(),
                device.note().isEmpty() ? null : device.note(),
                model.name(),
                photos.classes(),
                images(photos.without(result.skipped())),
                extraction(result.extraction()),
                result.phases().stream().map(TrainDocument::phase).toList(),
                result.history().stream().map(TrainDocument::epoch).toList(),
                variables(model, result.variables()),
                result.testAccuracy().isPresent()
                        ? new Test(result.testAccuracy().getAsDouble())
                        : null,
                export == null ? null : export(export));
    }

    private static Images images(ImageDataset photos) {
        return new Images(
                photos.count(Split.TRAIN),
                photos.count(Split.VALIDATION),
                photos.count(Split.TEST),
                photos.skipped().stream()
                        .map(skipped -> new Skipped(skipped.file().toString(), skipped.reason()))
                        .toList(),
                photos.warnings());
    }

    private static Extraction extraction(ExtractionFigures figures) {
        return new Extraction(figures.seconds(), figures.images(), figures.imagesPerSecond(), figures.cached());
    }

    private static Phase phase(PhaseFigures figures) {
        return new Phase(figures.name(), figures.epochs(), figures.seconds(), figures.trainableParameters());
    }

    private static Epoch epoch(EpochFigures figures) {
        return new Epoch(
                figures.epoch(),
                figures.phase(),
                figures.trainLoss(),
                figures.trainAccuracy(),
                figures.validationLoss(),
                figures.validationAccuracy());
    }

    /** From the network's input to its output. */
    private static List<Variable> variables(PretrainedModel model, List<VariableChange> changes) {
        Map<String, Integer> places = new HashMap<>();
        model.layers()
                .forEach(layer ->
                        layer.variables().forEach(variable -> places.putIfAbsent(variable.key(), places.size())));
        return changes.stream()
                .sorted(Comparator.comparing(change -> places.getOrDefault(change.key(), places.size())))
                .map(TrainDocument::variable)
                .toList();
    }

    private static Variable variable(VariableChange change) {
        return new Variable(change.name(), change.trained(), change.changed(), change.relativeChange());
    }

    private static Export export(ExportReport report) {
        return new Export(
                report.folder().toString(), report.bytes(), report.checkedImages(), report.largestDifference());
    }
}
