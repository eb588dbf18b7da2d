// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;

/**
 * A variation of a model, as Kaggle lists it.
 *
 * @param handle by which it is fetched
 * @param title for people
 * @param subtitle what it is, in a line; may be empty
 * @param fineTunable whether its publisher says so; empty where nothing is said
 * @param licence as Kaggle names it; may be empty
 * @param bytes unpacked; 0 where Kaggle does not say
 */
public record KaggleModel(
        ModelHandle.Kaggle handle,
        String title,
        String subtitle,
        Optional<Boolean> fineTunable,
        String licence,
        long bytes) {}
