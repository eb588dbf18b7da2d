// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Library;
import com.sun.jna.Native;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
final class NativeEnvironmentTest {

    private final Environment read = Native.load("c", Environment.class);

    @Test
    void nativeCodeSeesAVariableThatWasNotSet() {
        String name = "GRAFTWORK_NATIVE_ENVIRONMENT_TEST";
        assertNull(read.getenv(name));
        NativeEnvironment.setUnlessSet(name, "here");
        assertEquals("here", read.getenv(name));
    }

    @Test
    void whatAPersonHasSetStays() {
        NativeEnvironment.setUnlessSet("PATH", "nowhere");
        assertEquals(System.getenv("PATH"), read.getenv("PATH"));
        assertNotEquals("nowhere", read.getenv("PATH"));
    }

    interface Environment extends Library {
        String getenv(String name);
    }
}
