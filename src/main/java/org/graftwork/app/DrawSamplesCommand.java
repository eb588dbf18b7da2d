// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graftwork.drawing.SampleData;
import org.graftwork.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Rebuilds the sample photos; for those who work on the product. */
@Command(
        name = "draw-samples",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Draws the sample photos of cats and dogs that come with the product.")
final class DrawSamplesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet.")
    private Path folder;

    DrawSamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            SampleData.writeCatsAndDogs(folder, SampleData.Options.standard(), this::tell);
            session.console().result("drawn in " + folder);
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            throw new Problem(folder + " exists already: name a new folder.", e);
        } catch (IOException e) {
            throw new Problem("The samples could not be written to " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void tell(int done, int total) {
        session.stop().check();
        session.console().sayForNow("drawing " + done + "/" + total);
    }
}
