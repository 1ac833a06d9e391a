package io.willowleaf.integration.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses may be called: those of the open internet (IANA special-purpose registries, RFC 6890), and inner
/// ones only where they are allowed by name. Where clouds tell their secrets is never called.
public final class OpenInternet {

    /// Everything outside of this is special: unspecified, loopback, mapped, NAT64, unique local, link-local,
    /// multicast.
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    private static final List<Network> SECRETS = Stream.of(
                    "169.254.169.254",
                    "169.254.170.2",
                    "168.63.129.16",
                    "100.100.100.200",
                    "192.0.0.192",
                    "fd00:ec2::254")
            .map(Network::of)
            .toList();

    private final List<Network> allowed;

    public OpenInternet(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    public boolean mayCall(InetAddress address) {
        return !within(SECRETS, address) && (within(allowed, address) || isOpen(address));
    }

    private static boolean isOpen(InetAddress address) {
        return !within(SPECIAL, address) && (!(address instanceof Inet6Address) || GLOBAL_V6.holds(address));
    }

    private static boolean within(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }
}
