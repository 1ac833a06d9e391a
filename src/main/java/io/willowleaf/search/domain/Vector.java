package io.willowleaf.search.domain;

import io.willowleaf.search.Morphemes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a complaint with their places and weights, as the database keeps them, and the common nouns among them,
/// also those made of others.
///
/// @param marks which words follow each other, as they were cut first
public record Vector(String text, Set<Short> marks, Set<String> nouns) {

    private static final int MOST_PLACES = 40;
    private static final int LAST_PLACE = 16_380;
    private static final int BETWEEN_TEXTS = 5;
    private static final int MOST_BYTES = 400_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NOUN = 8;
    private static final int GIVEN_NAME = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Vector of(Texts texts, Morphemes morphemes) {
        return new Building(morphemes).done(texts);
    }

    /// The ways a name is asked for: whole, in its parts, without the surname, by its first consonants.
    static Set<String> called(String name) {
        var ways = new LinkedHashSet<String>();
        var clean = name.strip().toLowerCase(Locale.ROOT);
        if (clean.isEmpty()) {
            return ways;
        }
        for (var part : SPACES.split(clean, -1)) {
            ways.add(part);
        }
        var whole = SPACES.matcher(clean).replaceAll("");
        ways.add(whole);
        if (Hangul.isAll(whole) && whole.length() <= 5) {
            ways.add(Hangul.initials(whole));
            if (whole.length() == GIVEN_NAME) {
                ways.add(whole.substring(1));
            }
        }
        return ways;
    }

    private static final class Building {

        private final Morphemes morphemes;
        private final Map<String, List<String>> places = new LinkedHashMap<>();
        private final Set<Short> marks = new HashSet<>();
        private final Set<String> nouns = new LinkedHashSet<>();
        private int place = 1;
        private int bytes;

        Building(Morphemes morphemes) {
            this.morphemes = morphemes;
        }

        Vector done(Texts texts) {
            called(texts.name()).forEach(way -> add(Lexeme.ofName(way), 1, 'A'));
            texts.theirs().forEach(text -> add(text, 'B'));
            texts.ours().forEach(text -> add(text, 'C'));
            texts.inside().forEach(text -> add(text, 'D'));
            var vector = new StringBuilder(bytes + places.size() * 8);
            places.forEach((lexeme, at) -> vector.append(Lexeme.quoted(lexeme))
                    .append(':')
                    .append(String.join(",", at))
                    .append(' '));
            return new Vector(vector.toString(), marks, nouns);
        }

        private void add(String text, char weight) {
            var cut = Cut.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text, morphemes);
            var before = "";
            for (var piece : cut.pieces()) {
                var lexeme = Lexeme.of(piece.word());
                add(lexeme, place + piece.place(), weight);
                if (piece.place() > 0) {
                    marks.add(Marks.of(before, lexeme));
                }
                before = lexeme;
                if (piece.noun() && isCommon(piece.word())) {
                    nouns.add(piece.word());
                }
            }
            cut.rows().stream()
                    .filter(row -> row.common() && isCommon(row.text()))
                    .map(Cut.Row::text)
                    .forEach(nouns::add);
            cut.rows().stream().filter(Cut.Row::doubtful).forEach(row -> {
                var pairs = row.pairs();
                for (var at = 0; at < pairs.size(); at++) {
                    add(pairs.get(at), place + row.place() + at / 2, weight);
                }
            });
            place += cut.pieces().size() + BETWEEN_TEXTS;
        }

        private static boolean isCommon(String word) {
            return word.length() > 1 && word.length() <= LONGEST_NOUN && Hangul.isAll(word);
        }

        private void add(String lexeme, int at, char weight) {
            var known = places.get(lexeme);
            if (known == null) {
                bytes += lexeme.getBytes(StandardCharsets.UTF_8).length;
                if (places.size() >= Morphemes.MOST || bytes > MOST_BYTES) {
                    return;
                }
                known = new ArrayList<>(2);
                places.put(lexeme, known);
            }
            if (known.size() < MOST_PLACES) {
                known.add(Math.min(at, LAST_PLACE) + "" + weight);
            }
        }
    }
}
