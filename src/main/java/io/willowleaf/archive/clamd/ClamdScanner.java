package io.willowleaf.archive.clamd;

import io.willowleaf.archive.Source;
import io.willowleaf.archive.Verdict;
import io.willowleaf.archive.domain.Scanner;
import io.willowleaf.kernel.config.Settings;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// ClamAV's daemon over its socket: the file goes through in pieces (`INSTREAM`), one line comes back.
@Component
public class ClamdScanner implements Scanner {

    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int USUAL_PORT = 3_310;

    private final @Nullable String address;

    public ClamdScanner(Settings settings) {
        this.address = settings.clamav();
    }

    @Override
    public boolean isThere() {
        return address != null;
    }

    @Override
    public Verdict look(Source bytes) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(at(Objects.requireNonNull(address)), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return verdict(
                    new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
        }
    }

    private static void send(Source bytes, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var in = bytes.open()) {
            var piece = new byte[PIECE];
            for (var count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (count > 0) {
                    to.writeInt(count);
                    to.write(piece, 0, count);
                }
            }
        }
        to.writeInt(0);
        to.flush();
    }

    private static Verdict verdict(String answer) throws IOException {
        var said = answer.substring(answer.indexOf(':') + 1).strip();
        if (said.equals("OK")) {
            return new Verdict(Verdict.Kind.CLEAN, "");
        }
        if (said.endsWith(" FOUND")) {
            return new Verdict(Verdict.Kind.INFECTED, said.substring(0, said.length() - " FOUND".length()));
        }
        if (said.contains("size limit exceeded")) {
            return new Verdict(Verdict.Kind.NOT_LOOKED_AT, said);
        }
        throw new IOException("the scanner answered: " + said);
    }

    private static InetSocketAddress at(String address) {
        var parts = Arrays.asList(address.split(":", -1));
        return new InetSocketAddress(
                parts.getFirst(), parts.size() > 1 ? Integer.parseInt(parts.getLast()) : USUAL_PORT);
    }
}
