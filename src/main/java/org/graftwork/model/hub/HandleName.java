// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.model.ModelProblem;

/** What people call a model that was fetched, whose folder is named by a sum that nobody can read. */
public final class HandleName {

    /** The last part of an address, or of a file's name before its sum, without what archives end in. */
    private static final Pattern ARCHIVE =
            Pattern.compile("([^/:?#]+?)(\\.tar\\.gz|\\.tgz|\\.tar)?/*([?#].*)?", Pattern.CASE_INSENSITIVE);

    private HandleName() {}

    /**
     * The name, such as {@code google/imagenet/resnet_v2_50/feature_vector/5}.
     *
     * @param handle what the model stands under in the cache: a handle, or the name of an archive that was taken
     */
    public static String of(String handle) {
        if (!ModelHandles.isHandle(handle)) {
            return ofArchive(handle);
        }
        try {
            return of(ModelHandles.parse(handle));
        } catch (ModelProblem unreadable) {
            return handle;
        }
    }

    /** The name of a handle's model. */
    static String of(ModelHandle handle) {
        if (handle instanceof ModelHandle.TfHub hub) {
            return hub.url().substring(ModelHandle.TfHub.SITE.length());
        }
        return handle instanceof ModelHandle.Kaggle kaggle ? kaggle.shortForm() : ofArchive(handle.text());
    }

    private static String ofArchive(String text) {
        Matcher last = ARCHIVE.matcher(text.substring(start(text)));
        return last.matches() ? last.group(1) : text;
    }

    private static int start(String text) {
        String path = text.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1;
    }
}
