package io.willowleaf.cause.domain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule looks for: the same as its pattern finds, but only those of its alternatives are looked for of which a
/// text has the letters. Most texts have those of none; staff may write hundreds.
public final class Wording {

    private final List<Way> ways;

    /// One alternative, and words of which at least one stands in everything it finds; none if that is not known.
    private record Way(Pattern pattern, List<String> needed) {

        boolean isPossibleIn(Text text) {
            return needed.isEmpty() || needed.stream().anyMatch(text::has);
        }
    }

    public record Span(int from, int until) {}

    /// A text, and which letters are in it.
    record Text(String letters, BitSet there) {

        static Text of(String letters) {
            var there = new BitSet();
            letters.chars().forEach(there::set);
            return new Text(letters, there);
        }

        boolean has(String word) {
            return there.get(word.charAt(0)) && letters.contains(word);
        }
    }

    private Wording(List<Way> ways) {
        this.ways = ways;
    }

    /// Throws `PatternSyntaxException` where the pattern cannot be read.
    public static Wording of(String pattern) {
        var whole = Pattern.compile(pattern);
        var alternatives = Needed.alternatives(pattern);
        return alternatives.size() == 1
                ? new Wording(List.of(new Way(whole, Needed.by(pattern))))
                : new Wording(alternatives.stream()
                        .map(each -> new Way(Pattern.compile(each), Needed.by(each)))
                        .toList());
    }

    boolean isIn(Text text) {
        return ways.stream()
                .anyMatch(way -> way.isPossibleIn(text)
                        && way.pattern().matcher(text.letters()).find());
    }

    /// From left to right, none within another; where several begin at the same place, the one that is written first.
    List<Span> findIn(Text text, int most) {
        var searches = new ArrayList<Search>();
        for (var way : ways) {
            if (way.isPossibleIn(text)) {
                searches.add(new Search(way.pattern().matcher(text.letters())));
            }
        }
        var found = new ArrayList<Span>();
        for (var next = next(searches, 0); next != null && found.size() < most; next = next(searches, next.until())) {
            if (next.from() == next.until()) {
                break;
            }
            found.add(next);
        }
        return found;
    }

    private static @Nullable Span next(List<Search> searches, int from) {
        Span first = null;
        for (var search : searches) {
            var span = search.from(from);
            if (span != null && (first == null || span.from() < first.from())) {
                first = span;
            }
        }
        return first;
    }

    /// Where one alternative is found next.
    private static final class Search {

        private final Matcher matcher;
        private @Nullable Span next = new Span(-1, -1);

        Search(Matcher matcher) {
            this.matcher = matcher;
        }

        @Nullable
        Span from(int place) {
            if (next != null && next.from() < place) {
                next = matcher.find(place) ? new Span(matcher.start(), matcher.end()) : null;
            }
            return next;
        }
    }
}
