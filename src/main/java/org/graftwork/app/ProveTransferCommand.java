// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.graftwork.pretraining.TransferProof;
import org.graftwork.workbench.ProductFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the built-in model is worth; for those who work on the product. */
@Command(
        name = "prove-transfer",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = {
            "Trains on a few sample photos twice: a head on the frozen built-in model, and the same network from random"
                    + " weights for the same time. Prints both accuracies on the test photos."
        })
final class ProveTransferCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--per-class", paramLabel = "N", description = "Training photos of each class (${DEFAULT-VALUE}).")
    private int perClass = 40;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How many draws of photos to repeat it on (${DEFAULT-VALUE}).")
    private int draws = 5;

    @Option(names = "--model", paramLabel = "DIR", description = "Another model than the built-in one.")
    private Path model;

    ProveTransferCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProductFiles files = ProductFiles.find();
        Path folder = model == null ? files.builtinModel() : model;
        List<Draw> results = new ArrayList<>();
        for (int seed = 1; seed <= draws; seed++) {
            TransferProof proof =
                    new TransferProof(folder, files.sampleData().resolve("cats-and-dogs"), perClass, seed);
            TransferProof.Outcome transfer = proof.transfer(session.stop());
            TransferProof.Outcome scratch = proof.scratch(transfer.seconds(), seed, session.stop());
            results.add(new Draw(seed, transfer, scratch));
            session.console().say("draw " + seed + ": " + transfer + " " + scratch);
        }
        session.console().result(JsonDocument.of(results));
        return ExitCode.OK;
    }

    /** One draw of training photos, and what both ways of training made of it. */
    record Draw(int seed, TransferProof.Outcome transfer, TransferProof.Outcome scratch) {}
}
