// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.cache.HubCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people call a model that stands in the cache, whose folder is named by a digest. */
final class CachedName {

    private static final Logger LOG = LoggerFactory.getLogger(CachedName.class);

    private static final String ON_DISK = "file:";

    private CachedName() {}

    /**
     * The name of a model in the cache: an archive's without what says that it is one, a handle's without its publisher
     * and version.
     *
     * @return empty where the folder's own name is as good
     */
    static Optional<String> of(Path model) {
        return HubCache.handleOf(model.toAbsolutePath().normalize()).map(handle -> {
            String name = of(handle);
            return name.isBlank() ? handle : name;
        });
    }

    private static String of(String handle) {
        if (handle.startsWith(ON_DISK)) {
            return ofArchive(handle.substring(ON_DISK.length()).replaceFirst("#sha256=[0-9a-f]+$", ""));
        }
        try {
            ModelHandle read = ModelHandle.of(handle);
            if (read instanceof ModelHandle.TfHub hub) {
                return hub.name().substring(hub.publisher().length() + 1);
            }
            if (read instanceof ModelHandle.Kaggle kaggle) {
                return kaggle.model() + "/" + kaggle.variation();
            }
            return ofArchive(read.page().getPath());
        } catch (ModelProblem e) {
            LOG.debug("no handle: {}", handle, e);
            return handle;
        }
    }

    private static String ofArchive(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)\\.(tar\\.gz|tgz|tar)$", "");
    }
}
