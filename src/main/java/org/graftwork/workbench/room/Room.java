// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.net.URI;

/** A room that is served, until it is closed. */
public interface Room extends AutoCloseable {

    /** What attendees type in. */
    URI address();

    /** Six digits that attendees type in as well. */
    String code();

    /** How many have fetched the whole pack. */
    int served();

    /** How many are fetching it now. */
    int fetching();

    @Override
    void close();
}
