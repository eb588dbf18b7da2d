// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub;

import java.net.URI;

/** Which model a person means, and where it is to be had. */
public sealed interface ModelHandle {

    /**
     * Reads a handle, in any of the spellings that people paste.
     *
     * @throws org.graftwork.model.ModelProblem if it is none
     */
    static ModelHandle of(String text) {
        return ModelHandles.parse(text);
    }

    /** Whether a text is to be read as a handle, and not as words or a path. */
    static boolean isHandle(String text) {
        return ModelHandles.isHandle(text);
    }

    /** As it was given. */
    String text();

    /** What tensorflow_hub's cache goes by: the address as it was given, or, of a shorter spelling, the whole one. */
    default String key() {
        return text().regionMatches(true, 0, "http", 0, "http".length()) ? text() : page().toString();
    }

    /** What people call it, such as {@code google/imagenet/resnet_v2_50/feature_vector/5}. */
    default String title() {
        return HandleName.of(this);
    }

    /** Where a browser shows the model, or gets it. */
    URI page();

    /**
     * A model of TF Hub.
     *
     * @param text as given, such as {@code https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5}
     * @param name publisher and name, such as {@code google/imagenet/mobilenet_v2_100_224/feature_vector}
     * @param version from 1; 0 where none was given
     */
    record TfHub(String text, String name, int version) implements ModelHandle {

        public static final String SITE = "https://tfhub.dev/";

        @Override
        public URI page() {
            return URI.create(url());
        }

        /** The address that {@code hub.load} takes. */
        public String url() {
            return SITE + name + (version == 0 ? "" : "/" + version);
        }

        public String publisher() {
            return name.substring(0, name.indexOf('/'));
        }
    }

    /**
     * A variation of a model on Kaggle Models.
     *
     * @param text as given
     * @param owner such as {@code google}
     * @param model such as {@code mobilenet-v2}
     * @param framework such as {@code tensorFlow2}
     * @param variation such as {@code 100-224-feature-vector}
     * @param version from 1; 0 where none was given
     */
    record Kaggle(String text, String owner, String model, String framework, String variation, int version)
            implements ModelHandle {

        static final String SITE = "https://www.kaggle.com/";

        /** {@code owner/model/framework/variation} and, where there is one, {@code /version}. */
        public String shortForm() {
            return String.join("/", owner, model, framework, variation) + (version == 0 ? "" : "/" + version);
        }

        @Override
        public URI page() {
            return URI.create(SITE + "models/" + shortForm());
        }
    }

    /**
     * An archive at any address.
     *
     * @param text as given: an http or https address
     */
    record Archive(String text) implements ModelHandle {
        @Override
        public URI page() {
            return URI.create(text);
        }
    }
}
