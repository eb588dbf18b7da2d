// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import org.graftwork.training.TrainingEvent;

/**
 * How the workspace's files are written: JSON that any language reads. A number that is none is {@code null}, a path is
 * a string, a moment is text as ISO 8601 has it, and an event says in its field {@code event} which it is. Unknown fields
 * are ignored, so that a newer product's files can be read.
 */
public final class JsonFormat {

    private JsonFormat() {}

    /** A mapper that is configured so. */
    public static ObjectMapper mapper() {
        SimpleModule numbersAndPaths = new SimpleModule()
                .addSerializer(double.class, new NumberWriter())
                .addSerializer(Double.class, new NumberWriter())
                .addDeserializer(double.class, new NumberReader())
                .addSerializer(Path.class, new ToStringSerializer(Path.class))
                .addDeserializer(Path.class, new PathReader());
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), numbersAndPaths)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(TrainingEvent.class, NamedEvent.class)
                .build();
        mapper.registerSubtypes(
                new NamedType(TrainingEvent.Extracting.class, "extracting"),
                new NamedType(TrainingEvent.Extracted.class, "extracted"),
                new NamedType(TrainingEvent.PhaseStarted.class, "phaseStarted"),
                new NamedType(TrainingEvent.StepDone.class, "stepDone"),
                new NamedType(TrainingEvent.EpochDone.class, "epochDone"),
                new NamedType(TrainingEvent.PhaseDone.class, "phaseDone"),
                new NamedType(TrainingEvent.Finished.class, "finished"));
        return mapper;
    }

    /** Names the events in a file; their classes know nothing of files. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface NamedEvent {}

    private static final class NumberWriter extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        NumberWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
    }

    private static final class NumberReader extends StdDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        NumberReader() {
            super(double.class);
        }

        @Override
        public Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }

    private static final class PathReader extends FromStringDeserializer<Path> {
        private static final long serialVersionUID = 1L;

        PathReader() {
            super(Path.class);
        }

        @Override
        protected Path _deserialize(String value, DeserializationContext context) {
            return Path.of(value);
        }
    }
}
