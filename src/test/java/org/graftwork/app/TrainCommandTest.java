// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.adaptation.HeadBase;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.FakeModelStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrainCommandTest {

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Cancellation stop = new Cancellation();

    @TempDir
    private Path folder;

    @Test
    void theDocumentIsAllThatStandsOnStandardOutput() {
        Path export = folder.resolve("export");
        CommandLineRun run = train("--json", "--epochs", "2", "--export", export.toString());
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("""
                {
                  "device": "CPU, 2 cores",
                  "model": "small_net",
                  "classes": [
                    "cats",
                    "dogs"
                  ],
                  "images": {
                    "train": 2,
                    "validation": 1,
                    "test": 0,
                    "skipped": [
                      {
                        "file": "photos/4.jpg",
                        "reason": "empty file"
                      }
                    ],
                    "warnings": [
                      "Few photos"
                    ]
                  },
                  "extraction": {
                    "seconds": 0.5,
                    "images": 3,
                    "imagesPerSecond": 4.0,
                    "cached": 1
                  },
                  "phases": [
                    {
                      "name": "head",
                      "epochs": 2,
                      "seconds": 0.05,
                      "trainableParameters": 18
                    }
                  ],
                  "history": [
                    {
                      "epoch": 1,
                      "phase": "head",
                      "trainLoss": 0.7123457,
                      "trainAccuracy": 0.5,
                      "validationLoss": 0.6,
                      "validationAccuracy": 0.75
                    },
                    {
                      "epoch": 2,
                      "phase": "head",
                      "trainLoss": 0.5,
                      "trainAccuracy": 0.875,
                      "validationLoss": 0.9,
                      "validationAccuracy": 0.9
                    }
                  ],
                  "variables": [
                    {
                      "name": "conv/kernel",
                      "trainable": false,
                      "changed": false,
                      "relativeChange": 0.0
                    },
                    {
                      "name": "conv/mean",
                      "trainable": false,
                      "changed": false,
                      "relativeChange": 0.0
                    }
                  ],
                  "test": {
                    "accuracy": 0.95
                  },
                  "export": {
                    "folder": "%s",
                    "bytes": 2048,
                    "checkedImages": 3,
                    "largestDifference": 1.192093E-7
                  }
                }
                """.formatted(export), run.out());
    }

    @Test
    void theDocumentLeavesOutWhatThereIsNot() {
        workbench.testAccuracy = OptionalDouble.empty();
        String document = train("--json").out();
        assertFalse(document.contains("\"test\": {"), document);
        assertFalse(document.contains("\"export\""), document);
    }

    @Test
    void aFigureThatIsNoneIsNullInTheDocument() {
        workbench.validation = Double.NaN;
        assertTrue(train("--json").out().contains("\"validationLoss\": null"));
    }

    @Test
    void aPhotoThatTurnsOutUnreadableInTrainingIsListedAndNotCounted() throws IOException {
        workbench.unreadable = List.of(new SkippedFile(Path.of("photos", "2.jpg"), "damaged JPEG"));
        CommandLineRun run = train("--json");
        JsonNode images = new ObjectMapper().readTree(run.out()).get("images");
        assertEquals(1, images.get("train").asInt());
        assertEquals("damaged JPEG", images.get("skipped").get(1).get("reason").asText());
        assertTrue(run.err().endsWith("left out: photos/2.jpg: damaged JPEG\n"), run.err());
    }

    @Test
    void progressGoesToStandardErrorInNeatLines() {
        assertEquals(
                List.of(
                        "device  CPU, 2 cores, TensorFlow 2.18.0",
                        "model   small_net, 96 x 96 pixels, 8 features, 224 parameters",
                        "photos  2 to train on, 1 to validate, 0 to test; classes: cats, dogs",
                        "left out: photos/4.jpg: empty file",
                        "warning: Few photos",
                        "epoch 1/2   training: loss 0.7123, accuracy  50.0 %   validation: loss 0.6000, accuracy"
                                + "  75.0 %   0.03 s",
                        "base ran once over 2 images in 0.5 s (1 came from the cache); an epoch now takes 0.02 s",
                        "epoch 2/2   training: loss 0.5000, accuracy  87.5 %   validation: loss 0.9000, accuracy"
                                + "  90.0 %   0.02 s"),
                train("--epochs", "2").errorLines());
    }

    @Test
    void withoutJsonTheResultIsPrintedForPeople() {
        Path export = folder.resolve("export");
        assertEquals("""
                validation accuracy 90.0 %% after 2 epochs
                test accuracy 95.0 %%
                exported to %s
                read again, it differs by at most 1.2e-07 on 3 photos
                """.formatted(export), train("--export", export.toString()).out());
    }

    @Test
    void theStandardPlanIsSafe() {
        train();
        assertEquals(TrainingPlan.headOnly(10), workbench.plan);
        assertEquals(SplitOptions.standard(), workbench.split);
        assertEquals(List.of("train", "classifier closed", "closed"), workbench.asked);
    }

    @Test
    void everyOptionReachesThePlan() {
        String options = "--epochs 3 --batch 16 --learning-rate 0.01 --optimizer sgd --seed 9 --validation other"
                + " --no-cache";
        train(options.split(" "));
        Phase head = new Phase("head", 3, new OptimizerSpec(OptimizerKind.SGD, 0.01, 0.9), BaseTraining.FROZEN);
        assertEquals(new TrainingPlan(9, 16, new HeadSpec(0.2), 0, true, List.of(head)), workbench.plan);
        assertEquals(new SplitOptions(Optional.of(Path.of("other")), 0.2, 0, 9), workbench.split);
        assertEquals("train without cache", workbench.asked.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --fine-tune-epochs 3         | --fine-tune-epochs needs --fine-tune-from. See: graftwork train --help
            --base-mode training         | --base-mode needs --fine-tune-from. See: graftwork train --help
            --fine-tune-learning-rate 1  | --fine-tune-learning-rate needs --fine-tune-from. See: graftwork train --help
            --fine-tune-from all --fine-tune-epochs 0         | --fine-tune-epochs must be at least 1, not 0. See: graftwork train --help
            --fine-tune-from all --fine-tune-learning-rate 0  | --fine-tune-learning-rate must be greater than 0, not 0.0. See: graftwork train --help
            --epochs 0           | --epochs must be at least 1, not 0. See: graftwork train --help
            --batch -3           | --batch must be at least 1, not -3. See: graftwork train --help
            --learning-rate 0    | --learning-rate must be greater than 0, not 0.0. See: graftwork train --help
            --learning-rate NaN  | --learning-rate must be greater than 0, not NaN. See: graftwork train --help
            --range 1,0          | Invalid value for option '--range': '1,0' is no range: black comes first, and its value \
            must be less than white's. See: graftwork train --help
            --epochs many        | Invalid value for option '--epochs': 'many' is not an int. See: graftwork train --help
            --base-mode foo      | Invalid value for option '--base-mode': 'foo' is none of inference, training. \
            See: graftwork train --help
            --colour red         | Unknown options: '--colour', 'red'. See: graftwork train --help
            """)
    void whatIsNotUnderstoodIsSaidInOneLine(String options, String message) {
        CommandLineRun run = train(options.split(" "));
        assertEquals(new CommandLineRun(ExitCode.USAGE, "", message + "\n"), run);
    }

    @Test
    void theModelIsAdaptedBeforeItIsTrained() {
        workbench.study = new FakeModelStudy() {
            @Override
            public PretrainedModel withOutputOf(PretrainedModel model, String layer) {
                return model.withInput(
                        new InputSpec(7, 7, 3, layer, model.input().range(), true));
            }

            @Override
            public HeadBase readyForHead(PretrainedModel model) {
                return new HeadBase(
                        model,
                        List.of("given up to " + model.input().dtype() + " in "
                                + model.input().range()));
            }
        };
        CommandLineRun run = train("--output-layer", "block_3/add", "--range", "-1,1");
        assertEquals(ExitCode.OK, run.code());
        assertEquals(
                "model   small_net, 7 x 7 pixels, 8 features, 224 parameters",
                run.errorLines().get(1));
        assertTrue(run.errorLines().contains("note: given up to block_3/add in [-1, 1]"), run.err());
    }

    @Test
    void anUnknownOptimizerIsAnsweredWithThoseThereAre() {
        CommandLineRun run = train("--optimizer", "magic");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("adam, sgd, rmsprop"), run.err());
    }

    @Test
    void aMissingOptionIsNamed() {
        CommandLineRun run = CommandLineRun.of(workbench, stop, "train", "--model", "builtin");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("Missing required option: '--data=DIR'. See: graftwork train --help\n", run.err());
    }

    @Test
    void anUnknownModelIsBadInput() {
        CommandLineRun run =
                CommandLineRun.of(workbench, stop, "train", "--model", "nowhere", "--data", "photos", "--json");
        assertEquals(new CommandLineRun(ExitCode.BAD_INPUT, "", FakeWorkbench.MISSING_MODEL + "\n"), run);
        assertEquals(List.of("closed"), workbench.asked);
    }

    @Test
    void aPlaceThatAnExportCannotGoToIsNamedBeforeTheTraining() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        CommandLineRun run = train("--json", "--export", folder.toString());
        assertEquals(
                new CommandLineRun(
                        ExitCode.BAD_INPUT,
                        "",
                        "The folder " + folder + " is not empty. Name a new folder to export to, or empty it first.\n"),
                run);
        assertEquals(List.of(), workbench.asked);
    }

    @Test
    void stoppedInTrainingNothingIsWritten() {
        workbench.whileTraining = stop::request;
        CommandLineRun run =
                train("--json", "--export", folder.resolve("export").toString());
        assertEquals(ExitCode.INTERRUPTED, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("Stopped. Nothing was exported.\n"), run.err());
        assertEquals(List.of("train", "classifier closed", "closed"), workbench.asked);
    }

    @Test
    void aBugIsSaidInOneLineToo() {
        workbench.whileTraining = () -> {
            throw new IllegalStateException("what a surprise");
        };
        CommandLineRun run = train("--json");
        assertEquals(ExitCode.FAILURE, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .endsWith("Graftwork failed unexpectedly: java.lang.IllegalStateException: what a surprise."
                                + " The log in the workspace has the details.\n"),
                run.err());
    }

    private CommandLineRun train(String... options) {
        List<String> arguments = new ArrayList<>(List.of("train", "--model", "builtin", "--data", "photos"));
        arguments.addAll(List.of("--home", folder.resolve("home").toString()));
        arguments.addAll(Arrays.asList(options));
        return CommandLineRun.of(workbench, stop, arguments.toArray(String[]::new));
    }
}
