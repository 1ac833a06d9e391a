package io.willowleaf.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.willowleaf.complaint.CauseCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Invented sentences of customers, by cause, and the names that stand in them.
final class DemoTexts {

    private final Map<CauseCode, Map<String, List<String>>> texts = new LinkedHashMap<>();
    private final Map<CauseCode, Integer> weights = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    static DemoTexts of(DemoKind kind) {
        var texts = new DemoTexts();
        each(kind.texts(), row -> {
            var cause = new CauseCode(row.getField("cause"));
            texts.weights.put(cause, Integer.parseInt(row.getField("weight")));
            texts.texts
                    .computeIfAbsent(cause, _ -> new HashMap<>())
                    .computeIfAbsent(row.getField("kind"), _ -> new ArrayList<>())
                    .add(row.getField("text"));
        });
        each(
                "/demo/lists.csv",
                row -> texts.lists
                        .computeIfAbsent(row.getField("list"), _ -> new ArrayList<>())
                        .add(row.getField("text")));
        return texts;
    }

    static void each(String file, Consumer<NamedCsvRecord> taker) {
        var stream = Objects.requireNonNull(DemoTexts.class.getResourceAsStream(file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<CauseCode, Integer> weights() {
        return weights;
    }

    String words(CauseCode cause, RandomGenerator random) {
        return (any("opening", random) + filled(pick(of(cause, "words"), random), random) + ". "
                        + any("closing", random))
                .strip();
    }

    String expected(CauseCode cause, RandomGenerator random) {
        return sometimes(cause, "expected", .5, random);
    }

    String wished(CauseCode cause, RandomGenerator random) {
        return sometimes(cause, "wished", .7, random);
    }

    /// Half of those who answer say why.
    String comment(int score, RandomGenerator random) {
        return random.nextBoolean() ? any(score <= 2 ? "unhappy" : score == 3 ? "middling" : "happy", random) : "";
    }

    String name(RandomGenerator random) {
        return any("family", random) + any("given", random);
    }

    private String sometimes(CauseCode cause, String kind, double share, RandomGenerator random) {
        var choices = of(cause, kind);
        return choices.isEmpty() || random.nextDouble() > share ? "" : filled(pick(choices, random), random);
    }

    private List<String> of(CauseCode cause, String kind) {
        return texts.getOrDefault(cause, Map.of()).getOrDefault(kind, List.of());
    }

    private String filled(String text, RandomGenerator random) {
        var named = text;
        for (var slot : List.of("상품", "민원")) {
            if (named.contains("{" + slot + "}")) {
                named = Slot.fill(named, slot, any(slot, random));
            }
        }
        return named.replace("{일수}", String.valueOf(2 + random.nextInt(8)));
    }

    private String any(String list, RandomGenerator random) {
        return pick(Objects.requireNonNull(lists.get(list), list), random);
    }

    private static String pick(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
