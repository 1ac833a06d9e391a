package io.willowleaf.kills;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Another program that is told everything, and now and then does not take it the first time. It keeps what it took, in
/// the order it came first.
final class Listener implements AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("\"position\":(\\d+),.*?\"stream\":\"([^\"]+)\"");
    private static final String ADDRESS = "127.0.0.2";
    private static final int EVERY = 17;

    private final HttpServer server;
    private final Map<String, Set<Long>> taken = new HashMap<>();
    private final Set<Long> refused = new HashSet<>();
    private int asked;

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(ADDRESS, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var takes = takes(body);
            exchange.sendResponseHeaders(takes ? 204 : 503, -1);
            exchange.close();
        });
        server.start();
    }

    /// What the program has to be told so that it may call here.
    static Map<String, String> settings() {
        return Map.of("WILLOWLEAF_WEBHOOKS_PLAIN_HTTP", "true", "WILLOWLEAF_WEBHOOKS_NETWORKS", ADDRESS);
    }

    /// Signs in and asks to be told everything.
    void subscribe(Post post) throws InterruptedException {
        for (var patience = 0; patience < 100; patience++) {
            if (post.readForm("/voice/new", ADDRESS)) {
                var signedIn = post.send(
                        post.form("/sign-in", "email=" + encode(Doors.ADMIN) + "&password=" + encode(Doors.PASSWORD)),
                        ADDRESS);
                if (signedIn != null) {
                    post.keep(signedIn);
                    var url = "http://" + ADDRESS + ":" + server.getAddress().getPort() + "/";
                    var made = post.send(
                            post.form("/settings/webhooks", "name=kills&kinds=complaint.*&url=" + encode(url)),
                            ADDRESS);
                    if (made != null && made.body().contains("whsec_")) {
                        return;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("nobody tells anything");
    }

    /// Nothing is refused twice: after the third time it would only come again when nobody looks any more.
    private synchronized boolean takes(String body) {
        var place = PLACE.matcher(body);
        if (!place.find()) {
            return true;
        }
        var position = Long.valueOf(place.group(1));
        if (++asked % EVERY == 0 && refused.add(position)) {
            return false;
        }
        taken.computeIfAbsent(place.group(2), _ -> new LinkedHashSet<>()).add(position);
        return true;
    }

    synchronized boolean heard(String stream, long position) {
        return taken.getOrDefault(stream, Set.of()).contains(position);
    }

    /// Streams of which something came before what happened before it.
    synchronized int outOfOrder() {
        return (int) taken.values().stream()
                .filter(positions -> !positions.stream()
                        .sorted()
                        .toList()
                        .equals(positions.stream().toList()))
                .count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
