// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graftwork.problem.Cancellation;
import org.graftwork.ui.ScreenProbe;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.check.DisplayProbe;

/** Starts Graftwork: the window without arguments or with a pack or project file, the command line with others. */
public final class Main {

    private static final long PATIENCE_MILLISECONDS = 900;

    private Main() {}

    public static void main(String[] arguments) {
        Optional<Path> opened = FileArgument.in(arguments);
        System.exit(arguments.length == 0 || opened.isPresent() ? window(opened) : commandLine(arguments));
    }

    private static int window(Optional<Path> opened) {
        OpenGlApart.keepOut();
        Console console = new Console(System.out, System.err, false);
        return WindowStart.run(Workspace.locate(Optional.empty()), Main::windowWorkbench, console, opened);
    }

    private static int commandLine(String[] arguments) {
        // Whatever else prints, a library or TensorFlow's wrapper, must not get between the lines of a document.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Cancellation stop = new Cancellation();
        CountDownLatch ended = new CountDownLatch(1);
        stopOnInterrupt(stop, ended);
        try {
            Console console = new Console(out, System.err, System.console() != null);
            return new GraftworkCommandLine(new Session(Main::workbench, console, stop)).run(arguments);
        } finally {
            ended.countDown();
        }
    }

    private static Workbench windowWorkbench(Workspace workspace) {
        LogFile.begin(workspace);
        DisplayProbe environment = DisplayProbe.ofEnvironment(System.getenv(), System.getProperty("os.name"));
        return new LocalWorkbench(workspace, ProductFiles.find(), new ScreenProbe(environment));
    }

    private static Workbench workbench(Workspace workspace) {
        LogFile.begin(workspace);
        return new LocalWorkbench(workspace, ProductFiles.find());
    }

    /** Ctrl-C asks the work to stop, and gives it a moment to take away what is half done. */
    private static void stopOnInterrupt(Cancellation stop, CountDownLatch ended) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.request();
            try {
                ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
