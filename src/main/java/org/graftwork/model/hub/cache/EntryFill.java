// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.nio.file.Path;

/** Puts a model's files into a folder that does not exist yet. */
@FunctionalInterface
public interface EntryFill {

    void fill(Path folder) throws IOException;
}
