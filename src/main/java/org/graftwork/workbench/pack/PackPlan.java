// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What goes into a pack.
 *
 * @param title for people, such as {@code Workshop in Graz}
 * @param models handles of models in the cache, or paths of models
 * @param photos folders of class folders
 * @param settings a JSON file of settings for lessons, if any
 */
public record PackPlan(String title, List<String> models, List<Path> photos, Optional<Path> settings) {

    public PackPlan {
        models = List.copyOf(models);
        photos = List.copyOf(photos);
    }
}
