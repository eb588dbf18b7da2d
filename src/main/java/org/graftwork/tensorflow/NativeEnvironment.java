// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;

/**
 * The environment that native code in this process reads. Java shows its own as it was at the start and cannot change
 * it, so the C library does.
 */
public final class NativeEnvironment {

    private NativeEnvironment() {}

    /**
     * Sets a variable, unless a person has set it. Libraries that were loaded before may have read it already.
     *
     * @throws LinkageError if the C library cannot be called
     */
    public static void setUnlessSet(String name, String value) {
        if (System.getenv(name) != null) {
            return;
        }
        if (Platform.isWindows()) {
            Native.load("ucrtbase", Windows.class)._putenv_s(name, value);
        } else {
            Native.load("c", Posix.class).setenv(name, value, 0);
        }
    }

    /** {@code setenv(3)}. */
    interface Posix extends Library {
        int setenv(String name, String value, int overwrite);
    }

    /** {@code _putenv_s} of the universal C runtime, which TensorFlow is linked with. */
    interface Windows extends Library {
        int _putenv_s(String name, String value);
    }
}
