package io.willowleaf.integration.http;

import io.willowleaf.integration.domain.WebhookUrl;
import io.willowleaf.privacy.desk.Sensitive;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One request and its answer over a connection that is there already (HTTP/1.1, RFC 9112), closed after it.
final class Exchange {

    /// What is kept of an answer.
    static final int KEPT = 1_024;

    private static final int LONGEST_HEAD = 32_768;
    private static final int LONGEST_LINE = 8_192;
    private static final int LONGEST_CHUNK = 1 << 20;
    private static final int FINAL = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");

    private final InputStream in;
    private int head;

    private Exchange(InputStream in) {
        this.in = in;
    }

    /// What came back cannot be read as HTTP.
    static final class NotHttp extends IOException {

        NotHttp(String why) {
            super(why);
        }
    }

    record Reply(int status, String said) {}

    static Reply over(Socket line, WebhookUrl url, Map<String, String> headers, String body) throws IOException {
        line.getOutputStream().write(request(url, headers, body.getBytes(StandardCharsets.UTF_8)));
        line.getOutputStream().flush();
        return new Exchange(new BufferedInputStream(line.getInputStream())).reply();
    }

    private static byte[] request(WebhookUrl url, Map<String, String> headers, byte[] body) throws IOException {
        var head = new StringBuilder("POST ")
                .append(url.target())
                .append(" HTTP/1.1\r\nHost: ")
                .append(url.authority())
                .append("\r\nUser-Agent: Willowleaf\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var out = new ByteArrayOutputStream();
        out.write(head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        return out.toByteArray();
    }

    private Reply reply() throws IOException {
        while (true) {
            var status = status(line());
            var chunked = false;
            var length = Long.MAX_VALUE;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(Locale.ROOT).replace(" ", "").replace("\t", "");
                chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
                if (lower.matches("content-length:\\d{1,18}")) {
                    length = Long.parseLong(lower.substring("content-length:".length()));
                }
            }
            if (status >= FINAL) {
                return new Reply(status, said(chunked, length));
            }
        }
    }

    private static int status(String line) throws NotHttp {
        var read = STATUS.matcher(line);
        if (!read.matches()) {
            throw new NotHttp("no status");
        }
        return Integer.parseInt(read.group(1));
    }

    /// What was said counts for people only: where it breaks off, the beginning is enough.
    private String said(boolean chunked, long length) {
        var said = new ByteArrayOutputStream();
        try {
            if (chunked) {
                for (var size = chunk(line()); size > 0 && said.size() < KEPT; size = chunk(line())) {
                    take(size, said);
                    line();
                }
            } else {
                take(length, said);
            }
        } catch (IOException _) {
            // as far as it came
        }
        var text = said.toString(StandardCharsets.UTF_8);
        return Sensitive.hide(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip());
    }

    private void take(long length, ByteArrayOutputStream into) throws IOException {
        var most = (int) Math.min(length, KEPT - into.size());
        into.write(in.readNBytes(most));
    }

    private static long chunk(String size) throws NotHttp {
        var digits = size.split(";", 2)[0].strip();
        if (!digits.matches("[0-9a-fA-F]{1,8}")) {
            throw new NotHttp("no chunk");
        }
        var length = Long.parseLong(digits, 16);
        if (length > LONGEST_CHUNK) {
            throw new NotHttp("chunk too long");
        }
        return length;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0 || line.size() > LONGEST_LINE || ++head > LONGEST_HEAD) {
                throw new NotHttp("head too long or broken off");
            }
            line.write(each);
        }
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
