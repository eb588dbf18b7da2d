// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.util.EnumSet;
import java.util.Set;
import org.graftwork.workbench.project.Project;

/** A project that is being put on the benches: which of its parts are still to come, and which are missing. */
final class Restoring {

    private final Project wanted;
    private final Runnable over;
    private final Set<Part> open = EnumSet.allOf(Part.class);
    private final Set<Part> missing = EnumSet.noneOf(Part.class);
    private boolean begun;
    private boolean told;

    /** What takes its time to open. */
    enum Part {
        MODEL,
        PHOTOS
    }

    /** @param over called once, when no part is to come any more */
    Restoring(Project wanted, Runnable over) {
        this.wanted = wanted;
        this.over = over;
    }

    Project wanted() {
        return wanted;
    }

    /** Says that the opening of all parts has begun; some may even be open by now. */
    void begin() {
        begun = true;
        tellWhereOver();
    }

    /**
     * Whether a part is still to come, or is missing and has no successor.
     *
     * @param there whether there is one on the benches
     */
    boolean awaits(Part part, boolean there) {
        return begun && (open.contains(part) || (missing.contains(part) && !there));
    }

    void end(Part part) {
        open.remove(part);
        missing.remove(part);
        tellWhereOver();
    }

    void miss(Part part) {
        open.remove(part);
        missing.add(part);
        tellWhereOver();
    }

    private void tellWhereOver() {
        if (begun && open.isEmpty() && !told) {
            told = true;
            over.run();
        }
    }
}
