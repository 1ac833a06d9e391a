package io.willowleaf.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// Makes requests from the description: mostly like those of a program that has read it, some of one that has not, and
/// some of somebody who means harm. The same seed makes the same request.
final class Hostile {

    /// An address of more than 8 KB is refused by the server before anybody reads it.
    private static final int LONGEST_VALUE = 600;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "9223372036854775807",
            "99999999999999999999999999",
            "1e308",
            "NaN",
            "true",
            "[]",
            "{}",
            "'; drop table complaint.complaint; --",
            "\" or \"\"=\"",
            "%00",
            "\u0000",
            "\uD83D",
            "😡👨‍👩‍👧‍👦",
            "\u202eevil",
            "각각\u200b",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "${jndi:ldap://localhost/x}",
            "{{7*7}}",
            "2026-13-45",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "0000-00-00T00:00:00Z",
            "C-2026-999999999999",
            "010-0000-0312",
            "900101-1234567",
            "\\",
            "\r\nX-Evil: 1",
            "가".repeat(5_000),
            "a".repeat(70_000));

    private final Described described;
    private final List<String> numbers;
    private final List<Long> people;
    private final List<String> tokens;

    Hostile(Described described, List<String> numbers, List<Long> people, List<String> tokens) {
        this.described = described;
        this.numbers = List.copyOf(numbers);
        this.people = List.copyOf(people);
        this.tokens = List.copyOf(tokens);
    }

    /// One request.
    record Shot(Described.Operation operation, HttpRequest request, String body) {

        HttpResponse<byte[]> fire() {
            try {
                return CLIENT.send(request, BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(toString(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            var uri = request.uri().toString();
            return "%s %s %s %s"
                    .formatted(
                            request.method(),
                            uri.substring(0, Math.min(300, uri.length())),
                            request.headers().map().keySet(),
                            body.substring(0, Math.min(600, body.length())));
        }
    }

    Shot shot(URI base, long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var operations = described.operations();
        var operation = operations.get(random.nextInt(operations.size()));
        var wild = random.nextInt(3);
        var request =
                HttpRequest.newBuilder(base.resolve(path(operation, wild, random) + query(operation, wild, random)));
        var body = "";
        headers(operation, wild, random).forEach(request::header);
        if (operation.method().equals("POST")) {
            body = body(operation, wild, random);
            request.POST(BodyPublishers.ofByteArray(bytes(body, wild, random)));
        } else {
            request.method(operation.method(), BodyPublishers.noBody());
        }
        return new Shot(operation, request.build(), body);
    }

    private String path(Described.Operation operation, int wild, Random random) {
        var path = operation.path();
        for (var parameter : operation.parameters("path")) {
            var name = parameter.path("name").asString();
            var value = name.equals("number")
                    ? numbers.get(random.nextInt(numbers.size()))
                    : Integer.toString(1 + random.nextInt(5_000));
            if (wild == 2 && random.nextInt(3) == 0) {
                value = inPath(ODD.get(random.nextInt(ODD.size())));
            }
            path = path.replace("{" + name + "}", value);
        }
        return path;
    }

    /// A path never leaves its route: that would be a request to another one.
    private static String inPath(String odd) {
        var part = encoded(odd.length() > 300 ? odd.substring(0, 300) : odd).replace("+", "%20");
        return part.isBlank() || part.equals("%20") || part.replace("%2F", "").matches("\\.+")
                ? "x"
                : part.replace("%2F", "x");
    }

    private String query(Described.Operation operation, int wild, Random random) {
        var query = new StringBuilder();
        for (var parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean(false) || random.nextInt(3) == 0) {
                var odd = wild == 2 && random.nextInt(2) == 0;
                var value = odd ? ODD.get(random.nextInt(ODD.size())) : like(parameter, random);
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(encoded(value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value));
            }
        }
        if (wild == 1 && random.nextInt(6) == 0) {
            query.append(query.isEmpty() ? '?' : '&').append("unknown=1&limit=&cursor=%ED%95%9C");
        }
        return query.toString();
    }

    private static String like(JsonNode parameter, Random random) {
        var example = parameter.has("example")
                ? parameter.path("example").asString("")
                : parameter.path("schema").path("example").asString("");
        var otherwise = parameter.path("schema").path("default").asString("1");
        if (parameter.path("name").asString().equals("wait")) {
            return "0";
        }
        return random.nextInt(5) == 0 || example.isEmpty() ? otherwise : example;
    }

    private Map<String, String> headers(Described.Operation operation, int wild, Random random) {
        var headers = new LinkedHashMap<String, String>();
        if (random.nextInt(40) != 0) {
            headers.put("Authorization", "Bearer " + tokens.get(random.nextInt(tokens.size())));
        } else if (random.nextBoolean()) {
            headers.put(
                    "Authorization",
                    List.of("Basic eDp5", "Bearer", "Bearer ", "bearer wl_x").get(random.nextInt(4)));
        }
        if (operation.method().equals("POST")) {
            var types = operation.told().path("requestBody").path("content").propertyNames();
            headers.put(
                    "Content-Type",
                    types.isEmpty() ? "application/json" : types.iterator().next());
            if (random.nextInt(4) == 0) {
                headers.put("Idempotency-Key", wild == 2 ? "k" + random.nextInt(3) : "k" + random.nextLong());
            }
            if (random.nextInt(2) == 0) {
                headers.put("If-Match", random.nextInt(4) == 0 ? "\"" + random.nextInt(9_000) + "\"" : "*");
            }
        }
        if (wild == 2 && random.nextInt(2) == 0) {
            headers.put(
                    "Accept-Language",
                    List.of("en", "ko-KR,en;q=0.1", "*", ";;;", "xx-YY;q=9").get(random.nextInt(5)));
            headers.put(
                    "Accept",
                    List.of("application/json", "*/*", "text/html", "image/png", ";", "application/*;q=0")
                            .get(random.nextInt(6)));
            headers.put(
                    "Content-Type",
                    List.of(
                                    "text/plain",
                                    "application/xml",
                                    ";",
                                    "multipart/form-data",
                                    "application/x-www-form-urlencoded",
                                    "application/json;charset=UTF-7")
                            .get(random.nextInt(6)));
            headers.put(
                    "If-Match",
                    List.of("*", "x", "\"\"", "W/\"1\",\"2\"", ",,,").get(random.nextInt(5)));
            headers.put(
                    "Idempotency-Key",
                    List.of("a", "b", " ", "k".repeat(300), "'").get(random.nextInt(5)));
            headers.put("X-Purpose", "%s %s".formatted("test", random.nextInt()));
        }
        return headers;
    }

    private String body(Described.Operation operation, int wild, Random random) {
        var contents = operation.told().path("requestBody").path("content");
        if (!contents.has("application/json")) {
            return wild == 0 && contents.has("message/rfc822")
                    ? "Message-ID: <%d@example.com>\r\nSubject: =?UTF-8?B?%s?=\r\n\r\nwords"
                            .formatted(random.nextLong(), "7Y28")
                    : ODD.get(random.nextInt(ODD.size()));
        }
        var json = json(contents.path("application/json").path("schema"), wild, random, 0);
        return switch (wild == 2 ? random.nextInt(9) : 9) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> "[".repeat(2_000);
            case 2 -> json.replaceFirst("\\{", "{\"surprise\":1,");
            case 3 -> "{" + "\"a\":{".repeat(900) + "}".repeat(901);
            case 4 -> ODD.get(random.nextInt(ODD.size()));
            case 5 -> json + json;
            case 6 -> json.replace(":", ": ").replace("\"", random.nextBoolean() ? "'" : "\"");
            default -> json;
        };
    }

    private String json(JsonNode given, int wild, Random random, int depth) {
        var schema = described.resolved(given);
        if (wild == 2 && depth > 0 && random.nextInt(4) == 0) {
            return odd(random);
        }
        if (schema.has("anyOf")) {
            return json(schema.path("anyOf").get(0), wild, random, depth);
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        var type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString();
        return switch (type) {
            case "object" -> object(schema, wild, random, depth);
            case "array" -> "[" + json(schema.path("items"), wild, random, depth + 1) + "]";
            case "integer", "number" -> number(schema, random);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> text(schema, random);
        };
    }

    private String object(JsonNode schema, int wild, Random random, int depth) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        var out = new StringBuilder("{");
        schema.path("properties").forEachEntry((name, property) -> {
            var given = required.contains(name) ? wild == 0 || random.nextInt(8) != 0 : random.nextInt(2) == 0;
            if (given && depth < 5) {
                out.append(out.length() > 1 ? "," : "")
                        .append('"')
                        .append(name)
                        .append("\":")
                        .append(json(property, wild, random, depth + 1));
            }
        });
        return out.append('}').toString();
    }

    private String number(JsonNode schema, Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> Long.toString(people.get(random.nextInt(people.size())));
            case 2 -> schema.path("minimum").asString("0");
            default -> schema.path("maximum").asString("1");
        };
    }

    private String text(JsonNode schema, Random random) {
        if (schema.path("format").asString("").equals("date-time")) {
            return "\"2026-09-%02dT0%d:00:00Z\"".formatted(1 + random.nextInt(28), random.nextInt(10));
        }
        var example = schema.path("example").asString("말");
        if (example.matches("C-\\d{4}-\\d+")) {
            return "\"" + numbers.get(random.nextInt(numbers.size())) + "\"";
        }
        return quoted(random.nextInt(6) == 0 ? "말 " + random.nextInt() : example);
    }

    private static String odd(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "null";
            case 1 -> "{\"x\":[1,{\"y\":null}]}";
            case 2 -> "[1,2,3]";
            case 3 -> "-1e400";
            case 4 -> "12345678901234567890123";
            default -> quoted(ODD.get(random.nextInt(ODD.size())));
        };
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            out.append(
                    letter < 0x20 || letter == '"' || letter == '\\' || Character.isSurrogate(letter)
                            ? "\\u%04x".formatted((int) letter)
                            : Character.toString(letter));
        }
        return out.append('"').toString();
    }

    private static byte[] bytes(String body, int wild, Random random) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        if (wild == 2 && random.nextInt(5) == 0) {
            for (var i = 0; i < 3 && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
        }
        return bytes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
