// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;

/** What the page of packs shows and does: each task has a view-model of its own. */
public final class CarryViewModel {

    private final Session session;
    private final ObjectProperty<CarryTask> task = new SimpleObjectProperty<>(CarryTask.INSTALL);
    private final InstallViewModel install;
    private final MakeViewModel make;
    private final RoomViewModel room;
    private final FetchViewModel fetch;

    public CarryViewModel(Session session, Destinations destinations) {
        this.session = session;
        this.install = new InstallViewModel(session, destinations);
        this.make = new MakeViewModel(session);
        this.room = new RoomViewModel(session);
        this.fetch = new FetchViewModel(session, this::open);
    }

    /** The task that is shown. */
    public ObjectProperty<CarryTask> task() {
        return task;
    }

    public InstallViewModel install() {
        return install;
    }

    public MakeViewModel make() {
        return make;
    }

    public RoomViewModel room() {
        return room;
    }

    public FetchViewModel fetch() {
        return fetch;
    }

    /** Shows a pack, wherever it came from, and offers to install it. */
    public void open(Path pack) {
        task.set(CarryTask.INSTALL);
        session.bench().set(Bench.PACKS);
        install.open(pack);
    }

    /** Hands a pack round that has just been made. */
    void handRound(Path pack) {
        room.choose(pack);
        task.set(CarryTask.HAND_ROUND);
    }
}
