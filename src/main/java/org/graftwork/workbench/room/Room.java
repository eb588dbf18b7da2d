// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/** A room that is served, until it is closed. */
public interface Room extends AutoCloseable {

    /** What attendees type in. */
    URI address();

    /** All addresses by which this machine is reached, where the room is served on more than one. */
    default List<URI> addresses() {
        return List.of(address());
    }

    /** Six digits that attendees type in as well. */
    String code();

    /** How many have fetched the whole pack. */
    int served();

    /** How many are fetching it now. */
    int fetching();

    /**
     * Something that an attendee did.
     *
     * @param from the attendee's address
     * @param kind what it was
     */
    record Visit(InetAddress from, Kind kind) {

        /** What attendees do. */
        public enum Kind {
            /** Gave a code that is not right. */
            WRONG_CODE,
            /** Began to fetch the pack, or to fetch the rest of it. */
            BEGAN,
            /** Has got the pack to its end. */
            HAS_IT
        }
    }

    @Override
    void close();
}
