package io.willowleaf.identity.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// An answer as bytes: its status, the headers that belong to what it says, and its body.
final class KeptResponse {

    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private KeptResponse() {}

    static byte[] of(ContentCachingResponseWrapper answer) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(answer.getStatus());
            for (var name : HEADERS) {
                var value = name.equals(HttpHeaders.CONTENT_TYPE) ? answer.getContentType() : answer.getHeader(name);
                out.writeUTF(value == null ? "" : value);
            }
            out.write(answer.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void write(byte[] kept, HttpServletResponse answer) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(kept))) {
            answer.setStatus(in.readInt());
            for (var name : HEADERS) {
                var value = in.readUTF();
                if (!value.isEmpty()) {
                    answer.setHeader(name, value);
                }
            }
            answer.setHeader("Idempotent-Replayed", "true");
            answer.getOutputStream().write(in.readAllBytes());
        }
    }
}
