// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.fetch.ArchiveName;
import org.graftwork.model.safety.Trust;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.library.ModelLibrary;
import picocli.CommandLine.Option;

/** Opens the model that a person names, fetched where it has to be. */
final class ModelArgument {

    static final String DESCRIPTION =
            "'builtin', a SavedModel folder, a Keras file, the archive of a model, or a handle"
                    + " of TF Hub or Kaggle, which is fetched.";

    @Option(
            names = "--trust",
            description = "Open the model even if it reads or writes files, runs code or uses the network.")
    private boolean trust;

    PretrainedModel open(Session session, Workbench workbench, String source) {
        String here = bring(session, workbench.library(), source);
        return trust ? workbench.openModel(here, Trust.GIVEN) : workbench.openModel(here);
    }

    /** Where the model is now: what was named, or what was fetched for it. */
    private static String bring(Session session, ModelLibrary library, String source) {
        if (isFile(source)) {
            return ArchiveName.isArchive(Path.of(source))
                    ? library.take(Path.of(source), progress(session), session.stop())
                            .toString()
                    : source;
        }
        return ModelHandles.isHandle(source) || listed(library, source).isPresent()
                ? fetch(session, library, source).toString()
                : source;
    }

    /** The handle of a model that is named as {@code models} lists it, without its site. */
    private static Optional<ModelHandle> listed(ModelLibrary library, String source) {
        String url = ModelHandle.TfHub.SITE + source;
        return source.indexOf('/') < 0
                ? Optional.empty()
                : library.catalogue().models().stream()
                        .<ModelHandle>map(CatalogueModel::handle)
                        .filter(handle -> handle.page().toString().equals(url))
                        .findFirst();
    }

    static Path fetch(Session session, ModelLibrary library, String source) {
        ModelHandle handle = listed(library, source).orElseGet(() -> ModelHandles.parse(source));
        if (!library.isHere(handle)) {
            session.console().say("fetching " + handle.text());
        }
        return library.fetch(handle, progress(session), session.stop());
    }

    /** What the cache calls a model that is named as {@code models} lists it; all else as it was named. */
    static String cached(ModelLibrary library, String source) {
        return isFile(source)
                ? source
                : listed(library, source).map(ModelHandle::text).orElse(source);
    }

    static FetchProgress progress(Session session) {
        return new FetchProgress(session.console(), System::nanoTime);
    }

    static boolean isFile(String source) {
        try {
            return Files.exists(Path.of(source));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
