// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Library;
import com.sun.jna.Native;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class OpenGlApartTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void gtkAndJavaFxAreToldToLoadNoOpenGl() {
        String rendering = System.getProperty("prism.order");
        try {
            System.clearProperty("prism.order");
            OpenGlApart.keepOut();
            assertEquals("sw", System.getProperty("prism.order"));
            assertEquals("disable", Native.load("c", Environment.class).getenv("GDK_GL"));
        } finally {
            if (rendering != null) {
                System.setProperty("prism.order", rendering);
            }
        }
    }

    interface Environment extends Library {
        String getenv(String name);
    }
}
