package io.willowleaf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A browser without JavaScript: keeps cookies and sends forms with the field that proves they are ours. It does not
/// follow redirects.
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private @Nullable String csrf;

    Browser(String base) {
        this.base = base;
    }

    /// Of a program on this machine.
    public static Browser at(int port) {
        return new Browser("http://localhost:" + port);
    }

    public Browser with(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /// Sends a form, its field `_csrf` taken from a page that everybody may see.
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", csrf());
        return postRaw(path, form);
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password));
    }

    /// Sends a form as it is.
    public HttpResponse<String> postRaw(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
    }

    /// Sends a form and puts the answer into a file, however long it is.
    public Path download(String path, Map<String, String> fields, Path file) {
        var form = new HashMap<>(fields);
        form.put("_csrf", csrf());
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        try {
            return client.send(request, BodyHandlers.ofFile(file)).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Asks only whether the request would be let in: 204 if so.
    public int knock(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header(Knock.HEADER, "1")
                .method(method, BodyPublishers.noBody());
        if (!method.equals("GET")) {
            request.header("X-CSRF-TOKEN", csrf());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request).statusCode();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The lines of an answer that does not end, as they come.
    public Stream<String> listen(String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Where an answer leads to: path and query.
    public static String next(HttpResponse<String> answer) {
        var next = URI.create(answer.headers().firstValue("Location").orElse(""));
        return next.getRawQuery() == null ? next.getRawPath() : next.getRawPath() + "?" + next.getRawQuery();
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    private String csrf() {
        if (csrf == null) {
            csrf = freshCsrf();
        }
        return csrf;
    }

    private String freshCsrf() {
        var page = CSRF.matcher(get("/welcome/nobody").body());
        if (!page.find()) {
            throw new IllegalStateException("no form to take the field from");
        }
        return page.group(1);
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
