package io.willowleaf.guidance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All phrases, compiled. Forms are looked up by their first letter, so a text is read once, whatever the number of
/// phrases; no regular expressions,
/// so nobody can type one that never ends.
public final class PhraseBook {

    private static final Comparator<Found> GRAVEST_FIRST = Comparator.comparingInt(
                    (Found found) -> -found.phrase().severity())
            .thenComparingInt(Found::start)
            .thenComparingInt(found -> -found.end());

    private record Found(Phrase phrase, int start, int end) {}

    private final Map<Character, List<Matcher>> forms = new HashMap<>();
    private final List<Phrase> plainSpeech = new ArrayList<>();

    public PhraseBook(List<Phrase> phrases) {
        for (var phrase : phrases) {
            if (phrase.rule() == Phrase.Rule.PLAIN_SPEECH) {
                plainSpeech.add(phrase);
                continue;
            }
            ways(phrase).forEach(form -> {
                var matcher = new Matcher(phrase, form);
                forms.computeIfAbsent(matcher.first(), _ -> new ArrayList<>()).add(matcher);
            });
        }
    }

    /// A list that a rule works with is taken as it stands.
    private static Stream<String> ways(Phrase phrase) {
        var listed = Phrase.forms(phrase.pattern()).stream();
        return phrase.rule() == null
                ? listed.flatMap(form -> Inflections.of(form).stream()).distinct()
                : listed;
    }

    /// What is found, in order: at most one in a sentence, the gravest.
    public List<Hit> check(String text) {
        var letters = Letters.of(text);
        var gravest = new HashMap<Integer, Found>();
        for (var found : find(letters)) {
            gravest.merge(
                    letters.sentence(found.start()),
                    found,
                    (one, other) -> GRAVEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return gravest.values().stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(found -> new Hit(found.phrase(), letters.from(found.start()), letters.until(found.end() - 1)))
                .toList();
    }

    private List<Found> find(Letters text) {
        var found = new ArrayList<Found>();
        for (var start = 0; start < text.size(); start++) {
            for (var matcher : forms.getOrDefault(text.at(start), List.of())) {
                var end = end(matcher, text, start);
                if (end >= 0) {
                    found.add(new Found(matcher.phrase(), start, end));
                }
            }
        }
        for (var phrase : plainSpeech) {
            new PlainSpeech(phrase)
                    .find(text, end -> found.add(new Found(phrase, PlainSpeech.wordStart(text, end), end)));
        }
        return found;
    }

    private static int end(Matcher matcher, Letters text, int start) {
        var end = matcher.match(text, start);
        var rule = matcher.phrase().rule();
        if (end < 0 || rule == null) {
            return end;
        }
        return switch (rule) {
            case MISAPPLIED_HONORIFIC -> MisappliedHonorific.match(text, start, end);
            case JARGON -> Jargon.isAlone(text, start, end) ? end : -1;
            case PLAIN_SPEECH -> -1;
        };
    }
}
