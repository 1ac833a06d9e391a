package io.willowleaf.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that is asked again and again, with as little work on this side as possible.
final class Caller implements AutoCloseable {

    private final int port;
    private final String before;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Caller(int port, String path, String token) throws IOException {
        this.port = port;
        open();
        before = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %%s\r
                Content-Length: %%d\r
                \r
                """.formatted(path, token);
    }

    private void open() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 8_192);
        out = socket.getOutputStream();
    }

    /// The status of the answer, whose body is read and forgotten.
    int post(String key, byte[] body) throws IOException {
        var request = new ByteArrayOutputStream(body.length + 400);
        request.writeBytes(before.formatted(key, body.length).getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(out);
        out.flush();
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith("content-length:")) {
                length = Integer.parseInt(plain.substring(15).strip());
            }
            last |= plain.startsWith("connection:") && plain.endsWith("close");
            chunked |= plain.startsWith("transfer-encoding:") && plain.endsWith("chunked");
        }
        if (chunked) {
            for (var size = size(); size > 0; size = size()) {
                in.skipNBytes(size + 2L);
            }
            line();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            socket.close();
            open();
        }
        return status;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (var at = in.read(); at != '\n'; at = in.read()) {
            if (at < 0) {
                throw new IOException("hung up");
            }
            if (at != '\r') {
                line.write(at);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
