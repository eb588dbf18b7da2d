// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import org.graftwork.problem.Problem;

/**
 * How the opening of a part of a project ends; exactly one of these is called, where the session is used.
 *
 * @param <T> the part
 */
public interface PartEnd<T> {

    void opened(T part);

    /** It is missing or cannot be used. A model may be opened later all the same, when the person trusts it. */
    void failed(Problem problem);

    /** It was stopped, or something else is opened in its place. */
    void givenUp();
}
