package io.willowleaf.integration.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Another program on 127.0.0.2, which the tests may call. It keeps what it is told and answers as it was told to.
public final class StandIn implements AutoCloseable {

    /// What came in.
    public record Message(String path, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final HttpServer server;
    private final List<Message> heard = new CopyOnWriteArrayList<>();
    private volatile Function<Message, Integer> answer = _ -> 200;
    private volatile Map<String, String> headers = Map.of();

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            var given = new TreeMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> given.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var message = new Message(exchange.getRequestURI().toString(), given, body);
            var status = answer.apply(message);
            heard.add(message);
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            var said = "{\"status\":" + status + ",\"phone\":\"010-1234-5678\"}";
            exchange.sendResponseHeaders(status, 0);
            try (var out = exchange.getResponseBody()) {
                out.write(said.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.2:" + server.getAddress().getPort() + "/hook";
    }

    public StandIn answering(Function<Message, Integer> with) {
        answer = with;
        return this;
    }

    StandIn saying(Map<String, String> more) {
        headers = more;
        return this;
    }

    public List<Message> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
