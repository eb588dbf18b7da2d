// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Library;
import com.sun.jna.Native;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
@DisabledIfEnvironmentVariable(named = "TF_CPP_MIN_LOG_LEVEL", matches = ".*", disabledReason = "a level is set")
final class NativeLogTest {

    @Test
    void nativeCodeSeesALevelThatLetsOnlyFatalErrorsThrough() {
        NativeLog.quieten();

        assertEquals("3", Native.load("c", Environment.class).getenv("TF_CPP_MIN_LOG_LEVEL"));
    }

    interface Environment extends Library {
        String getenv(String name);
    }
}
