package io.willowleaf.programs;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API as a strict reader: says whether an answer is one it allows. A field it does not name is
/// a fault, too.
final class Described {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    /// One route; `path` has names in braces.
    record Operation(String method, String path, Pattern matches, JsonNode told) {

        List<JsonNode> parameters(String in) {
            return told.path("parameters")
                    .valueStream()
                    .filter(each -> each.path("in").asString().equals(in))
                    .toList();
        }

        String name() {
            return told.path("operationId").asString();
        }
    }

    Described(String text) {
        document = JSON.readTree(text);
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, told) -> operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")),
                        told))));
        operations.sort(Comparator.comparing(each -> each.path().contains("{")));
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method)
                        && each.matches().matcher(path).matches())
                .findFirst();
    }

    JsonNode resolved(JsonNode schema) {
        var ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }

    /// What is wrong with this answer; empty if nothing.
    List<String> faults(Operation operation, HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        var told = operation.told().path("responses").path(Integer.toString(status));
        if (told.isMissingNode()) {
            return List.of("status " + status + " is not described");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
        var content = told.path("content");
        if (content.has("*/*") && !type.equals("application/problem+json")) {
            return List.of();
        }
        if (!content.has(type)) {
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            return List.of("status %d comes as '%s': %s"
                    .formatted(status, type, body.substring(0, Math.min(200, body.length()))));
        }
        try {
            var faults = new ArrayList<String>();
            check(content.path(type).path("schema"), JSON.readTree(answer.body()), "", faults);
            return faults;
        } catch (JacksonException broken) {
            return List.of("status " + status + " is no JSON");
        }
    }

    private void check(JsonNode given, JsonNode value, String at, List<String> faults) {
        var schema = resolved(given);
        if (schema.has("anyOf")) {
            var fits = schema.path("anyOf").valueStream().anyMatch(each -> {
                var inner = new ArrayList<String>();
                check(each, value, at, inner);
                return inner.isEmpty();
            });
            faulty(!fits, at + " is none of the kinds described: " + value, faults);
            return;
        }
        faulty(!isType(schema.path("type"), value), at + " is no " + schema.path("type") + ": " + value, faults);
        if (value.isNull()) {
            return;
        }
        if (schema.has("enum")) {
            faulty(
                    schema.path("enum").valueStream().noneMatch(value::equals),
                    at + " is none of the choices: " + value,
                    faults);
        }
        text(schema, value, at, faults);
        number(schema, value, at, faults);
        if (value.isArray()) {
            for (var i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), at + "[" + i + "]", faults);
            }
        }
        if (value.isObject()) {
            fields(schema, value, at, faults);
        }
    }

    private void fields(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.path("required")
                .forEach(name ->
                        faulty(!value.has(name.asString()), at + "." + name.asString() + " is missing", faults));
        if (!schema.has("properties")) {
            return; // a map of whatever
        }
        value.forEachEntry((name, inner) -> {
            var described = schema.path("properties").path(name);
            if (described.isMissingNode() && schema.path("additionalProperties").isObject()) {
                check(schema.path("additionalProperties"), inner, at + "." + name, faults);
            } else if (described.isMissingNode()) {
                faults.add(at + "." + name + " is not described");
            } else {
                check(described, inner, at + "." + name, faults);
            }
        });
    }

    private static void text(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (!value.isString()) {
            return;
        }
        var text = value.asString();
        if (schema.has("pattern")) {
            faulty(
                    !Pattern.compile(schema.path("pattern").asString())
                            .matcher(text)
                            .find(),
                    at + ": " + text,
                    faults);
        }
        if (schema.path("format").asString("").equals("date-time")) {
            try {
                Instant.parse(text);
            } catch (DateTimeException no) {
                faults.add(at + " is no moment: " + text);
            }
        }
    }

    private static void number(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (value.isNumber()) {
            var number = value.asLong();
            faulty(schema.has("minimum") && number < schema.path("minimum").asLong(), at + " < minimum", faults);
            faulty(schema.has("maximum") && number > schema.path("maximum").asLong(), at + " > maximum", faults);
        }
    }

    private static boolean isType(JsonNode types, JsonNode value) {
        return types.isMissingNode()
                || (types.isArray()
                        ? types.valueStream().anyMatch(type -> isType(type.asString(), value))
                        : isType(types.asString(), value));
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static void faulty(boolean wrong, String what, List<String> faults) {
        if (wrong) {
            faults.add(what);
        }
    }
}
