package io.willowleaf.integration.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a name.
@FunctionalInterface
public interface Names {

    List<InetAddress> addresses(String host) throws UnknownHostException;
}
