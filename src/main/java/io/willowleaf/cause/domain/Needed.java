package io.willowleaf.cause.domain;

import java.util.ArrayList;
import java.util.List;

/// Reads from a pattern which words must stand in whatever it finds. Says nothing where it is not sure.
final class Needed {

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /// The alternatives of the whole pattern, in order; the pattern itself where it cannot be taken apart.
    static List<String> alternatives(String pattern) {
        if (pattern.contains("(?") || pattern.contains("\\Q")) {
            return List.of(pattern);
        }
        var all = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '[' -> at = endOfClass(pattern, at);
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        all.add(pattern.substring(from, at));
                        from = at + 1;
                    }
                }
                default -> {}
            }
        }
        all.add(pattern.substring(from));
        return all;
    }

    /// Words of which one must be there, or none if that is not sure.
    static List<String> by(String pattern) {
        return pattern.contains("(?") || pattern.contains("\\Q") ? List.of() : new Needed(pattern).choice();
    }

    /// Alternatives up to the end or the closing bracket: each must need something.
    private List<String> choice() {
        var all = new ArrayList<String>();
        var sure = true;
        do {
            var needed = sequence();
            sure &= !needed.isEmpty();
            all.addAll(needed);
        } while (eat('|'));
        return sure ? all.stream().distinct().toList() : List.of();
    }

    /// The longest run of plain letters, or else what a group in it needs.
    private List<String> sequence() {
        var best = List.<String>of();
        var run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            var letter = pattern.charAt(at);
            var plain = "\\[(.^$*+?{".indexOf(letter) < 0;
            var needed = plain ? List.of(String.valueOf(letter)) : List.<String>of();
            if (plain) {
                at++;
            } else {
                needed = special(letter);
            }
            var times = times();
            if (plain && times != Times.NONE) {
                run.append(letter);
            }
            if (!plain || times != Times.ONCE) {
                best = better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
                run.setLength(0);
            }
            if (!plain && times != Times.NONE) {
                best = better(best, needed);
            }
        }
        return better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
    }

    private List<String> special(char letter) {
        switch (letter) {
            case '(' -> {
                at++;
                var inside = choice();
                eat(')');
                return inside;
            }
            case '[' -> at = endOfClass(pattern, at) + 1;
            case '\\' -> at += 2;
            default -> at++;
        }
        return List.of();
    }

    private enum Times {
        /// It may be missing.
        NONE,
        ONCE,
        /// At least once.
        MORE
    }

    private Times times() {
        if (at >= pattern.length()) {
            return Times.ONCE;
        }
        var times = Times.ONCE;
        switch (pattern.charAt(at)) {
            case '?', '*' -> {
                at++;
                times = Times.NONE;
            }
            case '+' -> {
                at++;
                times = Times.MORE;
            }
            case '{' -> {
                var end = pattern.indexOf('}', at);
                var least = pattern.substring(at + 1, end < 0 ? at + 1 : end).split(",", 2)[0];
                times = least.matches("[1-9]\\d*") ? Times.MORE : Times.NONE;
                at = end < 0 ? pattern.length() : end + 1;
            }
            default -> {
                return Times.ONCE;
            }
        }
        eat('?');
        return times;
    }

    private boolean eat(char expected) {
        if (at < pattern.length() && pattern.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /// The one whose shortest word is longer says more.
    private static List<String> better(List<String> one, List<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private static int endOfClass(String pattern, int from) {
        for (var at = from + 2; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '\\') {
                at++;
            } else if (pattern.charAt(at) == ']') {
                return at;
            }
        }
        return pattern.length() - 1;
    }
}
