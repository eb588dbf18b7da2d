// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.graftwork.problem.Problem;
import org.graftwork.training.Classifier;
import org.graftwork.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Names the class of photos by a classifier that was exported.",
        footer = {"", "Exit code 3 where not one of the photos can be classified."})
final class ClassifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "EXPORT", description = "The folder of the exported SavedModel.")
    private Path export;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "IMAGE", description = "JPEG, PNG, GIF or BMP files.")
    private List<Path> images;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    ClassifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder());
                Classifier classifier = workbench.openExport(export)) {
            List<ClassifyEntry> entries = new ArrayList<>();
            for (Path image : images) {
                session.stop().check();
                session.console().sayForNow("classifying " + image);
                ClassifyEntry entry = classify(classifier, image);
                entries.add(entry);
                tell(entry);
            }
            if (json) {
                session.console().result(JsonDocument.of(entries));
            }
            return entries.stream().allMatch(ClassifyEntry::hasFailed) ? ExitCode.BAD_INPUT : ExitCode.OK;
        }
    }

    private static ClassifyEntry classify(Classifier classifier, Path image) {
        try {
            return ClassifyEntry.of(image, classifier.classify(image));
        } catch (Problem e) {
            return ClassifyEntry.failed(image, e.getMessage());
        }
    }

    private void tell(ClassifyEntry entry) {
        if (entry.hasFailed()) {
            session.console().say(entry.error());
        } else if (!json) {
            double probability = entry.probabilities().get(entry.label());
            session.console()
                    .result(String.format(
                            Locale.ROOT, "%s  %.1f %%  %s", entry.label(), 100 * probability, entry.file()));
        }
    }
}
