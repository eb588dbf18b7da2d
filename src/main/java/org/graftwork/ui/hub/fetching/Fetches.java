// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.model.safety.Trust;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.library.ModelLibrary;

/**
 * Brings models to this machine, one after the other, and opens them. A model that holds operations that do more than
 * compute is opened when the person has said so, who sees which.
 */
public final class Fetches {

    private final Session session;
    private final BiConsumer<Path, Trust> opener;
    private final Runnable arrived;
    private final ObservableList<FetchItem> items =
            FXCollections.observableArrayList(item -> new Observable[] {item.state()});
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
    private final Runnable updating = this::update;

    /** A model on this machine, and what it is made of. */
    private record Arrival(Path folder, SafetyReport safety) {}

    /**
     * @param opener opens a model's folder on the bench that looks into it, with the trust that was given
     * @param arrived hears that a model has come
     */
    public Fetches(Session session, BiConsumer<Path, Trust> opener, Runnable arrived) {
        this.session = session;
        this.opener = opener;
        this.arrived = arrived;
        session.work().onChange(updating);
    }

    /** What was asked for, the newest last. The list tells of each change of a state too. */
    public ObservableList<FetchItem> items() {
        return items;
    }

    /** What goes on, in two or three words; empty where nothing does. */
    public ReadOnlyStringProperty brief() {
        return brief.getReadOnlyProperty();
    }

    /** What became of a model that was asked for. */
    public Optional<FetchItem> of(ModelHandle handle) {
        return items.stream()
                .filter(item -> item.source() instanceof FetchSource.Handle from
                        && from.handle().text().equals(handle.text()))
                .findFirst();
    }

    /** Fetches a model. */
    public void fetch(String name, ModelHandle handle) {
        bring(name, handle, false);
    }

    /** Opens a model that is on this machine already. */
    public void open(String name, ModelHandle handle) {
        bring(name, handle, true);
    }

    private void bring(String name, ModelHandle handle, boolean open) {
        Optional<FetchItem> known = of(handle);
        if (known.isEmpty()) {
            add(new FetchItem(name, new FetchSource.Handle(handle), open));
        } else if (known.get().state().get() == FetchState.HERE && open) {
            openNow(known.get());
        } else if (!known.get().state().get().isOver()) {
            if (open) {
                known.get().wantOpen();
            }
            resume(known.get());
        }
    }

    /** Takes a model from an archive. */
    public void take(Path archive) {
        add(new FetchItem(String.valueOf(archive.getFileName()), new FetchSource.Archive(archive), false));
    }

    private void add(FetchItem item) {
        items.add(item);
        next();
    }

    /** Stops, and keeps what has come. */
    public void pause(FetchItem item) {
        if (item.state().get() == FetchState.WAITING) {
            item.become(FetchState.PAUSED);
        }
        item.stop();
        update();
    }

    /** Goes on where a fetch was paused, or tries again where it failed. */
    public void resume(FetchItem item) {
        if (item.state().get() == FetchState.PAUSED || item.state().get() == FetchState.FAILED) {
            item.become(FetchState.WAITING);
            next();
        }
    }

    /** Stops all, and keeps what has come. */
    public void pauseAll() {
        items.stream().filter(item -> !item.state().get().isOver()).toList().forEach(this::pause);
    }

    /** Stops all, and hears of no work any more. */
    public void close() {
        pauseAll();
        session.work().noMoreOf(updating);
    }

    /** Takes a model from the list. What is on this machine stays there; a part of a model does not. */
    public void drop(FetchItem item) {
        if (item.state().get() == FetchState.FETCHING) {
            item.markDropped();
            item.stop();
        } else {
            remove(item);
        }
        update();
    }

    /** Opens a model that has come; where it is risky, the person has said so. */
    public void openNow(FetchItem item) {
        item.markOpened();
        opener.accept(item.folder(), item.risky().isEmpty() ? Trust.NONE : Trust.GIVEN);
    }

    private void next() {
        boolean busy = items.stream().anyMatch(item -> item.state().get() == FetchState.FETCHING);
        if (!busy) {
            items.stream()
                    .filter(item -> item.state().get() == FetchState.WAITING)
                    .findFirst()
                    .ifPresent(this::start);
        }
        update();
    }

    private void start(FetchItem item) {
        item.become(FetchState.FETCHING);
        ModelLibrary library = session.workbench().library();
        item.begin(session.work()
                .start(
                        Strings.text("hub.work.fetch", item.name()),
                        (progress, cancellation) -> {
                            Path folder = item.source().bring(library, item.listening(progress), cancellation);
                            return new Arrival(folder, library.examine(folder));
                        },
                        new BackgroundWork.Outcome<>(
                                arrival -> end(item, () -> arrive(item, arrival)),
                                problem -> end(item, () -> item.fail(problem.getMessage())),
                                () -> end(item, () -> item.become(FetchState.PAUSED)))));
    }

    private void end(FetchItem item, Runnable outcome) {
        if (item.isDropped()) {
            remove(item);
        } else {
            outcome.run();
        }
        next();
    }

    private void remove(FetchItem item) {
        items.remove(item);
        if (item.source() instanceof FetchSource.Handle from
                && !item.state().get().isOver()) {
            session.work()
                    .start(
                            Strings.text("hub.work.forget", item.name()),
                            (progress, cancellation) -> {
                                session.workbench().library().forget(from.handle());
                                return from;
                            },
                            BackgroundWork.Outcome.of(done -> {}, failed -> session.warn(failed.getMessage())));
        }
    }

    private void arrive(FetchItem item, Arrival arrival) {
        item.arrive(arrival.folder(), arrival.safety().risky());
        arrived.run();
        if (item.isWantedOpen() && item.state().get() == FetchState.HERE) {
            openNow(item);
        }
    }

    private void update() {
        items.forEach(FetchItem::update);
        brief.set(note());
    }

    private String note() {
        List<FetchItem> running = items.stream()
                .filter(item -> item.state().get() == FetchState.FETCHING)
                .toList();
        if (!running.isEmpty()) {
            double share = running.get(0).share().get();
            return share < 0
                    ? Strings.text("hub.note.fetching")
                    : Strings.text("hub.note.share", Math.floor(share * 100));
        }
        boolean failed = items.stream().anyMatch(item -> item.state().get() == FetchState.FAILED);
        return failed ? Strings.text("hub.note.failed") : "";
    }
}
