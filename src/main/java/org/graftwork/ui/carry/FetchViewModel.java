// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** Fetches a pack from a room, with pauses where wanted, and hands it on to be installed. */
public final class FetchViewModel {

    private static final String CODE = "[0-9]{6}";

    private final Session session;
    private final Consumer<Path> fetched;
    private final PackWork work;
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper addressError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper codeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();

    /**
     * @param fetched takes the pack's file, whole
     */
    FetchViewModel(Session session, Consumer<Path> fetched) {
        this.session = session;
        this.fetched = fetched;
        this.work = new PackWork(session.work());
        address.addListener((observable, before, now) -> changed(addressError));
        code.addListener((observable, before, now) -> changed(codeError));
    }

    /** The room's address, as the person types it. */
    public StringProperty address() {
        return address;
    }

    /** The room's code, as the person types it. */
    public StringProperty code() {
        return code;
    }

    /** What is wrong with the address, or empty. */
    public ReadOnlyStringProperty addressError() {
        return addressError.getReadOnlyProperty();
    }

    /** What is wrong with the code, or empty. */
    public ReadOnlyStringProperty codeError() {
        return codeError.getReadOnlyProperty();
    }

    /** Whether it was stopped, and goes on from where it was. */
    public ReadOnlyBooleanProperty paused() {
        return paused.getReadOnlyProperty();
    }

    public PackWork work() {
        return work;
    }

    /** Begins, or goes on. */
    public void fetch() {
        Optional<URI> room = room();
        String digits = code.get().replaceAll("[\\s-]", "");
        addressError.set(room.isPresent() ? "" : Strings.text("carry.fetch.address.rule"));
        codeError.set(digits.matches(CODE) ? "" : Strings.text("carry.fetch.code.rule"));
        if (room.isEmpty() || !codeError.get().isEmpty() || work.running().get()) {
            return;
        }
        paused.set(false);
        Path folder = session.exports().resolveSibling("packs");
        work.start(
                Strings.text("carry.work.fetch"),
                (progress, cancellation) -> {
                    Files.createDirectories(folder);
                    return session.workbench().rooms().fetch(room.get(), digits, folder, progress, cancellation);
                },
                fetched,
                () -> paused.set(true));
    }

    /** Stops for now: what has come is kept. */
    public void pause() {
        work.cancel();
    }

    private void changed(ReadOnlyStringWrapper error) {
        error.set("");
        paused.set(false);
    }

    private Optional<URI> room() {
        String typed = address.get().strip();
        try {
            URI room = new URI(typed.contains("://") ? typed : "http://" + typed);
            boolean usable = "http".equalsIgnoreCase(room.getScheme()) && room.getHost() != null;
            return Optional.of(room).filter(address -> usable);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
