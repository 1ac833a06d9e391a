package io.willowleaf.messenger.desk;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that a gateway wants, with places for what changes: `{to}`, `{from}`, `{text}`, `{title}`, `{id}`,
/// `{kind}`. Only whole strings are filled, so whatever a message says it stays a string.
public final class BodyTemplate {

    public static final String USUAL = """
            {
              "id": "{id}",
              "kind": "{kind}",
              "from": "{from}",
              "to": "{to}",
              "title": "{title}",
              "text": "{text}"
            }
            """;

    public static final int LONGEST = 4_000;

    private static final Pattern PLACE = Pattern.compile("\\{(to|from|text|title|id|kind)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode tree;

    private BodyTemplate(JsonNode tree) {
        this.tree = tree;
    }

    /// Nothing if it is no JSON object, or names neither whom nor what.
    public static Optional<BodyTemplate> find(String written) {
        try {
            var tree = JSON.readTree(written);
            return tree.isObject() && written.contains("{to}") && written.contains("{text}")
                    ? Optional.of(new BodyTemplate(tree))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    public String fill(Map<String, String> values) {
        return JSON.writeValueAsString(filled(tree, values));
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(each -> copy.set(each.getKey(), filled(each.getValue(), values)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> copy.add(filled(each, values)));
                yield copy;
            }
            default ->
                node.isString()
                        ? JsonNodeFactory.instance.stringNode(PLACE.matcher(node.asString())
                                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))))
                        : node;
        };
    }
}
