// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what Keras writes into HDF5 groups. Links are not followed: a file tells of nothing outside of it. */
final class HdfNodes {

    private HdfNodes() {}

    /** The text of an attribute, such as {@code model_config}. */
    static Optional<String> text(Node node, String name) {
        Attribute attribute = node.getAttribute(name);
        return attribute != null && attribute.getData() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether a list of names stands in a node's attributes. */
    static boolean hasList(Node node, String name) {
        return node.getAttribute(name) != null || node.getAttribute(name + 0) != null;
    }

    /**
     * A list of names in a node's attributes. Since an attribute holds at most 64 KiB, Keras cuts a long list into
     * several: {@code weight_names0}, {@code weight_names1} and so on.
     */
    static List<String> list(Node node, String name) {
        Attribute whole = node.getAttribute(name);
        if (whole != null) {
            return names(whole);
        }
        List<String> names = new ArrayList<>();
        for (int part = 0; node.getAttribute(name + part) != null; part++) {
            names.addAll(names(node.getAttribute(name + part)));
        }
        return names;
    }

    private static List<String> names(Attribute attribute) {
        Object data = attribute.getData();
        if (data instanceof String[] names) {
            return List.of(names);
        }
        // An empty list has no strings to tell its type by.
        return data instanceof String name ? List.of(name) : List.of();
    }

    /** The group at a path below a group. */
    static Optional<Group> group(Group from, String path) {
        return node(from, path).filter(Group.class::isInstance).map(Group.class::cast);
    }

    /** The data set at a path below a group. */
    static Optional<Dataset> dataset(Group from, String path) {
        return node(from, path).filter(Dataset.class::isInstance).map(Dataset.class::cast);
    }

    private static Optional<Node> node(Group from, String path) {
        Node node = from;
        for (String part : path.split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            Node child = node instanceof Group group ? group.getChild(part) : null;
            if (child == null || child.isLink()) {
                return Optional.empty();
            }
            node = child;
        }
        return Optional.of(node);
    }
}
