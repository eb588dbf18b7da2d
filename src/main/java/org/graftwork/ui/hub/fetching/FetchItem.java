// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.problem.Progress;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;

/** A model that is being brought to this machine, and what became of it. */
public final class FetchItem {

    private static final double UNKNOWN = -1;

    private final String name;
    private final FetchSource source;
    private final ReadOnlyObjectWrapper<FetchState> state = new ReadOnlyObjectWrapper<>(FetchState.WAITING);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper(Strings.text("hub.fetch.waiting"));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final AtomicReference<Received> received = new AtomicReference<>(new Received("", 0, 0));
    private BackgroundJob job;
    private Path folder;
    private List<RiskyOp> risky = List.of();
    private boolean opened;
    private boolean wantedOpen;
    private boolean dropped;

    /** What was told last, in bytes. */
    private record Received(String stage, long bytes, long total) {}

    FetchItem(String name, FetchSource source, boolean wantedOpen) {
        this.name = name;
        this.source = source;
        this.wantedOpen = wantedOpen;
    }

    /** What is fetched, for people. */
    public String name() {
        return name;
    }

    public ReadOnlyObjectProperty<FetchState> state() {
        return state.getReadOnlyProperty();
    }

    /** The share that has come, in [0, 1]; below 0 where it cannot be told. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** What has come and what is left, in words. */
    public ReadOnlyStringProperty detail() {
        return detail.getReadOnlyProperty();
    }

    /** Why it failed, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The operations that do more than compute. */
    public List<RiskyOp> risky() {
        return risky;
    }

    /** Where a browser gets it. */
    public Optional<URI> page() {
        return source.page();
    }

    FetchSource source() {
        return source;
    }

    Path folder() {
        return folder;
    }

    /** Hears of bytes on the working thread, and hands them on. */
    Progress listening(Progress further) {
        return (stage, bytes, total) -> {
            received.set(new Received(stage, bytes, total));
            further.report(stage, bytes, total);
        };
    }

    void begin(BackgroundJob begun) {
        // Where work is done at once it is over by now.
        job = state.get() == FetchState.FETCHING ? begun : null;
    }

    void become(FetchState next) {
        problem.set("");
        state.set(next);
        switch (next) {
            case WAITING -> detail.set(Strings.text("hub.fetch.waiting"));
            case FETCHING -> detail.set(Strings.text("hub.fetch.asking"));
            case PAUSED ->
                detail.set(Strings.text(
                        "hub.fetch.paused", Figures.bytes(received.get().bytes())));
            case FAILED -> detail.set(Strings.text("hub.fetch.failed"));
            case HERE -> detail.set(Strings.text(opened ? "hub.fetch.opened" : "hub.fetch.here"));
            case RISKY -> detail.set(Strings.text("hub.fetch.risky"));
        }
    }

    void fail(String why) {
        become(FetchState.FAILED);
        problem.set(why);
    }

    /** Takes over what was heard last. */
    void update() {
        Received now = received.get();
        if (state.get() != FetchState.FETCHING || job == null || now.stage().isEmpty()) {
            return;
        }
        share.set(now.total() <= 0 ? UNKNOWN : Math.min(1, now.bytes() / (double) now.total()));
        List<String> parts = new ArrayList<>(List.of(now.stage()));
        parts.add(
                now.total() <= 0
                        ? Figures.bytes(now.bytes())
                        : Strings.text("hub.fetch.bytes", Figures.bytes(now.bytes()), Figures.bytes(now.total())));
        job.timeLeft().ifPresent(left -> parts.add(Strings.text("status.left", Figures.duration(left))));
        detail.set(job.isCancelled() ? Strings.text("hub.fetch.stopping") : String.join(" · ", parts));
    }

    void arrive(Path where, List<RiskyOp> found) {
        folder = where;
        risky = List.copyOf(found);
        share.set(1);
        become(risky.isEmpty() ? FetchState.HERE : FetchState.RISKY);
    }

    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    void markOpened() {
        opened = true;
        become(FetchState.HERE);
    }

    void wantOpen() {
        wantedOpen = true;
    }

    boolean isWantedOpen() {
        return wantedOpen;
    }

    void markDropped() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }
}
