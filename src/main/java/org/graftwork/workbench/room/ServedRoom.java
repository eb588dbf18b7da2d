// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room on the JDK's own web server. */
final class ServedRoom implements Room {

    private static final Logger LOG = LoggerFactory.getLogger(ServedRoom.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "room");
        thread.setDaemon(true);
        return thread;
    });
    private final ServedPack pack;
    private final PackHandler handler;
    private final String code;

    ServedRoom(InetSocketAddress address, ServedPack pack, PackHandler handler, String code) throws IOException {
        server = HttpServer.create(address, 0);
        this.pack = pack;
        this.handler = handler;
        this.code = code;
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public URI address() {
        return addresses().get(0);
    }

    @Override
    public List<URI> addresses() {
        InetAddress listening = server.getAddress().getAddress();
        List<InetAddress> reachable = listening.isAnyLocalAddress() ? ofThisMachine() : List.of(listening);
        return (reachable.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : reachable)
                .stream().map(this::uri).toList();
    }

    private URI uri(InetAddress address) {
        String host = address.getHostAddress().replaceAll("%.*", "");
        return URI.create("http://" + (address instanceof Inet4Address ? host : "[" + host + "]") + ":"
                + server.getAddress().getPort() + "/");
    }

    /** The addresses by which others on the network reach this machine. */
    private static List<InetAddress> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(ServedRoom::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .toList();
        } catch (SocketException e) {
            LOG.warn("The addresses of this machine cannot be listed", e);
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int served() {
        return handler.served();
    }

    @Override
    public int fetching() {
        return handler.fetching();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            pack.close();
        } catch (IOException e) {
            LOG.warn("The pack cannot be closed", e);
        }
    }
}
