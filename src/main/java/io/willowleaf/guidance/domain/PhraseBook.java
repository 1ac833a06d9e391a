package io.willowleaf.guidance.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All phrases, compiled once. Forms are looked up by their first two letters, so a text is read once, whatever the
/// number of phrases; no regular expressions,
/// so nobody can type one that never ends.
public final class PhraseBook {

    private static final Comparator<Found> GRAVEST_FIRST = Comparator.comparingInt(
                    (Found found) -> -found.phrase().severity())
            .thenComparingInt(Found::start)
            .thenComparingInt(found -> -found.end());

    private record Found(Phrase phrase, int start, int end) {}

    private final Map<Integer, List<Matcher>> forms = new HashMap<>();
    private final BitSet beginnings = new BitSet();
    private final List<PlainSpeech> plainSpeech = new ArrayList<>();

    public PhraseBook(List<Phrase> phrases) {
        for (var phrase : phrases) {
            if (phrase.rule() == Phrase.Rule.PLAIN_SPEECH) {
                plainSpeech.add(new PlainSpeech(phrase));
                continue;
            }
            ways(phrase).forEach(form -> {
                var matcher = new Matcher(phrase, form);
                forms.computeIfAbsent(matcher.beginning(), _ -> new ArrayList<>())
                        .add(matcher);
                beginnings.set(matcher.first());
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
            if (beginnings.get(text.at(start))) {
                find(text, start, Form.beginning(text.at(start)), found);
                if (start + 1 < text.size()) {
                    find(text, start, Form.beginning(text.at(start), text.at(start + 1)), found);
                }
            }
        }
        for (var plain : plainSpeech) {
            plain.find(text, end -> found.add(new Found(plain.phrase(), PlainSpeech.wordStart(text, end), end)));
        }
        return found;
    }

    private void find(Letters text, int start, int beginning, List<Found> found) {
        for (var matcher : forms.getOrDefault(beginning, List.of())) {
            var end = end(matcher, text, start);
            if (end >= 0) {
                found.add(new Found(matcher.phrase(), start, end));
            }
        }
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
