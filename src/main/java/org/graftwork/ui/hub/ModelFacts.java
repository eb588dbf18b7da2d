// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.SystemFiles;

/** What is known of the model that is looked at, scrolled. */
final class ModelFacts extends PageScroll {

    ModelFacts(HubViewModel bench, SystemFiles files) {
        setId("model-facts");
        setAccessibleText(Strings.text("hub.details"));
        setContent(new ModelColumn(bench, files));
    }
}
