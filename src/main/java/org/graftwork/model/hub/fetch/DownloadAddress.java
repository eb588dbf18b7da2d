// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandle;

/**
 * Where the archive of a handle is asked for. TF Hub gives it for the page's own address with one more parameter,
 * https://www.tensorflow.org/hub/hosting; Kaggle has an address for programs.
 */
final class DownloadAddress {

    private static final String COMPRESSED = "tf-hub-format=compressed";

    private DownloadAddress() {}

    /**
     * The address.
     *
     * @throws ModelProblem if the handle names no version, which the address needs
     */
    static URI of(ModelHandle handle, Sites sites) {
        if (handle instanceof ModelHandle.TfHub hub) {
            require(hub.version() > 0, hub.text(), "/5");
            return sites.tfHub().resolve(hub.name() + "/" + hub.version() + "?" + COMPRESSED);
        }
        if (handle instanceof ModelHandle.Kaggle kaggle) {
            require(kaggle.version() > 0, kaggle.text(), "/2");
            return sites.kaggle().resolve("api/v1/models/" + kaggle.shortForm() + "/download");
        }
        return handle.page();
    }

    private static void require(boolean versioned, String handle, String example) {
        if (!versioned) {
            throw new ModelProblem(handle + " names no version. Add one, such as " + example
                    + ", so that you always get the same model.");
        }
    }
}
