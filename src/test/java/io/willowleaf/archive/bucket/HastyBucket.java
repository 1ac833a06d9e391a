package io.willowleaf.archive.bucket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the head of a request and answers in one piece, with the permission to go on before it where that was asked
/// for.
final class HastyBucket implements AutoCloseable {

    private static final String GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";
    private static final String WELL =
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nETag: \"1\"\r\nConnection: close\r\n\r\n";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger requests = new AtomicInteger();

    HastyBucket() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                var head =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
                var asked = head.lines()
                        .takeWhile(line -> !line.isEmpty())
                        .anyMatch(line -> line.equalsIgnoreCase("Expect: 100-continue"));
                requests.incrementAndGet();
                caller.getOutputStream().write(((asked ? GO_ON : "") + WELL).getBytes(StandardCharsets.ISO_8859_1));
                caller.shutdownOutput();
                caller.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException failed) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
