// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up the addresses by which others reach this machine. Contacts nobody. */
final class NetworkAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkAddresses.class);

    private NetworkAddresses() {}

    /** IPv4 alone: that is what people can type. Those of private networks (RFC 1918), where rooms are, come first. */
    static List<String> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(NetworkAddresses::isInUse)
                    .flatMap(network -> network.getInterfaceAddresses().stream())
                    .map(InterfaceAddress::getAddress)
                    .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                    .sorted(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .distinct()
                    .toList();
        } catch (SocketException unknown) {
            LOG.info("This machine's addresses cannot be looked up", unknown);
            return List.of();
        }
    }

    private static boolean isInUse(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
        } catch (SocketException gone) {
            LOG.debug("{} went away", network, gone);
            return false;
        }
    }
}
