// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.room.Room;
import org.graftwork.workbench.room.Rooms;

/** Rooms in which twelve have a pack already. */
public final class FakeRooms implements Rooms {

    private static final String CODE = "480213";

    private final List<Room> open = new ArrayList<>();
    private volatile boolean hold;
    private List<String> addresses = List.of("192.168.1.20", "10.0.0.7");

    /** Fetching waits for a stop. */
    public void hold() {
        hold = true;
    }

    /** Fetching goes on to its end. */
    public void letGo() {
        hold = false;
    }

    /** The machine is on these networks from now on. */
    public void connect(List<String> now) {
        addresses = List.copyOf(now);
    }

    /** Rooms that are served. */
    public List<Room> open() {
        return List.copyOf(open);
    }

    @Override
    public List<String> addresses() {
        return addresses;
    }

    @Override
    public Room serve(Path pack, String host, int port) {
        if (pack.toString().contains("damaged")) {
            throw new Problem("The pack " + pack + " is damaged: it is cut off. Copy it again from where it came.");
        }
        Room room = new Room() {
            @Override
            public URI address() {
                return URI.create("http://" + host + ":" + (port == 0 ? 8642 : port));
            }

            @Override
            public String code() {
                return CODE;
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
            public void close() {
                open.remove(this);
            }
        };
        open.add(room);
        return room;
    }

    @Override
    public Path fetch(URI room, String code, Path folder, Progress progress, Cancellation cancellation) {
        if (!CODE.equals(code)) {
            throw new Problem("The code " + code + " is not the one of the room at " + room
                    + ". Type the one that the projector shows.");
        }
        progress.report("Fetching", 42, 100);
        while (hold) {
            cancellation.check();
            LockSupport.parkNanos(5_000_000);
        }
        return folder.resolve("workshop.graftpack");
    }
}
