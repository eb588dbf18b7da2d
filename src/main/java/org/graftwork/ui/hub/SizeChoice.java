// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.OptionalInt;

/** How large the images are that a model takes. */
enum SizeChoice {
    ANY("hub.size.any", OptionalInt.empty(), OptionalInt.empty()),
    SMALL("hub.size.small", OptionalInt.empty(), OptionalInt.of(160)),
    MIDDLE("hub.size.middle", OptionalInt.of(161), OptionalInt.of(256)),
    LARGE("hub.size.large", OptionalInt.of(257), OptionalInt.empty());

    private final String key;
    private final OptionalInt smallest;
    private final OptionalInt largest;

    SizeChoice(String key, OptionalInt smallest, OptionalInt largest) {
        this.key = key;
        this.smallest = smallest;
        this.largest = largest;
    }

    String key() {
        return key;
    }

    /** Pixels, inclusive. */
    OptionalInt smallest() {
        return smallest;
    }

    /** Pixels, inclusive. */
    OptionalInt largest() {
        return largest;
    }
}
