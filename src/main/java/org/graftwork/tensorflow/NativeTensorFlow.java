// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import ai.djl.engine.Engine;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.graftwork.problem.Problem;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;

/**
 * TensorFlow's native library, from the jar on the class path: nothing is downloaded at run time. The first load on a
 * machine unpacks it into JavaCPP's cache, which takes some seconds.
 */
public final class NativeTensorFlow {

    private static final String LIBRARY_PATH = "TENSORFLOW_LIBRARY_PATH";

    private NativeTensorFlow() {}

    /**
     * Loads the library where that has not happened yet and returns DJL's engine on it. Safe for several threads.
     *
     * @throws Problem if the library does not load on this machine
     */
    public static Engine load() {
        try {
            return Holder.ENGINE;
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Problem(
                    "TensorFlow cannot be loaded on this machine (" + cause.getMessage()
                            + "). It needs a 64-bit system, 1 GB of free disk space, and a processor with AVX.",
                    e);
        }
    }

    /** Whether the library is the one for NVIDIA GPUs. */
    public static boolean isGpuBuild() {
        load();
        return System.getProperty(LIBRARY_PATH, "").endsWith("-gpu");
    }

    /** The initialization-on-demand idiom: the class loads, and so the library does, on first use and once. */
    private static final class Holder {
        static final Engine ENGINE = start();

        private static Engine start() {
            NativeLog.quieten();
            Path library = NativeLog.silently(Holder::loadLibrary);
            // DJL would download a library of its own unless it is told where one is.
            System.setProperty(LIBRARY_PATH, library.getParent().toString());
            System.setProperty("ai.djl.offline", "true");
            return Engine.getEngine("TensorFlow");
        }

        private static Path loadLibrary() {
            Path library = Path.of(Loader.load(org.tensorflow.internal.c_api.global.tensorflow.class));
            runFirstSession();
            return library;
        }

        private static void runFirstSession() {
            try (Graph graph = new Graph();
                    Session session = new Session(graph)) {
                session.runner().fetch(Ops.create(graph).constant(0)).run().close();
            }
        }
    }
}
