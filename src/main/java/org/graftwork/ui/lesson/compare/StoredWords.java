// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import org.graftwork.training.UsedPhotos;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** Says of runs that were made elsewhere what they were made of, which need not be what is open here. */
final class StoredWords extends Label {

    private final Comparison comparison;

    StoredWords(Comparison comparison) {
        this.comparison = comparison;
        setId("stored-words");
        getStyleClass().addAll("small", "muted");
        Labels.wrapped(this);
        comparison.runs().addListener((ListChangeListener<ComparedRun>) change -> show());
        show();
    }

    private void show() {
        Optional<UsedPhotos> photos = comparison.runs().stream()
                .filter(ComparedRun::isStored)
                .flatMap(run -> run.outcome().get().stream())
                .map(RunOutcome::photos)
                .findFirst();
        setText(photos.map(used -> Strings.text("lesson.compare.stored.text", used.training(), used.validation()))
                .orElse(""));
        setVisible(photos.isPresent());
        setManaged(photos.isPresent());
    }
}
