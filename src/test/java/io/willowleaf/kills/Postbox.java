package io.willowleaf.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// Hands mails in by LMTP, each again until it is acknowledged.
final class Postbox implements AutoCloseable {

    private static final int MOST_TRIES = 600;

    private final int port;

    Postbox(int port) {
        this.port = port;
    }

    void isOpen() throws InterruptedException {
        untilItWorks(() -> talk(null, null));
    }

    void hand(String to, byte[] mail) throws InterruptedException {
        untilItWorks(() -> talk(to, mail));
    }

    private interface Try {
        void once() throws IOException;
    }

    private void untilItWorks(Try what) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                what.once();
                return;
            } catch (IOException e) {
                if (i == MOST_TRIES) {
                    throw new IllegalStateException("nobody takes mail on port " + port, e);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private void talk(String to, byte[] mail) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            expect(answers, "220");
            if (mail == null) {
                return;
            }
            for (var line : new String[] {"LHLO proof", "MAIL FROM:<proof@example.com>", "RCPT TO:<" + to + ">"}) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                expect(answers, "250");
            }
            socket.getOutputStream().write("DATA\r\n".getBytes(StandardCharsets.US_ASCII));
            expect(answers, "354");
            socket.getOutputStream().write(mail);
            socket.getOutputStream().write(".\r\n".getBytes(StandardCharsets.US_ASCII));
            expect(answers, "250");
        }
    }

    private static void expect(BufferedReader answers, String code) throws IOException {
        var line = answers.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = answers.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("expected " + code + ", heard " + line);
        }
    }

    @Override
    public void close() {}
}
