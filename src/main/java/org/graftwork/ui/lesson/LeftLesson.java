// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.Optional;

/**
 * The lesson that was left last, kept as it was, so that a look into another one does not cost what was measured. One that
 * is left while its bench is at work is given up, and begins anew.
 */
final class LeftLesson {

    private Optional<OpenLesson> kept = Optional.empty();

    /** Keeps a lesson in the place of the one before. */
    void leave(OpenLesson lesson) {
        forget();
        if (lesson.isAtRest()) {
            kept = Optional.of(lesson);
        } else {
            lesson.close();
        }
    }

    /** Gives back a lesson that was kept in the same mode, which is not kept from then on. */
    Optional<OpenLesson> take(String id, boolean quick) {
        Optional<OpenLesson> back = kept.filter(lesson -> lesson.is(id, quick));
        if (back.isPresent()) {
            kept = Optional.empty();
        }
        return back;
    }

    /** Gives up what is kept. */
    void forget() {
        kept.ifPresent(OpenLesson::close);
        kept = Optional.empty();
    }
}
