// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandle;

/**
 * Where the archive of a handle is asked for. TF Hub, and any server that offers models as it does, gives it for the
 * page's own address with one more parameter, https://www.tensorflow.org/hub/hosting; Kaggle has an address for programs.
 * tensorflow_hub adds the parameter to every address; here an address that ends as archives do is taken as it is, since a
 * signed address allows no more parameters.
 */
final class DownloadAddress {

    private static final String COMPRESSED = "tf-hub-format=compressed";
    private static final String CHINA = "hub.tensorflow.google.cn";
    private static final String CHINA_STORAGE = "https://gcs.tensorflow.google.cn/tfhub-modules/";

    private DownloadAddress() {}

    /**
     * The address.
     *
     * @throws ModelProblem if the handle names no version, which the address needs
     */
    static URI of(ModelHandle handle, Sites sites) {
        if (handle instanceof ModelHandle.TfHub hub) {
            require(hub.version() > 0, hub.text(), "/5");
            String versioned = hub.name() + "/" + hub.version();
            return hub.text().contains(CHINA) && sites.tfHubIsReal()
                    ? URI.create(CHINA_STORAGE + versioned + ".tar.gz")
                    : sites.tfHub().resolve(versioned + "?" + COMPRESSED);
        }
        if (handle instanceof ModelHandle.Kaggle kaggle) {
            require(kaggle.version() > 0, kaggle.text(), "/2");
            return sites.kaggle().resolve("api/v1/models/" + kaggle.shortForm() + "/download");
        }
        URI page = handle.page();
        return isArchive(page) ? page : compressed(page);
    }

    private static boolean isArchive(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        return Stream.of(".tar.gz", ".tgz", ".tar").anyMatch(path::endsWith);
    }

    private static URI compressed(URI page) {
        String text = page.toString();
        int fragment = text.indexOf('#');
        String address = fragment < 0 ? text : text.substring(0, fragment);
        return URI.create(address + (page.getRawQuery() == null ? "?" : "&") + COMPRESSED);
    }

    private static void require(boolean versioned, String handle, String example) {
        if (!versioned) {
            throw new ModelProblem(handle + " names no version. Add one, such as " + example
                    + ", so that you always get the same model.");
        }
    }
}
