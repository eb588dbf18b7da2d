// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Carries models and photos to a room without network, in one file.")
final class PackCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    static CommandLine with(Session session) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackCreateCommand(session))
                .addSubcommand(new PackVerifyCommand(session))
                .addSubcommand(new PackInstallCommand(session))
                .addSubcommand(new PackServeCommand(session))
                .addSubcommand(new PackFetchCommand(session));
    }
}
