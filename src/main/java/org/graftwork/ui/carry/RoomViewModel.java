// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.room.Room;

/** Hands a pack round: on this machine alone, until the person lets others in. */
public final class RoomViewModel {

    static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_FREE = 0;

    private final Session session;
    private final PackWork work;
    private final ReadOnlyObjectWrapper<Path> pack = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<String> address = new SimpleObjectProperty<>();
    private final ObservableList<String> addresses = FXCollections.observableArrayList();

    /** Kept, because it hears of changes only as long as somebody holds it. */
    private final ObservableList<String> shownAddresses = FXCollections.unmodifiableObservableList(addresses);

    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper fetching = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper served = new ReadOnlyIntegerWrapper();

    RoomViewModel(Session session) {
        this.session = session;
        this.work = new PackWork(session.work());
    }

    /** The pack to hand round, or null. */
    public ReadOnlyObjectProperty<Path> pack() {
        return pack.getReadOnlyProperty();
    }

    /** Whether others on this network are let in. */
    public BooleanProperty open() {
        return open;
    }

    /** The address of this machine that others use; null where it has none. */
    public ObjectProperty<String> address() {
        return address;
    }

    /** The addresses that this machine has on its networks, once they were looked for. */
    public ObservableList<String> addresses() {
        return shownAddresses;
    }

    /** The room that is served, or null. */
    public ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /** How many are fetching now. */
    public ReadOnlyIntegerProperty fetching() {
        return fetching.getReadOnlyProperty();
    }

    /** How many have the whole pack. */
    public ReadOnlyIntegerProperty served() {
        return served.getReadOnlyProperty();
    }

    public PackWork work() {
        return work;
    }

    public void choose(Path file) {
        if (room.get() == null) {
            pack.set(file);
            work.forgetProblem();
        }
    }

    /** Looks for this machine's addresses. */
    public void findAddresses() {
        session.work()
                .start(
                        Strings.text("carry.work.addresses"),
                        (progress, cancellation) -> session.workbench().rooms().addresses(),
                        BackgroundWork.Outcome.of(this::showAddresses, problem -> {}));
    }

    /** What was chosen stays, where the machine still has it. */
    private void showAddresses(List<String> found) {
        Optional<String> before = Optional.ofNullable(address.get()).filter(found::contains);
        addresses.setAll(found);
        address.set(before.or(() -> found.stream().findFirst()).orElse(null));
    }

    /** Whether who is let in can be. */
    public boolean isReady() {
        return pack.get() != null && (!open.get() || address.get() != null);
    }

    /** Begins to serve. */
    public void start() {
        if (!isReady() || room.get() != null || work.running().get()) {
            return;
        }
        Path file = pack.get();
        String host = open.get() ? address.get() : LOOPBACK;
        work.start(
                Strings.text("carry.work.serve", file.getFileName()),
                (progress, cancellation) -> {
                    Room opened = session.workbench().rooms().serve(file, host, ANY_FREE);
                    if (cancellation.isRequested()) {
                        opened.close();
                        throw new CancellationException("Nobody wants the room any more");
                    }
                    return opened;
                },
                opened -> {
                    room.set(opened);
                    refresh();
                },
                () -> {});
    }

    /** Asks the room how many have come. */
    public void refresh() {
        Room now = room.get();
        fetching.set(now == null ? 0 : now.fetching());
        served.set(now == null ? 0 : now.served());
    }

    /** Ends the room. */
    public void stop() {
        Room ended = room.get();
        if (ended == null) {
            return;
        }
        room.set(null);
        refresh();
        session.work()
                .start(
                        Strings.text("carry.work.stop"),
                        (progress, cancellation) -> {
                            ended.close();
                            return ended;
                        },
                        BackgroundWork.Outcome.of(closed -> {}, problem -> session.warn(problem.getMessage())));
    }

    /** Whether the room is for this machine alone. */
    public boolean isLoopback() {
        return room.get() != null && LOOPBACK.equals(room.get().address().getHost());
    }
}
