// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a model into the cache, which is shared with Python's tensorflow_hub, and says where it is.",
            "What was interrupted goes on from there. TFHUB_CACHE_DIR names another cache; HTTPS_PROXY, HTTP_PROXY and"
                    + " NO_PROXY are heeded; GRAFTWORK_TFHUB and GRAFTWORK_KAGGLE name mirrors."
        })
final class FetchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "HANDLE",
            description = "A handle or address of TF Hub or Kaggle, the address of a .tar.gz, or such a file.")
    private String handle;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    FetchCommand(Session session) {
        this.session = session;
    }

    /**
     * The document.
     *
     * @param bytes on disk
     * @param ops how many different operations the model is made of
     * @param risky those that do more than compute
     */
    record Document(String handle, String folder, long bytes, int ops, List<RiskyOp> risky) {}

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            Path folder = ModelArgument.isFile(handle)
                    ? workbench.library().take(Path.of(handle), ModelArgument.progress(session), session.stop())
                    : ModelArgument.fetch(session, workbench.library(), handle);
            SafetyReport report = workbench.library().examine(folder);
            Document document = new Document(handle, folder.toString(), bytes(folder), report.ops(), report.risky());
            if (json) {
                session.console().result(JsonDocument.of(document));
            } else {
                print(document);
            }
            return ExitCode.OK;
        }
    }

    private void print(Document document) {
        session.console().result(document.folder());
        session.console()
                .say(String.format(
                        Locale.ROOT, "%.1f MB, %d kinds of operations", document.bytes() / 1e6, document.ops()));
        if (!document.risky().isEmpty()) {
            session.console()
                    .say("warning: it does more than compute: "
                            + document.risky().stream().map(RiskyOp::op).collect(Collectors.joining(", "))
                            + ". It opens with --trust only.");
        }
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
