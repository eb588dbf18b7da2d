// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** Hands a pack round in a room: one machine serves it, the others fetch it. */
public interface Rooms {

    /** The addresses by which others on its networks reach this machine, the most usual first; contacts nobody. */
    default List<String> addresses() {
        return NetworkAddresses.ofThisMachine();
    }

    /**
     * Begins to serve a pack over plain http, for reading only, to who knows the code.
     *
     * @param host the address to listen on; the loopback address unless the person names another
     * @param port 0 for any that is free
     * @throws org.graftwork.problem.Problem if the pack is damaged or the port is taken
     */
    Room serve(Path pack, String host, int port);

    /**
     * Does the same, says how far reading the pack has come, and tells what attendees do.
     *
     * @param visits told on the server's threads; returns at once
     */
    default Room serve(
            Path pack,
            String host,
            int port,
            Consumer<Room.Visit> visits,
            Progress progress,
            Cancellation cancellation) {
        return serve(pack, host, port);
    }

    /**
     * Fetches a pack from a room. What has come before an interruption is kept and gone on with.
     *
     * @param room the address that the serving machine shows
     * @param code that it shows
     * @param folder where the pack's file goes
     * @return the pack's file, whole
     */
    Path fetch(URI room, String code, Path folder, Progress progress, Cancellation cancellation);
}
