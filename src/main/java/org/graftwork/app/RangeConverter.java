// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.model.ModelProblem;
import org.graftwork.model.ValueRange;
import org.graftwork.model.adaptation.RangeChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range of values from the command line. */
final class RangeConverter implements ITypeConverter<ValueRange> {

    @Override
    public ValueRange convert(String text) {
        try {
            return RangeChoice.parse(text);
        } catch (ModelProblem e) {
            // The command line ends what it says of options itself.
            throw new TypeConversionException(e.getMessage().replaceFirst("\\.$", ""));
        }
    }
}
