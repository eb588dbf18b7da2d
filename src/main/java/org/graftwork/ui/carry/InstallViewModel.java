// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.PackContents;

/** Verifies a pack, shows what is in it, and installs it when the person says so. */
public final class InstallViewModel {

    private final Session session;
    private final Destinations destinations;
    private final PackWork work;
    private final ReadOnlyObjectWrapper<Path> pack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PackContents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<InstalledPack> installed = new ReadOnlyObjectWrapper<>();

    InstallViewModel(Session session, Destinations destinations) {
        this.session = session;
        this.destinations = destinations;
        this.work = new PackWork(session.work());
    }

    /** The pack at hand, or null. */
    public ReadOnlyObjectProperty<Path> pack() {
        return pack.getReadOnlyProperty();
    }

    /** What is in it once every byte was compared; null before. */
    public ReadOnlyObjectProperty<PackContents> contents() {
        return contents.getReadOnlyProperty();
    }

    /** What is now where; null before. */
    public ReadOnlyObjectProperty<InstalledPack> installed() {
        return installed.getReadOnlyProperty();
    }

    public PackWork work() {
        return work;
    }

    /** Takes a pack, instead of the one at hand, and verifies it. */
    public void open(Path file) {
        pack.set(file);
        contents.set(null);
        installed.set(null);
        verify();
    }

    /** Verifies the pack at hand again. */
    public void verify() {
        Path file = pack.get();
        if (file == null) {
            return;
        }
        work.start(
                Strings.text("carry.work.verify", name(file)),
                (progress, cancellation) -> session.workbench().packs().verify(file, progress, cancellation),
                contents::set,
                () -> {});
    }

    /** Installs the pack at hand. */
    public void install() {
        Path file = pack.get();
        if (contents.get() == null || work.running().get()) {
            return;
        }
        work.start(
                Strings.text("carry.work.install", name(file)),
                (progress, cancellation) -> session.workbench().packs().install(file, progress, cancellation),
                done -> {
                    installed.set(done);
                    session.inform(Strings.text(
                            "carry.installed.message", done.contents().title()));
                },
                () -> {});
    }

    /** Opens what was installed on its bench. */
    void goTo(PackContents.Kind kind, Path place) {
        switch (kind) {
            case MODEL -> destinations.model().accept(place);
            case PHOTOS -> destinations.photos().accept(place);
            case SETTINGS -> throw new IllegalArgumentException("Settings have no bench");
        }
    }

    /** Puts the pack aside. */
    public void close() {
        work.cancel();
        work.forgetProblem();
        pack.set(null);
        contents.set(null);
        installed.set(null);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
