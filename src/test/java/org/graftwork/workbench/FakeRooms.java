// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.net.URI;
import java.nio.file.Path;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.room.Room;
import org.graftwork.workbench.room.Rooms;

/** Rooms in which twelve have a pack already. */
public final class FakeRooms implements Rooms {

    @Override
    public Room serve(Path pack, String host, int port) {
        return new Room() {
            @Override
            public URI address() {
                return URI.create("http://" + host + ":" + (port == 0 ? 8642 : port));
            }

            @Override
            public String code() {
                return "480 213";
            }

            @Override
            public int served() {
                return 12;
            }

            @Override
            public int fetching() {
                return 3;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Path fetch(URI room, String code, Path folder, Progress progress, Cancellation cancellation) {
        return folder.resolve("workshop.graftpack");
    }
}
