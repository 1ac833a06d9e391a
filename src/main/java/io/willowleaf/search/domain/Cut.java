package io.willowleaf.search.domain;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A text cut into the words it is found by, in their order, and its rows of nouns written as one.
///
/// @param pieces what the text is about
/// @param rows stretches of nouns without a space between them
public record Cut(List<Piece> pieces, List<Row> rows) {

    /// One of the words a text is found by.
    ///
    /// @param place counted from 0 over the pieces only, so that particles and endings stand between nothing
    public record Piece(String word, int place, boolean noun, int from, int until) {}

    /// Nouns written as one.
    ///
    /// @param doubtful whether it may have been cut in the wrong place
    /// @param common whether no name and nothing unknown is in it
    public record Row(String text, int place, boolean doubtful, boolean common, int from) {

        /// Each two syllables that stand together.
        public List<String> pairs() {
            return IntStream.range(0, text.length() - 1)
                    .mapToObj(at -> text.substring(at, at + 2))
                    .toList();
        }
    }

    /// Verbs that say nothing by themselves.
    private static final Set<String> LIGHT = Set.of("하", "되", "있", "이", "드리", "주", "시키", "받");

    private static final Pattern JOINT = Pattern.compile("[/&.\\-]");
    private static final int SHORTEST_ROW = 3;
    private static final int LONGEST_ROW = 24;

    public Cut {
        pieces = List.copyOf(pieces);
        rows = List.copyOf(rows);
    }

    public static Cut of(String text, Morphemes morphemes) {
        return new Cutting(morphemes.all(text)).done();
    }

    /// What of it was found in this stretch of the text.
    Cut between(int from, int until) {
        return new Cut(
                pieces.stream()
                        .filter(piece -> piece.from() >= from && piece.from() < until)
                        .toList(),
                rows.stream()
                        .filter(row -> row.from() >= from && row.from() < until)
                        .toList());
    }

    private static boolean counts(Morpheme each) {
        return each.kind().carriesMeaning()
                && !(each.kind() == WordClass.VERB && LIGHT.contains(each.text()))
                && !(each.kind() == WordClass.ADJECTIVE && LIGHT.contains(each.text()));
    }

    private static final class Cutting {

        private final List<Morpheme> all;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Morpheme> row = new ArrayList<>();
        private int rowPlace;

        Cutting(List<Morpheme> all) {
            this.all = all;
        }

        Cut done() {
            for (var at = 0; at < all.size(); at++) {
                var each = all.get(at);
                if (!belongs(each)) {
                    endRow();
                }
                if (belongs(each)) {
                    if (row.isEmpty()) {
                        rowPlace = pieces.size();
                    }
                    row.add(each);
                }
                at = add(each, at);
            }
            endRow();
            return new Cut(pieces, rows);
        }

        private int add(Morpheme each, int at) {
            if (isAbbreviated(at)) {
                pieces.add(new Piece(
                        each.text() + all.get(at + 2).text(),
                        pieces.size(),
                        true,
                        each.from(),
                        all.get(at + 2).until()));
                return at + 2;
            }
            if (counts(each)) {
                var noun = each.kind() == WordClass.NOUN && each.known();
                pieces.add(new Piece(each.text(), pieces.size(), noun, each.from(), each.until()));
            }
            return at;
        }

        /// A/S, Q&A.
        private boolean isAbbreviated(int at) {
            return at + 2 < all.size()
                    && isLetter(all.get(at))
                    && JOINT.matcher(all.get(at + 1).text()).matches()
                    && isLetter(all.get(at + 2))
                    && all.get(at).until() == all.get(at + 1).from()
                    && all.get(at + 1).until() == all.get(at + 2).from();
        }

        private static boolean isLetter(Morpheme each) {
            return each.kind() == WordClass.FOREIGN && each.text().length() == 1;
        }

        private boolean belongs(Morpheme each) {
            var nominal = switch (each.kind()) {
                case NOUN, NAME, BOUND_NOUN, ROOT, PREFIX, SUFFIX -> true;
                default -> false;
            };
            return nominal
                    && Hangul.isAll(each.text())
                    && (row.isEmpty() || row.getLast().until() == each.from());
        }

        private void endRow() {
            var text = new StringBuilder();
            row.forEach(each -> text.append(each.text()));
            if (text.length() >= SHORTEST_ROW && text.length() <= LONGEST_ROW) {
                rows.add(new Row(
                        text.toString(),
                        rowPlace,
                        row.stream().anyMatch(Cutting::isDoubtful),
                        row.stream().allMatch(each -> each.known() && each.kind() != WordClass.NAME),
                        row.getFirst().from()));
            }
            row.clear();
        }

        private static boolean isDoubtful(Morpheme each) {
            return switch (each.kind()) {
                case NAME -> true;
                case NOUN, ROOT ->
                    !each.known() || each.text().length() == 1 || each.text().length() > 3;
                default -> false;
            };
        }
    }
}
