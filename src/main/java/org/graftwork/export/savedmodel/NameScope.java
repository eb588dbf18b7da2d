// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.HashSet;
import java.util.Set;

/** Names in use, of which no two may be the same. */
public final class NameScope {

    private final Set<String> used = new HashSet<>();

    /** Marks a name as used. */
    public void reserve(String name) {
        used.add(name);
    }

    /** Returns the wanted name, or that with a number behind it where it is in use; it is in use from then on. */
    public String unique(String wanted) {
        String name = wanted;
        for (int i = 1; !used.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
