package io.willowleaf.search.domain;

import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Question.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes of a question what the index is asked.
///
/// @param names whether whoever asks may find by what customers are called
public record Asking(Morphemes morphemes, Thesaurus thesaurus, Vocabulary vocabulary, boolean names) {

    private static final int MOST_NOUNS = 40;
    private static final int MOST_SPLITS = 12;
    private static final int MOST_RELAXED = 8;
    private static final int LONGEST_INITIALS = 8;
    private static final int LONGEST_NAME = 40;
    private static final Pattern HONORIFIC = Pattern.compile("(고객님|고객|손님|님|씨)?(이|가|은|는|을|를|의|께서)?$");

    /// What was asked, where anything is left of it.
    public Optional<Expression> of(Question question) {
        return of(question, Set.of());
    }

    /// The same, names with one slip; a word that is no name but a noun that occurs was hardly meant as one. Nothing
    /// where no name is left.
    public Optional<Expression> withSlips(Question question) {
        var called = question.terms().stream()
                .filter(term -> !term.exact() && !term.without())
                .flatMap(term -> names(term.words()).stream())
                .filter(Asking::mayBeName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        vocabulary.amongst(called).forEach(called::remove);
        return called.isEmpty() ? Optional.empty() : of(question, called);
    }

    /// All words but so many, whichever they are; nothing where too few would be left or too many ways lead there.
    public Optional<Expression> withAllBut(int many, Question question) {
        var must = new ArrayList<Expression>();
        var may = new ArrayList<Expression>();
        var cuts = cuts(question);
        for (var term : question.terms()) {
            one(term, cuts.get(term), false).ifPresent(asked -> {
                if (term.without()) {
                    must.add(new Expression.Not(asked));
                } else if (term.exact()) {
                    must.add(asked);
                } else {
                    may.add(asked);
                }
            });
        }
        if (may.size() - many < 1 || may.size() > MOST_RELAXED) {
            return Optional.empty();
        }
        must.add(Expression.any(choices(may, may.size() - many, 0)));
        return Optional.of(Expression.all(must));
    }

    private static List<Expression> choices(List<Expression> from, int many, int first) {
        if (many == 0) {
            return List.of(new Expression.All(List.of()));
        }
        var all = new ArrayList<Expression>();
        for (var at = first; at <= from.size() - many; at++) {
            for (var rest : choices(from, many - 1, at + 1)) {
                all.add(
                        rest instanceof Expression.All(var parts) && parts.isEmpty()
                                ? from.get(at)
                                : new Expression.All(List.of(from.get(at), rest)));
            }
        }
        return all;
    }

    private Optional<Expression> of(Question question, Set<String> slipped) {
        var parts = new ArrayList<Expression>();
        var cuts = cuts(question);
        for (var term : question.terms()) {
            var part = slipped.isEmpty() || term.exact() || term.without()
                    ? one(term, cuts.get(term), question.terms().size() == 1)
                    : slipped(term, cuts.get(term), slipped);
            part.ifPresent(asked -> parts.add(term.without() ? new Expression.Not(asked) : asked));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Expression.all(parts));
    }

    /// Words in a row are cut as the sentence they are.
    private Map<Term, Cut> cuts(Question question) {
        var cuts = new HashMap<Term, Cut>();
        var sentence = new StringBuilder();
        var plain = new LinkedHashMap<Term, Integer>();
        for (var term : question.terms()) {
            if (term.exact() || term.without()) {
                cuts.put(term, Cut.of(term.words(), morphemes));
            } else if (!term.isInitials()) {
                plain.put(term, sentence.length());
                sentence.append(term.words()).append(' ');
            }
        }
        var whole = Cut.of(sentence.toString().strip(), morphemes);
        plain.forEach((term, from) ->
                cuts.put(term, whole.between(from, from + term.words().length())));
        return cuts;
    }

    private Optional<Expression> one(Term term, @Nullable Cut cut, boolean alone) {
        if (cut == null) {
            return initials(Hangul.apart(term.words()));
        }
        if (term.exact()) {
            return cut.pieces().isEmpty() ? Optional.empty() : Optional.of(exact(cut));
        }
        var ways = new ArrayList<Expression>();
        if (!cut.pieces().isEmpty()) {
            ways.add(Expression.all(pieces(cut, !term.without())));
        }
        cut.rows().forEach(row -> otherCuts(row, cut).forEach(ways::add));
        if (!term.without() && (alone || !ways.isEmpty())) {
            ways.addAll(meanings(cut));
            names(term.words()).stream()
                    .map(Lexeme::ofName)
                    .map(Expression.Word::new)
                    .forEach(ways::add);
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(Expression.any(ways));
    }

    private static Expression exact(Cut cut) {
        return Expression.row(cut.pieces().stream()
                .map(piece -> new Expression.Word(Lexeme.of(piece.word())))
                .toList());
    }

    private List<Expression> pieces(Cut cut, boolean withSynonyms) {
        return cut.pieces().stream()
                .map(piece -> {
                    var ways = new ArrayList<Expression>();
                    ways.add(new Expression.Word(Lexeme.of(piece.word())));
                    if (withSynonyms) {
                        thesaurus.of(List.of(piece.word())).forEach(other -> ways.add(Expression.words(other)));
                    }
                    return Expression.any(ways);
                })
                .toList();
    }

    /// What means the same as the word as a whole, by its pieces or by its letters.
    private List<Expression> meanings(Cut cut) {
        var others = new LinkedHashSet<List<String>>();
        if (cut.pieces().size() > 1) {
            others.addAll(
                    thesaurus.of(cut.pieces().stream().map(Cut.Piece::word).toList()));
        }
        cut.rows().forEach(row -> others.addAll(thesaurus.written(row.text())));
        return others.stream().map(Expression::words).toList();
    }

    /// A row of nouns may stand in a text cut in another way: each two syllables of it, or parts of two and three.
    private static List<Expression> otherCuts(Cut.Row row, Cut cut) {
        var ways = new ArrayList<Expression>();
        var beside = cut.pieces().stream()
                .filter(piece -> !row.text().contains(piece.word()))
                .map(Cut.Piece::word)
                .toList();
        ways.add(Expression.words(joined(row.pairs(), beside)));
        if (row.doubtful()) {
            splits(row.text(), 2).forEach(parts -> ways.add(Expression.words(joined(parts, beside))));
        }
        return ways;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /// 환불지연 → 환불·지연; every way to cut it into stretches of this length or one more.
    private static List<List<String>> splits(String text, int length) {
        var all = new ArrayList<List<String>>();
        split(text, length, List.of(), all);
        return all;
    }

    private static void split(String rest, int length, List<String> before, List<List<String>> all) {
        if (rest.isEmpty() && !before.isEmpty() && all.size() < MOST_SPLITS) {
            all.add(before);
        }
        for (var next = length; next <= length + 1 && next <= rest.length() && all.size() < MOST_SPLITS; next++) {
            var longer = new ArrayList<>(before);
            longer.add(rest.substring(0, next));
            split(rest.substring(next), length, longer, all);
        }
    }

    /// First consonants: of a name, of a noun, or of nouns that follow each other.
    private Optional<Expression> initials(String initials) {
        var ways = new ArrayList<Expression>();
        if (names) {
            ways.add(new Expression.Word(Lexeme.ofName(initials)));
        }
        if (initials.length() <= LONGEST_INITIALS) {
            var splits = new ArrayList<>(splits(initials, 2));
            splits.add(List.of(initials));
            var wanted = splits.stream().flatMap(List::stream).distinct().toList();
            Map<String, List<String>> nouns = vocabulary.withInitials(wanted, MOST_NOUNS).stream()
                    .collect(Collectors.groupingBy(Hangul::initials, LinkedHashMap::new, Collectors.toList()));
            splits.stream()
                    .distinct()
                    .filter(nouns.keySet()::containsAll)
                    .forEach(parts -> ways.add(Expression.row(parts.stream()
                            .map(part -> Expression.any(nouns.getOrDefault(part, List.of()).stream()
                                    .map(noun -> Cut.of(noun, morphemes))
                                    .filter(cut -> !cut.pieces().isEmpty())
                                    .map(Asking::exact)
                                    .toList()))
                            .toList())));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(Expression.any(ways));
    }

    /// What may be a name, with and without what is put behind one.
    private List<String> names(String word) {
        if (!names || word.length() > LONGEST_NAME || word.length() < 2) {
            return List.of();
        }
        var called = word.toLowerCase(Locale.ROOT);
        var bare = Hangul.isAll(called) ? HONORIFIC.matcher(called).replaceFirst("") : called;
        return bare.length() < 2 || bare.equals(called) ? List.of(called) : List.of(called, bare);
    }

    private Optional<Expression> slipped(Term term, @Nullable Cut cut, Set<String> called) {
        var ways = new ArrayList<Expression>();
        one(term, cut, false).ifPresent(ways::add);
        names(term.words()).stream()
                .filter(called::contains)
                .flatMap(name -> Hangul.slips(name).stream())
                .forEach(slip -> ways.add(new Expression.Word(Lexeme.ofName(slip))));
        return ways.isEmpty() ? Optional.empty() : Optional.of(Expression.any(ways));
    }

    private static boolean mayBeName(String word) {
        return Hangul.isAll(word)
                ? word.length() <= 5
                : word.length() > 2 && word.length() < 13 && word.chars().allMatch(Character::isLetter);
    }

    /// Words one slip away that do occur, for each word that may have been meant otherwise.
    public List<String> suggestions(Question question) {
        var meant = new ArrayList<String>();
        for (var term : question.terms()) {
            if (!term.without() && Hangul.isAll(term.words()) && term.words().length() <= LONGEST_INITIALS) {
                vocabulary.amongst(Hangul.slips(term.words())).stream()
                        .limit(3)
                        .forEach(word -> meant.add(question.asked().replace(term.words(), word)));
            }
        }
        return meant.stream().distinct().limit(5).toList();
    }
}
