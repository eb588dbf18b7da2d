// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes the documents of {@code --json}. Fields stand in the order of the records they come from. Numbers have seven
 * significant digits, as many as a float32 has; one that is none is {@code null}.
 */
final class JsonDocument {

    private static final MathContext FLOAT32 = new MathContext(7);

    private JsonDocument() {}

    static String of(Object document) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        SimpleModule numbers = new SimpleModule()
                .addSerializer(double.class, new NumberWriter())
                .addSerializer(Double.class, new NumberWriter());
        try {
            return JsonMapper.builder()
                    .addModule(numbers)
                    .build()
                    .writer(printer)
                    .writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document of records can always be written", e);
        }
    }

    private static final class NumberWriter extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        NumberWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Double.isFinite(value)) {
                json.writeNumber(BigDecimal.valueOf(value).round(FLOAT32).doubleValue());
            } else {
                json.writeNull();
            }
        }
    }
}
