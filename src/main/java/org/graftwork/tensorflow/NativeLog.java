// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What TensorFlow's C++ code writes to standard error, past every logger of Java. It obeys one environment variable,
 * which it reads when it is loaded. Java cannot set one for its own process, so the C library does. What TensorFlow says
 * through the Abseil library it carries inside, a line at the first session, cannot be reached.
 */
final class NativeLog {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLog.class);
    private static final String LEVEL = "TF_CPP_MIN_LOG_LEVEL";

    /** Fatal errors only. All others reach Java as exceptions. */
    private static final String FATAL = "3";

    private NativeLog() {}

    /** Keeps TensorFlow quiet, unless a person has set the level. To be called before TensorFlow is loaded. */
    static void quieten() {
        if (System.getenv(LEVEL) != null) {
            return;
        }
        try {
            if (Platform.isWindows()) {
                Native.load("ucrtbase", WindowsEnvironment.class)._putenv_s(LEVEL, FATAL);
            } else {
                Native.load("c", PosixEnvironment.class).setenv(LEVEL, FATAL, 0);
            }
        } catch (UnsatisfiedLinkError e) {
            LOG.debug("TensorFlow's native log stays as it is", e);
        }
    }

    /** POSIX {@code setenv(3)}. */
    interface PosixEnvironment extends Library {
        int setenv(String name, String value, int overwrite);
    }

    /** {@code _putenv_s} of the universal C runtime, which TensorFlow is linked with. */
    interface WindowsEnvironment extends Library {
        int _putenv_s(String name, String value);
    }
}
