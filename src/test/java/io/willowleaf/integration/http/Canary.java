package io.willowleaf.integration.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// Listens on every address of this machine and counts who comes; nobody may.
final class Canary implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger visits = new AtomicInteger();

    Canary() {
        try {
            door = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        while (!door.isClosed()) {
            try (var _ = door.accept()) {
                visits.incrementAndGet();
            } catch (IOException _) {
                return;
            }
        }
    }

    int port() {
        return door.getLocalPort();
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
