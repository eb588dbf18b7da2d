// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.workbench.FakeModelStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FineTuningOptionsTest {

    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    private Path folder;

    @Test
    void fineTuningIsASecondPhase() throws IOException {
        CommandLineRun run = train("--json", "--epochs", "2", "--fine-tune-from", "conv");
        JsonNode document = new ObjectMapper().readTree(run.out());
        assertEquals("fine-tuning", document.get("phases").get(1).get("name").asText());
        assertEquals(
                234, document.get("phases").get(1).get("trainableParameters").asInt());
        assertEquals("fine-tuning", document.get("history").get(2).get("phase").asText());
        assertEquals(3, document.get("history").get(2).get("epoch").asInt());
        JsonNode kernel = document.get("variables").get(0);
        assertEquals(
                "{\"name\":\"conv/kernel\",\"trainable\":true,\"changed\":true,\"relativeChange\":0.25}",
                kernel.toString());
    }

    @Test
    void theOptionsOfFineTuningReachThePlan() {
        train("--fine-tune-from", "conv");
        assertEquals(
                new Phase(
                        "fine-tuning",
                        5,
                        OptimizerSpec.adam(1e-5),
                        BaseTraining.INFERENCE_MODE,
                        VariableSelection.from(workbench.openModel("builtin"), 0)),
                withKeys(workbench.plan.phases().get(1)));
        makeReady(model -> with(model, model.layers(), model.variables(), Optional.of(model.inference())));
        train(("--optimizer sgd --fine-tune-from all --fine-tune-epochs 2 --fine-tune-learning-rate 0.5"
                        + " --base-mode training")
                .split(" "));
        assertEquals(
                new Phase(
                        "fine-tuning",
                        2,
                        new OptimizerSpec(OptimizerKind.SGD, 0.5, 0.9),
                        BaseTraining.TRAINING_MODE,
                        VariableSelection.all()),
                workbench.plan.phases().get(1));
    }

    /** Everything, spelled out. */
    private Phase withKeys(Phase phase) {
        return new Phase(
                phase.name(),
                phase.epochs(),
                phase.optimizer(),
                phase.base(),
                VariableSelection.of(
                        phase.trained().chosen(workbench.openModel("builtin").variables())));
    }

    @Test
    void theChangeToFineTuningIsToldAndThatTheRestHeld() {
        List<String> lines = train(
                        "--epochs", "2", "--batch", "8", "--fine-tune-from", "0", "--fine-tune-learning-rate", "1")
                .errorLines();
        assertEquals(
                List.of(
                        "fine-tuning: 1 variable of the base, 216 parameters, trained with the head, from conv up; what is"
                                + " below ran once",
                        "note: Something to know.",
                        "epoch 3/7   training: loss 0.2500, accuracy  90.0 %   validation: loss 0.2000, accuracy"
                                + "  95.0 %   0.40 s",
                        "fine-tuning: 1 of 1 trained variables changed",
                        "fine-tuning: 1 of 1 frozen variables are as they were, bit by bit"),
                lines.subList(lines.size() - 5, lines.size()));
        assertTrue(
                lines.contains("warning: The learning rate of fine-tuning, 1, is not lower than the head's, 0.001: the"
                        + " base may lose what it has learned. Take a tenth of it or less."),
                lines::toString);
    }

    @Test
    void aLayerThatTheModelDoesNotHaveIsBadInput() {
        CommandLineRun run = train("--fine-tune-from", "block_9");
        assertEquals(
                new CommandLineRun(
                        ExitCode.BAD_INPUT,
                        "",
                        "The model small_net has no layer called block_9. \"graftwork inspect\" lists"
                                + " them all.\n"),
                run);
    }

    @Test
    void aModelWithoutAnythingToTrainIsBadInput() {
        makeReady(model -> with(model, List.of(), List.of(), model.training()));
        CommandLineRun run = train("--fine-tune-from", "all");
        assertEquals(
                new CommandLineRun(
                        ExitCode.BAD_INPUT,
                        "",
                        "The model small_net has no trainable variables, so that only a head can be trained on it."
                                + " Leave --fine-tune-from out.\n"),
                run);
    }

    @Test
    void aModeThatTheModelDoesNotHaveIsBadInputBeforePhotosAreRead() {
        CommandLineRun run = train("--fine-tune-from", "conv", "--base-mode", "training");
        assertEquals(
                new CommandLineRun(
                        ExitCode.BAD_INPUT,
                        "",
                        "The model small_net has no training mode. Train its base in inference mode.\n"),
                run);
    }

    /** Says what becomes of the model when it is made ready for a head. */
    private void makeReady(UnaryOperator<PretrainedModel> change) {
        workbench.study = new FakeModelStudy() {
            @Override
            public HeadBase readyForHead(PretrainedModel model) {
                return new HeadBase(change.apply(model), List.of());
            }
        };
    }

    private static PretrainedModel with(
            PretrainedModel model, List<LayerInfo> layers, List<VariableInfo> variables, Optional<FlatGraph> training) {
        return new PretrainedModel(
                model.name(),
                model.source(),
                model.input(),
                model.output(),
                layers,
                variables,
                model.inference(),
                training,
                model.warnings());
    }

    private CommandLineRun train(String... options) {
        List<String> arguments = new ArrayList<>(List.of("train", "--model", "builtin", "--data", "photos"));
        arguments.addAll(List.of("--home", folder.resolve("home").toString()));
        arguments.addAll(Arrays.asList(options));
        return CommandLineRun.of(workbench, Cancellation.none(), arguments.toArray(String[]::new));
    }
}
