// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.ModelProblem;

/** Reads the spellings of a model's handle that people paste. */
public final class ModelHandles {

    /** The spellings of frameworks seen in handles, and Kaggle's own of each that this product can open. */
    private static final Map<String, String> FRAMEWORKS = Map.of(
            "tensorflow1", "tensorFlow1",
            "tensorflow2", "tensorFlow2",
            "keras", "keras");

    private static final List<String> TFHUB_SITES = List.of("tfhub.dev", "www.tfhub.dev", "hub.tensorflow.google.cn");
    private static final List<String> KAGGLE_SITES = List.of("www.kaggle.com", "kaggle.com");

    private static final String EXAMPLE = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5.";

    private ModelHandles() {}

    /**
     * Whether a text is to be read as a handle and not as a path: an address, or four or five parts of which the third
     * is a framework of Kaggle's.
     */
    public static boolean isHandle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://")
                || lower.startsWith("https://")
                || TFHUB_SITES.stream().anyMatch(site -> lower.startsWith(site + "/"))
                || KAGGLE_SITES.stream().anyMatch(site -> lower.startsWith(site + "/"))
                || shortKaggle(text).isPresent();
    }

    /**
     * Reads a handle.
     *
     * @throws ModelProblem if it is none
     */
    public static ModelHandle parse(String text) {
        String trimmed = text.strip();
        Optional<ModelHandle> shorter = shortKaggle(trimmed);
        if (shorter.isPresent()) {
            return shorter.get();
        }
        boolean whole = trimmed.toLowerCase(Locale.ROOT).matches("https?://.*");
        String spelled = whole ? trimmed : "https://" + trimmed;
        URI address = address(spelled);
        List<String> path = parts(address.getPath());
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (!whole && host.indexOf('.') < 0) {
            throw new ModelProblem(trimmed + " is no model's handle, address or file. A handle looks like " + EXAMPLE);
        }
        if (TFHUB_SITES.contains(host)) {
            return tfHub(trimmed, path);
        }
        if (KAGGLE_SITES.contains(host)) {
            return kaggle(trimmed, path);
        }
        return new ModelHandle.Archive(spelled);
    }

    private static ModelHandle tfHub(String text, List<String> path) {
        int version = path.isEmpty() ? 0 : number(path.get(path.size() - 1));
        List<String> name = version > 0 ? path.subList(0, path.size() - 1) : path;
        if (name.size() < 2) {
            throw new ModelProblem(text + " names no model of TF Hub. A handle looks like " + EXAMPLE);
        }
        return new ModelHandle.TfHub(text, String.join("/", name), version);
    }

    /**
     * {@code models/owner/model/framework/variation[/version]}, the older form with {@code frameworks}, {@code
     * variations} and {@code versions} between these, and the addresses of the interface for programs.
     */
    private static ModelHandle kaggle(String text, List<String> path) {
        List<String> words = path.stream()
                .filter(part -> !List.of("frameworks", "variations", "versions").contains(part))
                .toList();
        int models = words.indexOf("models");
        List<String> parts = models < 0 ? List.of() : words.subList(models + 1, words.size());
        if (!parts.isEmpty() && parts.get(parts.size() - 1).equals("download")) {
            parts = parts.subList(0, parts.size() - 1);
        }
        return kaggleParts(text, parts)
                .orElseThrow(
                        () -> new ModelProblem(
                                text + " names no variation of a model on Kaggle. A handle looks like"
                                        + " https://www.kaggle.com/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2."));
    }

    private static Optional<ModelHandle> shortKaggle(String text) {
        List<String> parts = Arrays.asList(text.split("/", -1));
        boolean framework =
                parts.size() > 2 && FRAMEWORKS.containsKey(parts.get(2).toLowerCase(Locale.ROOT));
        return framework ? kaggleParts(text, parts) : Optional.empty();
    }

    private static Optional<ModelHandle> kaggleParts(String text, List<String> parts) {
        if (parts.size() < 4 || parts.size() > 5 || parts.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        int version = parts.size() == 5 ? number(parts.get(4)) : 0;
        if (parts.size() == 5 && version == 0) {
            return Optional.empty();
        }
        String framework = FRAMEWORKS.get(parts.get(2).toLowerCase(Locale.ROOT));
        if (framework == null) {
            throw new ModelProblem(text + " is a model for " + parts.get(2)
                    + ", which does not open here. Take a variation for TensorFlow 2.");
        }
        return Optional.of(new ModelHandle.Kaggle(text, parts.get(0), parts.get(1), framework, parts.get(3), version));
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && !address.getHost().isEmpty()) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new ModelProblem(text + " is no address. Paste a model's handle, or the address of its archive.", e);
        }
        throw new ModelProblem(text + " is no address. Paste a model's handle, or the address of its archive.");
    }

    private static List<String> parts(String path) {
        return path == null
                ? List.of()
                : Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** A version's number, or 0 where it is none. */
    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
    }
}
