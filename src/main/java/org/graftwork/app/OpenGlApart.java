// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.tensorflow.NativeEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps OpenGL out of the process on Linux. Mesa’s drivers bring LLVM along and open its symbols to the whole process;
 * TensorFlow, which holds an LLVM of its own, then calls into the wrong one and takes Java down with it. Both JavaFX and
 * GTK load OpenGL: JavaFX is told by a property, GTK by a variable of the environment.
 */
final class OpenGlApart {

    private static final Logger LOG = LoggerFactory.getLogger(OpenGlApart.class);

    /** Read by GTK 3 when it opens the display. */
    private static final String GTK_VARIABLE = "GDK_GL";

    private static final String RENDERING = "prism.order";

    private OpenGlApart() {}

    /** Does so, unless a person has set either otherwise; to be called before JavaFX starts. */
    static void keepOut() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return;
        }
        if (System.getProperty(RENDERING) == null) {
            System.setProperty(RENDERING, "sw");
        }
        try {
            NativeEnvironment.setUnlessSet(GTK_VARIABLE, "disable");
        } catch (LinkageError e) {
            LOG.warn("GTK may load OpenGL beside TensorFlow", e);
        }
    }
}
