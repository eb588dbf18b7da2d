// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.check.CheckResult;

/** Runs the check of this machine when a person asks for it, and shows results as they come. */
public final class CheckViewModel {

    private final Session session;
    private final ObservableList<CheckResult> results = FXCollections.observableArrayList();

    /** Kept, because it hears of changes only as long as somebody holds it. */
    private final ObservableList<CheckResult> shownResults = FXCollections.unmodifiableObservableList(results);

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<CheckResult.Level>> verdict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private BackgroundJob job;
    private int asked;

    public CheckViewModel(Session session) {
        this.session = session;
    }

    /** What was found so far. */
    public ObservableList<CheckResult> results() {
        return shownResults;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Why the check itself failed, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The worst that was found, once everything was checked. */
    public ReadOnlyObjectProperty<Optional<CheckResult.Level>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** Checks everything. */
    public void run() {
        if (running.get()) {
            return;
        }
        int number = ++asked;
        results.clear();
        verdict.set(Optional.empty());
        problem.set("");
        running.set(true);
        BackgroundJob started = session.work()
                .start(
                        Strings.text("check.work"),
                        (progress, cancellation) -> {
                            int of = CheckResult.Subject.values().length;
                            int[] done = {0};
                            return session.workbench()
                                    .machineCheck()
                                    .run(
                                            result -> {
                                                progress.report(subject(result.subject()), ++done[0], of);
                                                session.work().tell(() -> found(number, result));
                                            },
                                            cancellation);
                        },
                        new BackgroundWork.Outcome<>(
                                all -> {
                                    running.set(false);
                                    results.setAll(all);
                                    verdict.set(
                                            all.stream().map(CheckResult::level).max(Comparator.naturalOrder()));
                                },
                                failure -> {
                                    running.set(false);
                                    problem.set(failure.getMessage());
                                },
                                () -> running.set(false)));
        job = running.get() ? started : null;
    }

    private void found(int number, CheckResult result) {
        if (number == asked && running.get()) {
            results.add(result);
        }
    }

    /** Stops checking; what was found stays. */
    public void cancel() {
        if (running.get() && job != null) {
            job.cancel();
        }
    }

    /** How many results are of a level. */
    long count(CheckResult.Level level) {
        return results.stream().filter(result -> result.level() == level).count();
    }

    /** Everything that was found as plain text, to be sent to who helps. */
    public String asText() {
        String head = verdict.get()
                .map(level -> Strings.text("check.verdict." + key(level)))
                .orElse(Strings.text("check.verdict.part"));
        return results.stream()
                .map(CheckViewModel::line)
                .collect(Collectors.joining("\n", Strings.text("check.copied.head", head) + "\n\n", "\n"));
    }

    private static String line(CheckResult result) {
        String advice = result.advice().isEmpty() ? "" : "\n    " + result.advice();
        String figures = result.figures().isEmpty()
                ? ""
                : new TreeMap<>(result.figures())
                        .entrySet().stream()
                                .map(figure -> figure.getKey() + " = " + figure.getValue())
                                .collect(Collectors.joining(", ", "\n    ", ""));
        return "[" + Strings.text("check.level." + key(result.level())) + "] " + subject(result.subject()) + ": "
                + result.sentence() + advice + figures;
    }

    static String subject(CheckResult.Subject subject) {
        return Strings.text("check.subject." + subjectKey(subject));
    }

    static String subjectKey(CheckResult.Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    static String key(CheckResult.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
