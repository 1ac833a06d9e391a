package io.willowleaf.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody typed, read: words, "words in this order", -words that must not be there, and conditions
/// (`단계:원인분석`). Anything can be read; what makes no sense as a condition is words.
///
/// @param asked as it was typed, composed and without control characters
public record Question(String asked, List<Term> terms, Map<Condition, String> conditions) {

    public static final int LONGEST = 300;
    private static final int MOST_TERMS = 20;
    private static final String OPENING = "\"“”„«「『";
    private static final String CLOSING = "\"“”»」』";

    /// Something that must be there, or must not.
    ///
    /// @param exact whether the words must stand in this order
    /// @param without whether they must not be there
    public record Term(String words, boolean exact, boolean without) {

        boolean isInitials() {
            return !exact && Hangul.isInitials(words);
        }
    }

    /// What can be asked besides words, by its names.
    public enum Condition {
        STAGE("stage", "단계"),
        STANDING("standing", "상태"),
        CAUSE("cause", "원인"),
        TEAM("team", "팀", "부서"),
        CHANNEL("channel", "채널", "창구"),
        BEFORE("before", "이전", "전"),
        AFTER("after", "이후", "부터"),
        OFFICER("officer", "담당", "담당자"),
        NO("no", "번호", "접수번호");

        private final String english;
        private final String korean;
        private final String others;

        Condition(String english, String korean) {
            this(english, korean, "");
        }

        Condition(String english, String korean, String others) {
            this.english = english;
            this.korean = korean;
            this.others = others;
        }

        public String english() {
            return english;
        }

        public String korean() {
            return korean;
        }

        static Optional<Condition> find(String name) {
            var asked = name.toLowerCase(Locale.ROOT);
            for (var condition : values()) {
                if (asked.equals(condition.english)
                        || asked.equals(condition.korean)
                        || (!asked.isEmpty()
                                && List.of(condition.others.split(",", -1)).contains(asked))) {
                    return Optional.of(condition);
                }
            }
            return Optional.empty();
        }
    }

    public Question {
        terms = List.copyOf(terms);
        conditions = Map.copyOf(conditions);
    }

    public static Question of(String typed) {
        var clean = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\s]+", " ")
                .strip();
        return new Reading(clean.length() <= LONGEST ? clean : shortened(clean)).done();
    }

    private static String shortened(String text) {
        return text.codePoints().limit(LONGEST).mapToObj(Character::toString).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return terms.isEmpty() && conditions.isEmpty();
    }

    /// The words that should be there, as they were typed.
    Stream<String> wanted() {
        return terms.stream()
                .filter(term -> !term.without())
                .map(term -> term.words().toLowerCase(Locale.ROOT));
    }

    /// The same with this condition said so; an empty value takes it away.
    public String with(Condition condition, String value, boolean korean) {
        var parts = new ArrayList<String>();
        terms.forEach(term -> parts.add((term.without() ? "-" : "") + quoted(term.words(), term.exact())));
        for (var each : Condition.values()) {
            var said = each == condition ? value : conditions.getOrDefault(each, "");
            if (!said.isEmpty()) {
                parts.add((korean ? each.korean() : each.english()) + ":" + quoted(said, said.contains(" ")));
            }
        }
        return String.join(" ", parts);
    }

    private static String quoted(String words, boolean exact) {
        return exact ? "\"" + words + "\"" : words;
    }

    private static final class Reading {

        private final String text;
        private final List<Term> terms = new ArrayList<>();
        private final Map<Condition, String> conditions = new EnumMap<>(Condition.class);
        private int at;

        Reading(String text) {
            this.text = text;
        }

        Question done() {
            while (at < text.length() && terms.size() < MOST_TERMS) {
                if (text.charAt(at) == ' ') {
                    at++;
                } else {
                    one();
                }
            }
            return new Question(text, terms, conditions);
        }

        private void one() {
            var without = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
            if (without) {
                at++;
            }
            if (isQuote()) {
                add(quotation(), true, without);
                return;
            }
            var from = at;
            while (at < text.length() && text.charAt(at) != ' ') {
                var isColon = text.charAt(at) == ':' || text.charAt(at) == '：';
                if (isColon && !without) {
                    var condition = Condition.find(text.substring(from, at));
                    if (condition.isPresent() && at + 1 < text.length() && text.charAt(at + 1) != ' ') {
                        at++;
                        conditions.put(condition.get(), isQuote() ? quotation() : word());
                        return;
                    }
                }
                at++;
            }
            add(text.substring(from, at), false, without);
        }

        private void add(String words, boolean exact, boolean without) {
            var clean = words.strip();
            if (!clean.isEmpty()) {
                terms.add(new Term(clean, exact, without));
            }
        }

        private boolean isQuote() {
            return OPENING.indexOf(text.charAt(at)) >= 0;
        }

        /// A quotation that does not end goes to the end.
        private String quotation() {
            var from = ++at;
            while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var words = text.substring(from, at);
            at = Math.min(at + 1, text.length());
            return words;
        }

        private String word() {
            var from = at;
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
