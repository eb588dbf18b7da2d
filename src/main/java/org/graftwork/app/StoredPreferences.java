// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.graftwork.problem.Problem;
import org.graftwork.ui.session.Preferences;
import org.graftwork.workbench.Settings;
import org.graftwork.workbench.WindowGeometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Preferences in the workspace's file of settings, which is written in the background. */
final class StoredPreferences implements Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPreferences.class);

    private final Path file;
    private final Executor writer;
    private volatile Settings settings;

    /**
     * @param writer runs one task after the other
     */
    StoredPreferences(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        this.settings = Settings.load(file);
    }

    @Override
    public boolean dark() {
        return settings.dark();
    }

    @Override
    public void setDark(boolean dark) {
        store(settings.withDark(dark));
    }

    @Override
    public boolean still() {
        return settings.still();
    }

    @Override
    public void setStill(boolean still) {
        store(settings.withStill(still));
    }

    @Override
    public Optional<WindowGeometry> window() {
        return settings.window();
    }

    @Override
    public void setWindow(WindowGeometry window) {
        store(settings.withWindow(window));
    }

    private void store(Settings next) {
        settings = next;
        writer.execute(() -> {
            try {
                next.save(file);
            } catch (Problem unwritable) {
                LOG.warn("The settings are not remembered", unwritable);
            }
        });
    }
}
