// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.pack.PackContents;
import org.graftwork.workbench.pack.Packs;

/** Rooms that this machine serves or fetches from. */
public final class LocalRooms implements Rooms {

    private static final int CODES = 1_000_000;

    private final Packs packs;
    private final SecureRandom random = new SecureRandom();

    /** @param packs verify what is handed out and what was fetched */
    public LocalRooms(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Room serve(Path pack, String host, int port) {
        return serve(pack, host, port, visit -> {}, Progress.none(), Cancellation.none());
    }

    @Override
    public Room serve(
            Path pack,
            String host,
            int port,
            Consumer<Room.Visit> visits,
            Progress progress,
            Cancellation cancellation) {
        InetSocketAddress address = address(host, port);
        PackContents contents = packs.verify(pack, progress, cancellation);
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        ServedPack served;
        try {
            served = ServedPack.open(pack, contents.digest(), progress, cancellation);
        } catch (IOException e) {
            throw new RoomProblem("The pack " + pack + " cannot be read. Copy it again from where it came.", e);
        }
        try {
            PackHandler handler = new PackHandler(served, new CodeGuard(code, System::nanoTime), visits);
            return new ServedRoom(address, served, handler, code);
        } catch (IOException e) {
            closeQuietly(served, e);
            throw new RoomProblem(
                    "The room cannot be served on " + host + ", port " + port
                            + ": another program may have that port, or the address is not this machine's. Choose"
                            + " another port, or host 0.0.0.0.",
                    e);
        }
    }

    private static void closeQuietly(ServedPack served, IOException why) {
        try {
            served.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static InetSocketAddress address(String host, int port) {
        if (port < 0 || port > 0xFFFF) {
            throw new RoomProblem("There is no port " + port + ". Choose one from 1024 to 65535, or 0 for any.");
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException e) {
            throw new RoomProblem("There is no host " + host + ". Name an address of this machine, or 0.0.0.0.", e);
        }
    }

    @Override
    public Path fetch(URI room, String code, Path folder, Progress progress, Cancellation cancellation) {
        return new RoomFetch(packs, room, code).into(folder, progress, cancellation);
    }
}
