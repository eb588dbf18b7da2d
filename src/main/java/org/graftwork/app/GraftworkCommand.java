// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.Optional;
import org.graftwork.app.FineTuningOptions.BaseMode;
import org.graftwork.training.OptimizerKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that the others hang on. */
@Command(
        name = "graftwork",
        mixinStandardHelpOptions = true,
        versionProvider = GraftworkCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Teaches transfer learning by doing it. Without a command, the window opens.",
        footer = {
            "",
            "Exit codes: 0 done, 2 command not understood, 3 input that cannot be used.",
            "Example: graftwork train --model builtin --data sample-data/cats-and-dogs --export my-model"
        })
final class GraftworkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            // Only the packaged product knows its version.
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"Graftwork " + version, "Java " + System.getProperty("java.version")};
        }
    }

    /** Puts the commands together. */
    static CommandLine with(Session session) {
        return new CommandLine(new GraftworkCommand())
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new ClassifyCommand(session))
                .addSubcommand(new InspectCommand(session))
                .addSubcommand(new ModelsCommand(session))
                .addSubcommand(new FetchCommand(session))
                .addSubcommand(PackCommand.with(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new CodeCommand(session))
                .addSubcommand(new DrawSamplesCommand(session))
                .addSubcommand(new PretrainBuiltinCommand(session))
                .addSubcommand(new ProveTransferCommand(session))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(BaseMode.class, new ChoiceConverter<>(BaseMode.class))
                .registerConverter(OptimizerKind.class, new ChoiceConverter<>(OptimizerKind.class));
    }
}
