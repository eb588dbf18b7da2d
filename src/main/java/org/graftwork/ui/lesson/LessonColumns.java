// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A lesson’s text, its bench and its code beside each other, as far as there is room for them. */
final class LessonColumns extends HBox {

    /** With less room than this the code takes the place of all, or of the text. */
    private static final double ROOM_FOR_THREE = 1150;

    /** With less room than this all stands closer. */
    private static final double ROOM_FOR_TWO = 760;

    private static final double TIGHT_TEXT = 250;
    private static final double LEAST_TEXT = 280;
    private static final double MOST_TEXT = 420;
    private static final double SHARE_OF_TEXT = 0.3;

    private static final double TEXT_BESIDE_CODE = 300;
    private static final double LEAST_CODE = 320;
    private static final double MOST_CODE = 640;
    private static final double SHARE_OF_CODE = 0.47;

    /** What a bench needs; to leave it that, code takes less than its share, down to what can be read at all. */
    private static final double LEAST_BENCH = 420;

    private static final double NARROWEST_CODE = 280;

    private final Region text;
    private final Node bench;
    private final Region code;
    private final BooleanProperty wideCode;
    private boolean widthChosen;

    /** @param wideCode whether the code has all the room */
    LessonColumns(Region text, Node bench, Region code, BooleanProperty wideCode) {
        this.text = text;
        this.bench = bench;
        this.code = code;
        this.wideCode = wideCode;
        getStyleClass().add("lesson-columns");
        HBox.setHgrow(bench, Priority.ALWAYS);
    }

    /** Whether so little room makes all stand closer. */
    static boolean isTight(double width) {
        return width < ROOM_FOR_TWO;
    }

    /** Puts into a width what there is room for. */
    void arrange(double width, boolean withCode) {
        widenWhereNarrow(width, withCode);
        boolean withBench = !withCode || !wideCode.get();
        boolean withText = !withCode || (withBench && width > ROOM_FOR_THREE);
        double textWidth = withCode ? TEXT_BESIDE_CODE : textWidth(width);
        text.setPrefWidth(textWidth);
        // Else the text would get narrower while it is read, whenever something wide comes onto the bench.
        text.setMinWidth(textWidth);
        placeCode(width, withText ? textWidth : 0, withBench);
        List<Node> wanted = new ArrayList<>();
        if (withText) {
            wanted.add(text);
        }
        if (withBench) {
            wanted.add(bench);
        }
        if (withCode) {
            wanted.add(code);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private static double textWidth(double width) {
        double least = isTight(width) ? TIGHT_TEXT : LEAST_TEXT;
        return Math.max(least, Math.min(MOST_TEXT, width * SHARE_OF_TEXT));
    }

    /** Gives the code a share of what the text leaves that the bench cannot take from it, whatever comes onto it. */
    private void placeCode(double width, double besideText, boolean withBench) {
        HBox.setHgrow(code, withBench ? Priority.NEVER : Priority.ALWAYS);
        code.setMinWidth(NARROWEST_CODE);
        code.setPrefWidth(Region.USE_COMPUTED_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        if (withBench) {
            double gaps = getInsets().getLeft() + getInsets().getRight() + getSpacing() * (besideText > 0 ? 2 : 1);
            double rest = width - gaps - besideText;
            double share = Math.max(LEAST_CODE, Math.min(MOST_CODE, rest * SHARE_OF_CODE));
            double codeWidth = Math.max(NARROWEST_CODE, Math.min(share, rest - LEAST_BENCH));
            code.setMinWidth(codeWidth);
            code.setPrefWidth(codeWidth);
            code.setMaxWidth(codeWidth);
        }
    }

    /** Code that has just been asked for is read first, and played with second. */
    private void widenWhereNarrow(double width, boolean withCode) {
        if (!withCode) {
            widthChosen = false;
        } else if (!widthChosen && width > 0) {
            widthChosen = true;
            wideCode.set(width <= ROOM_FOR_THREE);
        }
    }
}
