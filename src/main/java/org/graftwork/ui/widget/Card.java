// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Things that belong together, on a surface of their own. */
public class Card extends VBox {

    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }
}
