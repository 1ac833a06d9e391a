package io.willowleaf.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that asks the API; each answer is compared with the description on its way.
final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String token;
    private final Described described;

    Program(URI base, String token, Described described) {
        this.base = base;
        this.token = token;
        this.described = described;
    }

    /// What came back.
    record Answer(int status, JsonNode body, HttpResponse<byte[]> whole) {

        String etag() {
            return whole.headers().firstValue("ETag").orElse("");
        }

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer post(String path, String body, String... headers) {
        var request = to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    Answer upload(String path, byte[] file) {
        return send(to(path).header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder builder) {
        try {
            var request = builder.build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            var path = request.uri().getRawPath();
            var operation = described.find(request.method(), path).orElseThrow();
            assertThat(described.faults(operation, answer))
                    .as("%s %s: %s", request.method(), path, new String(answer.body(), StandardCharsets.UTF_8))
                    .isEmpty();
            var json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    answer.statusCode(), json ? JSON.readTree(answer.body()) : JSON.createObjectNode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
