// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import org.graftwork.ui.widget.PageScroll;

/** Whether photos, model and head go together, scrolled. */
public final class FitPane extends PageScroll {

    /** @param askForRange leads to where a range is chosen */
    public FitPane(FitViewModel fit, Adapting adapting, Runnable askForRange) {
        setId("fit");
        setContent(new FitFindings(fit, adapting, askForRange));
    }
}
