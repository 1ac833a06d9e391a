package io.willowleaf.guidance.domain;

import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.Slot;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Particle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A template being filled in one language.
public final class Letter {

    private static final Map<String, String> PARTICLES =
            Map.of("을", "을/를", "를", "을/를", "이", "이/가", "가", "이/가", "은", "은/는", "는", "은/는", "으로", "으로/로", "로", "으로/로");

    private final ResponseTemplate template;
    private final Language language;
    private final Map<String, String> codes = new HashMap<>();

    public Letter(ResponseTemplate template, List<Slot> slots, Language language) {
        this.template = template;
        this.language = language;
        slots.forEach(slot -> codes.put(slot.name().in(language), slot.code()));
    }

    /// Values by the code of the slot. What is required and not given stays open.
    public String fill(Map<String, String> values) {
        var given = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var body = template.body().in(language).transform(text -> text.split("(?<=[.!?]) ", -1));
        return List.of(body).stream()
                .filter(sentence -> isNeeded(sentence, given.keySet()))
                .map(sentence -> OpenSlots.fill(sentence, name -> given.getOrDefault(code(name), ""), this::join))
                .collect(Collectors.joining(" "));
    }

    private boolean isNeeded(String sentence, Set<String> given) {
        return OpenSlots.in(sentence).stream()
                .map(this::code)
                .allMatch(code -> given.contains(code) || template.required().contains(code));
    }

    private String code(String name) {
        return codes.getOrDefault(name, name);
    }

    private int join(StringBuilder before, String value, String text, int from) {
        var length = language == Language.KO ? particle(text, from) : 0;
        before.append(
                length == 0
                        ? value
                        : Particle.with(value, PARTICLES.getOrDefault(text.substring(from, from + length), "/")));
        return from + length;
    }

    /// How many letters after a slot are a particle that stands alone.
    private static int particle(String text, int from) {
        for (var length = 2; length > 0; length--) {
            var end = from + length;
            var whole = end == text.length() || (end < text.length() && " ,.".indexOf(text.charAt(end)) >= 0);
            if (whole && PARTICLES.containsKey(text.substring(from, end))) {
                return length;
            }
        }
        return 0;
    }
}
