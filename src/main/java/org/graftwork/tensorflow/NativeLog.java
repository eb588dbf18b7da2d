// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What TensorFlow's C++ code writes to standard error, past every logger of Java. It obeys one environment variable,
 * which it reads when it is loaded. What TensorFlow says before that log is set up, some lines when it is loaded and when
 * its first session runs, is kept away by {@link #silently}.
 */
final class NativeLog {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLog.class);
    private static final String LEVEL = "TF_CPP_MIN_LOG_LEVEL";

    /** Fatal errors only. All others reach Java as exceptions. */
    private static final String FATAL = "3";

    private static final int STANDARD_ERROR = 2;
    private static final int WRITE_ONLY = 1;

    private NativeLog() {}

    /** Keeps TensorFlow quiet, unless a person has set the level. To be called before TensorFlow is loaded. */
    static void quieten() {
        try {
            NativeEnvironment.setUnlessSet(LEVEL, FATAL);
        } catch (LinkageError e) {
            LOG.debug("TensorFlow's native log stays as it is", e);
        }
    }

    /**
     * Does some work while nothing that native code writes to standard error gets there. For what TensorFlow tells only
     * once, when it is loaded and when its first session runs, in a log that obeys no environment variable.
     */
    static <T> T silently(Supplier<T> work) {
        if (System.getenv(LEVEL) != null || Platform.isWindows()) {
            return work.get();
        }
        PosixFiles posix = Native.load("c", PosixFiles.class);
        int kept = posix.dup(STANDARD_ERROR);
        int nowhere = posix.open("/dev/null", WRITE_ONLY);
        posix.dup2(nowhere, STANDARD_ERROR);
        try {
            return work.get();
        } finally {
            posix.dup2(kept, STANDARD_ERROR);
            posix.close(kept);
            posix.close(nowhere);
        }
    }

    /** POSIX file descriptors. */
    interface PosixFiles extends Library {
        int dup(int descriptor);

        int dup2(int from, int to);

        int open(String path, int flags);

        int close(int descriptor);
    }
}
