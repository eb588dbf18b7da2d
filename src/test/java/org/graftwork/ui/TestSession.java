// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.Workbench;

/** Sessions whose work is done at once, on the thread that asks for it. */
public final class TestSession {

    private TestSession() {}

    public static Session on(Workbench workbench) {
        return new Session(workbench, new BackgroundWork(Runnable::run, Runnable::run), Path.of("/exports"));
    }
}
