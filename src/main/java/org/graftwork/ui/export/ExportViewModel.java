// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.data.ImageDataset;
import org.graftwork.export.ExportReport;
import org.graftwork.problem.Problem;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.RunOrigin;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** What the export bench shows and does. */
public final class ExportViewModel {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Session session;
    private final Clock clock;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Exported> exported = new ReadOnlyObjectWrapper<>();
    private final StringBinding missing;
    private final StringBinding elsewhere;
    private BackgroundJob job;

    /**
     * An export that was written.
     *
     * @param report what it came to
     * @param classifier what was written
     */
    public record Exported(ExportReport report, TrainedClassifier classifier) {}

    public ExportViewModel(Session session, Clock clock) {
        this.session = session;
        this.elsewhere = RunOrigin.classifierElsewhere(session);
        this.clock = clock;
        this.missing = Bindings.createStringBinding(this::whatIsMissing, session.classifier());
        session.classifier().addListener((observable, before, now) -> startAnew());
        suggestFolder();
    }

    /** Where the export goes, as the person types it. */
    public StringProperty folder() {
        return folder;
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Which model and photos the classifier is of, where others are open now; else empty. */
    public StringBinding elsewhere() {
        return elsewhere;
    }

    /** Why the last export failed, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The last export, or null. */
    public ReadOnlyObjectProperty<Exported> exported() {
        return exported.getReadOnlyProperty();
    }

    /** What has to be there before an export, or empty. */
    public StringBinding missing() {
        return missing;
    }

    /** Chooses the folder that the export's own folder is put into. */
    public void putInto(Path parent) {
        folder.set(parent.resolve(name()).toString());
    }

    /** Writes the export in the background. */
    public void export() {
        if (working.get() || !(session.classifier().get() instanceof TrainedClassifier classifier)) {
            return;
        }
        Optional<Path> target = target();
        if (target.isEmpty()) {
            problem.set(Strings.text("export.folder.rule"));
            return;
        }
        working.set(true);
        problem.set("");
        job = session.work()
                .start(
                        Strings.text("work.export"),
                        (progress, cancellation) -> session.withClassifier(
                                classifier,
                                present -> session.workbench().export(present, target.get(), progress, cancellation)),
                        new BackgroundWork.Outcome<>(
                                report -> finish(report, classifier), this::fail, () -> working.set(false)));
    }

    /** Stops the export that is under way; nothing is left of it. */
    public void cancel() {
        if (working.get() && job != null) {
            job.cancel();
        }
    }

    private void finish(ExportReport report, TrainedClassifier classifier) {
        if (session.classifier().get() == classifier) {
            exported.set(new Exported(report, classifier));
        }
        working.set(false);
        session.inform(Strings.text("export.done", report.folder()));
        suggestFolder();
    }

    private void fail(Problem failure) {
        working.set(false);
        problem.set(failure.getMessage());
    }

    /** Goes to the training bench. */
    public void goToTraining() {
        session.bench().set(Bench.TRAIN);
    }

    private Optional<Path> target() {
        String typed = folder.get() == null ? "" : folder.get().strip();
        try {
            return Optional.of(Path.of(typed)).filter(path -> !typed.isEmpty() && path.isAbsolute());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** What was exported before is another network than the one a person has now. */
    private void startAnew() {
        exported.set(null);
        problem.set("");
        suggestFolder();
    }

    private void suggestFolder() {
        folder.set(session.exports().resolve(name()).toString());
    }

    private String name() {
        ImageDataset photos = session.photos().get();
        String subject = photos == null || photos.folder().getFileName() == null
                ? Strings.text("export.name")
                : photos.folder().getFileName().toString();
        return subject + "-" + LocalDateTime.now(clock).format(MOMENT);
    }

    private String whatIsMissing() {
        if (session.classifier().get() == null) {
            return Strings.text("export.missing.classifier");
        }
        return session.classifier().get() instanceof TrainedClassifier ? "" : Strings.text("export.missing.trained");
    }
}
