// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;
import org.junit.jupiter.api.Test;

final class TrainDocumentTest {

    @Test
    void variablesComeInTheOrderOfTheNetworksLayersAndNotOfTheModelsFiles() {
        PretrainedModel model = new FakeWorkbench().openModel("builtin");
        List<VariableChange> changes = List.of(
                new VariableChange("elsewhere", "v/9", false, false, 0),
                new VariableChange("conv/mean", "v/1", false, false, 0),
                new VariableChange("conv/kernel", "v/0", false, false, 0));
        TrainDocument document = TrainDocument.of(
                new ComputeDevice(ComputeDevice.Kind.CPU, "CPU", ""),
                model,
                new ImageDataset(Path.of("photos"), List.of(), List.of(), List.of(), List.of()),
                new TrainingResult(
                        new ExtractionFigures(1, 1, 1),
                        List.of(),
                        List.of(),
                        OptionalDouble.empty(),
                        List.of(),
                        false,
                        changes),
                null);

        assertEquals(
                List.of("conv/kernel", "conv/mean", "elsewhere"),
                document.variables().stream().map(TrainDocument.Variable::name).toList());
    }
}
