package io.willowleaf.kills;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Asks the program, from many addresses of this machine in turn, since one that sends too much is slowed down.
final class Post {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int ADDRESSES = 200;
    private static final String EDGE = "----between-the-fields";

    private final Program program;
    private final List<HttpClient> clients;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String proof = "";

    Post(Program program) {
        this.program = program;
        this.clients = IntStream.rangeClosed(1, ADDRESSES)
                .mapToObj(
                        at -> HttpClient.newBuilder().localAddress(address(at)).build())
                .toList();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(program.at(path)).timeout(Duration.ofSeconds(20));
    }

    /// The answer, or null if there was none, or one that says to come again. A refusal is an error of the test.
    @Nullable
    HttpResponse<String> send(HttpRequest.Builder request, String key) throws InterruptedException {
        try {
            var client = clients.get(Math.floorMod(key.hashCode(), ADDRESSES));
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 4) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
            }
            return answer.statusCode() / 100 == 5 ? null : answer;
        } catch (IOException _) {
            return null;
        }
    }

    /// Takes the cookie and the field that prove a form is ours from this page.
    boolean readForm(String path, String key) throws InterruptedException {
        var page = send(to(path).header("Cookie", cookies()).GET(), key);
        if (page == null) {
            return false;
        }
        keep(page);
        var field = FIELD.matcher(page.body());
        if (!field.find()) {
            throw new IllegalStateException("no form on " + path);
        }
        proof = field.group(1);
        return true;
    }

    void keep(HttpResponse<String> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /// A form with one file; `fields` are names and values in turn.
    HttpRequest.Builder form(String path, String fileField, String fileName, byte[] file, String... fields) {
        var body = new ByteArrayOutputStream();
        field(body, "_csrf", proof);
        for (var at = 0; at < fields.length; at += 2) {
            field(body, fields[at], fields[at + 1]);
        }
        write(
                body,
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + EDGE + "--\r\n");
        return to(path).header("Cookie", cookies())
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    HttpRequest.Builder form(String path, String encoded) {
        return to(path).header("Cookie", cookies())
                .header("X-CSRF-TOKEN", proof)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded));
    }

    static String path(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        write(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InetAddress address(int at) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) at});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
