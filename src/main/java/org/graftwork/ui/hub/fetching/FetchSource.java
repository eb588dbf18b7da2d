// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.library.ModelLibrary;

/** Where a model is brought from. */
sealed interface FetchSource {

    /** Brings it to this machine; returns its folder. */
    Path bring(ModelLibrary library, Progress progress, Cancellation cancellation);

    /** Where a browser gets it, as the second way in. */
    Optional<URI> page();

    /** From a server. */
    record Handle(ModelHandle handle) implements FetchSource {
        @Override
        public Path bring(ModelLibrary library, Progress progress, Cancellation cancellation) {
            return library.fetch(handle, progress, cancellation);
        }

        @Override
        public Optional<URI> page() {
            return Optional.of(handle.page());
        }
    }

    /** From a file. */
    record Archive(Path file) implements FetchSource {
        @Override
        public Path bring(ModelLibrary library, Progress progress, Cancellation cancellation) {
            return library.take(file, progress, cancellation);
        }

        @Override
        public Optional<URI> page() {
            return Optional.empty();
        }
    }
}
