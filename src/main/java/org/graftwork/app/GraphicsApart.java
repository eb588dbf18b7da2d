// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps OpenGL out of the process on Linux. Mesa’s drivers bring LLVM along and open its symbols to the whole process;
 * TensorFlow, which holds an LLVM of its own, then calls into the wrong one and takes Java down with it.
 *
 * <p>Both JavaFX and GTK load OpenGL. JavaFX is told by a property; GTK hears only a variable of the environment, which
 * a process cannot change for itself. So the window is opened by a second process, and this one waits for it.
 */
final class GraphicsApart {

    /** Read by GTK 3 when it opens the display. A person who has set it knows why. */
    static final String GTK_VARIABLE = "GDK_GL";

    private static final String RENDERING = "prism.order";

    private final String system;
    private final Map<String, String> environment;

    /**
     * @param system the name of the operating system, as Java gives it
     * @param environment of this process
     */
    GraphicsApart(String system, Map<String, String> environment) {
        this.system = system;
        this.environment = environment;
    }

    /** Whether the window has to be opened by a process with another environment. */
    boolean needsProcess() {
        return isLinux() && !environment.containsKey(GTK_VARIABLE);
    }

    /** Has JavaFX draw by software, unless it was told otherwise; to be called before it starts. */
    void drawBySoftware() {
        if (isLinux() && System.getProperty(RENDERING) == null) {
            System.setProperty(RENDERING, "sw");
        }
    }

    /** Opens the window in a process of its own and returns its exit code, or empty if there can be no such process. */
    Optional<Integer> run(String[] arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(command(Optional.ofNullable(System.getProperty("jpackage.app-path")), arguments));
        builder.environment().put(GTK_VARIABLE, "disable");
        try {
            Process window = builder.inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(window::destroy));
            return Optional.of(window.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(ExitCode.FAILURE);
        }
    }

    /** @param launcher the installed product’s own program, if that is what runs */
    static List<String> command(Optional<String> launcher, String[] arguments) {
        List<String> command = new ArrayList<>();
        if (launcher.isPresent()) {
            command.add(launcher.get());
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    private boolean isLinux() {
        return system.startsWith("Linux");
    }
}
