// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds validation and test photos that are also trained on, byte for byte: a network that learned them by heart would
 * seem better than it is. Only files of the same size are read.
 */
final class LeakedPhotos {

    private static final Logger LOG = LoggerFactory.getLogger(LeakedPhotos.class);

    private LeakedPhotos() {}

    /** A warning that counts the photos, or empty where there are none. */
    static Optional<String> in(List<ImageItem> items) {
        Map<Long, List<ImageItem>> bySize = new HashMap<>();
        for (ImageItem item : items) {
            bySize.computeIfAbsent(size(item.file()), size -> new ArrayList<>()).add(item);
        }
        List<ImageItem> leaked = bySize.values().stream()
                .filter(LeakedPhotos::crossesSplits)
                .flatMap(sameSize -> leaked(sameSize).stream())
                .toList();
        if (leaked.isEmpty()) {
            return Optional.empty();
        }
        String which = leaked.size() == 1
                ? "One validation or test photo is"
                : leaked.size() + " validation or test photos are";
        return Optional.of(which + " also trained on, so the figures look better than they are: "
                + leaked.get(0).file());
    }

    private static boolean crossesSplits(Collection<ImageItem> items) {
        boolean training = items.stream().anyMatch(item -> item.split() == Split.TRAIN);
        return training && items.stream().anyMatch(item -> item.split() != Split.TRAIN);
    }

    private static List<ImageItem> leaked(List<ImageItem> sameSize) {
        Set<String> trainedOn = new HashSet<>();
        sameSize.stream()
                .filter(item -> item.split() == Split.TRAIN)
                .forEach(item -> trainedOn.add(digest(item.file())));
        return sameSize.stream()
                .filter(item -> item.split() != Split.TRAIN && trainedOn.contains(digest(item.file())))
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            LOG.debug("{} is gone", file, e);
            return -1;
        }
    }

    private static String digest(Path file) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            LOG.debug("{} cannot be read", file, e);
            return file.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
