package io.willowleaf.search.domain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the words of a complaint must hold, as the index is asked.
public sealed interface Expression {

    record Word(String lexeme) implements Expression {}

    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Expression> ways) implements Expression {
        public Any {
            ways = List.copyOf(ways);
        }
    }

    /// Each right behind the one before.
    record Row(List<Expression> parts) implements Expression {
        public Row {
            parts = List.copyOf(parts);
        }

        private Stream<Short> pairs() {
            return IntStream.range(1, parts.size())
                    .filter(at -> parts.get(at - 1) instanceof Word && parts.get(at) instanceof Word)
                    .mapToObj(at -> Marks.of(((Word) parts.get(at - 1)).lexeme(), ((Word) parts.get(at)).lexeme()));
        }
    }

    record Not(Expression what) implements Expression {}

    static Expression all(List<? extends Expression> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
    }

    static Expression any(List<? extends Expression> ways) {
        var different = ways.stream().distinct().toList();
        return different.size() == 1 ? different.getFirst() : new Any(List.copyOf(different));
    }

    static Expression row(List<? extends Expression> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Row(List.copyOf(parts));
    }

    static Expression words(List<String> words) {
        return all(words.stream().map(Lexeme::of).map(Word::new).toList());
    }

    /// As a query of the database; `within` are the weights it may be found by, empty for all.
    default String text(String within) {
        return switch (this) {
            case Word(var lexeme) -> Lexeme.quoted(lexeme) + (within.isEmpty() ? "" : ":" + within);
            case All(var parts) -> joined(parts, " & ", within);
            case Any(var ways) -> joined(ways, " | ", within);
            case Row(var parts) -> joined(parts, " <-> ", within);
            case Not(var what) -> "!(" + what.text(within) + ")";
        };
    }

    private static String joined(List<Expression> parts, String sign, String within) {
        return parts.stream().map(part -> part.text(within)).collect(Collectors.joining(sign, "(", ")"));
    }

    /// The share of all complaints that is likely to hold it, as if words came independently of each other.
    default double share(ToDoubleFunction<String> shares) {
        return switch (this) {
            case Word(var lexeme) -> shares.applyAsDouble(lexeme);
            case All(var parts) ->
                parts.stream().mapToDouble(part -> part.share(shares)).reduce(1, (one, other) -> one * other);
            case Any(var ways) ->
                Math.min(1, ways.stream().mapToDouble(way -> way.share(shares)).sum());
            case Row(var parts) ->
                parts.stream().mapToDouble(part -> part.share(shares)).min().orElse(1) / 10;
            case Not(var what) -> 1 - what.share(shares);
        };
    }

    /// The share the index hands over, before places are looked at.
    default double fetched(ToDoubleFunction<String> shares) {
        return switch (this) {
            case Word(var lexeme) -> shares.applyAsDouble(lexeme);
            case All(var parts) -> product(parts, shares);
            case Row row -> {
                var byChance = product(row.parts(), shares);
                var pairs = row.pairs().mapToDouble(mark -> shares.applyAsDouble(Marks.name(mark)));
                var known = pairs.min();
                yield known.isEmpty() ? byChance : known.getAsDouble() + Marks.BY_CHANCE * byChance;
            }
            case Any(var ways) ->
                Math.min(
                        1, ways.stream().mapToDouble(way -> way.fetched(shares)).sum());
            case Not _ -> 1;
        };
    }

    private static double product(List<Expression> parts, ToDoubleFunction<String> shares) {
        return parts.stream().mapToDouble(part -> part.fetched(shares)).reduce(1, (one, other) -> one * other);
    }

    /// The share the index has to look at: that of the rarest word that must be there.
    default double reads(ToDoubleFunction<String> shares) {
        return switch (this) {
            case Word(var lexeme) -> shares.applyAsDouble(lexeme);
            case All(var parts) ->
                parts.stream().mapToDouble(part -> part.reads(shares)).min().orElse(1);
            case Row(var parts) ->
                parts.stream().mapToDouble(part -> part.reads(shares)).min().orElse(1);
            case Any(var ways) ->
                Math.min(1, ways.stream().mapToDouble(way -> way.reads(shares)).sum());
            case Not _ -> 1;
        };
    }

    /// What must be marked wherever this is found.
    default Stream<Short> marks() {
        return switch (this) {
            case All(var parts) -> parts.stream().flatMap(Expression::marks);
            case Row row -> row.pairs();
            case Word _, Any _, Not _ -> Stream.empty();
        };
    }

    /// The words that speak for it, to be shown where they stand.
    default Stream<String> spoken() {
        return switch (this) {
            case Word(var lexeme) -> Stream.of(lexeme);
            case All(var parts) -> parts.stream().flatMap(Expression::spoken);
            case Any(var ways) -> ways.stream().flatMap(Expression::spoken);
            case Row(var parts) -> parts.stream().flatMap(Expression::spoken);
            case Not _ -> Stream.empty();
        };
    }
}
