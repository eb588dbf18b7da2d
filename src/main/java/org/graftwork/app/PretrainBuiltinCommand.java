// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graftwork.pretraining.Pretraining;
import org.graftwork.pretraining.Recipe;
import org.graftwork.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds the built-in model; for those who work on the product. */
@Command(
        name = "pretrain-builtin",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Trains the built-in model from random weights on drawn pictures. Takes about half an hour.")
final class PretrainBuiltinCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "The model's folder, which does not exist yet.")
    private Path folder;

    @Option(
            names = "--pictures",
            required = true,
            paramLabel = "DIR",
            description = "Where the pictures are drawn; they are kept, and used again where they are there.")
    private Path pictures;

    @Option(names = "--epochs", paramLabel = "N", description = "How often to go through the pictures.")
    private int epochs = Recipe.builtin().epochs();

    @Option(names = "--pictures-per-class", paramLabel = "N", description = "How many pictures to draw of each class.")
    private int picturesPerClass = Recipe.builtin().picturesPerClass();

    PretrainBuiltinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Recipe recipe = Recipe.builtin().withEpochs(epochs).withPictures(picturesPerClass);
        TrainingNarration narration = new TrainingNarration(session.console(), epochs);
        try {
            new Pretraining(recipe).run(pictures, folder, narration::progress, narration, session.stop());
            session.console().result("written to " + folder);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new Problem("The model could not be made in " + folder + ": " + e.getMessage() + ".", e);
        }
    }
}
