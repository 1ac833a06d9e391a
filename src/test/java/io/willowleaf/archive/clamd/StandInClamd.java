package io.willowleaf.archive.clamd;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks as much of the daemon as we do: finds the word EICAR, and takes no more than a million bytes.
public final class StandInClamd implements AutoCloseable {

    private static final int MOST = 1_000_000;

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();

    public StandInClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int asked() {
        return asked.get();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the other side went away, or this one was closed
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        asked.incrementAndGet();
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        for (var count = in.readInt(); count > 0; count = in.readInt()) {
            bytes.write(in.readNBytes(count));
        }
        var said = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : bytes.size() > MOST
                        ? "INSTREAM size limit exceeded. ERROR"
                        : bytes.toString(StandardCharsets.ISO_8859_1).contains("EICAR")
                                ? "stream: Eicar-Test-Signature FOUND"
                                : "stream: OK";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
