// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedUserObject;

/**
 * What Keras 2 wrote down of a model: the configuration of each layer. It stands in {@code keras_metadata.pb}, whose form
 * is that of keras/protobuf/saved_metadata.proto (field 1: objects; of an object, field 4: identifier, field 5: JSON), or,
 * before TensorFlow 2.5, in the object graph itself.
 *
 * @param name the model's own; empty where Keras did not write it
 * @param kinds layers' classes by their names
 * @param order the classes of the model's own layers, from its input on
 */
record KerasMetadata(Optional<String> name, Map<String, String> kinds, List<String> order) {

    private static final String FILE = "keras_metadata.pb";
    private static final String KERAS = "_tf_keras";
    private static final int OBJECTS = 1;
    private static final int IDENTIFIER = 4;
    private static final int METADATA = 5;
    private static final int TAG_TYPE_BITS = 3;

    static final KerasMetadata NONE = new KerasMetadata(Optional.empty(), Map.of(), List.of());

    KerasMetadata {
        kinds = Map.copyOf(kinds);
        order = List.copyOf(order);
    }

    /** Reads it; what is damaged in it is left out, since a model can be used without. */
    static KerasMetadata read(SavedModelFiles files, ObjectGraph objects) {
        List<String> documents = ofObjects(objects);
        documents.addAll(ofFile(files.folder().resolve(FILE)));
        return of(documents);
    }

    /** Deprecated, since Keras has a file of its own; older models have no other place for it. */
    @SuppressWarnings("deprecation")
    private static List<String> ofObjects(ObjectGraph objects) {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            SavedUserObject object = objects.node(i).getUserObject();
            if (object.getIdentifier().startsWith(KERAS)) {
                documents.add(object.getMetadata());
            }
        }
        return documents;
    }

    private static KerasMetadata of(List<String> documents) {
        Optional<String> name = Optional.empty();
        Map<String, String> kinds = new HashMap<>();
        List<String> order = List.of();
        for (String document : documents) {
            JsonNode layer = parsed(document);
            String own = layer.path("name").asText("");
            if (own.isEmpty()) {
                continue;
            }
            kinds.putIfAbsent(own, layer.path("class_name").asText(""));
            if (name.isEmpty()) {
                name = Optional.of(own);
                order = classes(layer.path("config").path("layers"));
            }
        }
        return new KerasMetadata(name, kinds, order);
    }

    private static List<String> classes(JsonNode layers) {
        List<String> classes = new ArrayList<>();
        layers.forEach(layer -> classes.add(layer.path("class_name").asText("")));
        return classes;
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            return new ObjectMapper().createObjectNode();
        }
    }

    private static List<String> ofFile(Path file) {
        List<String> documents = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return documents;
        }
        try {
            CodedInputStream in = CodedInputStream.newInstance(Files.readAllBytes(file));
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (tag >> TAG_TYPE_BITS == OBJECTS) {
                    document(in.readBytes()).ifPresent(documents::add);
                } else {
                    in.skipField(tag);
                }
            }
        } catch (IOException e) {
            documents.clear();
        }
        return documents;
    }

    private static Optional<String> document(ByteString object) throws IOException {
        CodedInputStream in = object.newCodedInput();
        boolean keras = false;
        String document = "";
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (tag >> TAG_TYPE_BITS) {
                case IDENTIFIER -> keras = in.readStringRequireUtf8().startsWith(KERAS);
                case METADATA -> document = in.readStringRequireUtf8();
                default -> in.skipField(tag);
            }
        }
        return keras ? Optional.of(document) : Optional.empty();
    }
}
