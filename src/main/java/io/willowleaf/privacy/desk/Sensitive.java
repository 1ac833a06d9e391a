package io.willowleaf.privacy.desk;

import io.willowleaf.privacy.SensitiveKind;
import io.willowleaf.privacy.SensitiveSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds resident numbers and other sensitive numbers in free text, and hides them.
public final class Sensitive {

    private static final int KEYWORD_DISTANCE = 20;
    /// Of a passport number, which has the fewest.
    private static final int FEWEST_DIGITS = 7;
    private static final List<Detector> DETECTORS = List.of(
            new Detector(SensitiveKind.CARD, "(?:\\d{4}[- ]?){3}\\d{4}", Sensitive::passesLuhn),
            new Detector(SensitiveKind.RESIDENT_NUMBER, "\\d{6} ?[-.~]? ?[1-8]\\d{6}", Sensitive::beginsWithBirthday),
            new Detector(SensitiveKind.DRIVING_LICENCE, "\\d{2}[- ]\\d{2}[- ]\\d{6}[- ]\\d{2}", any -> true),
            new Detector(
                    SensitiveKind.PHONE,
                    "01[016789][-. ]?\\d{3,4}[-. ]?\\d{4}|0(?:2|[3-6][1-5]|70|50\\d)[-. ]\\d{3,4}[-. ]\\d{4}",
                    any -> true),
            new Detector(SensitiveKind.PASSPORT, "(?i:여권|passport)", "[A-Za-z](?:\\d{8}|\\d{3}[A-Za-z]\\d{4})"),
            new Detector(
                    SensitiveKind.BANK_ACCOUNT, "(?i:계좌|은행|뱅크|농협|신협|수협|우체국|bank|account)", "\\d(?:[- ]?\\d){9,13}"),
            new Detector(
                    SensitiveKind.MAIL,
                    "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}",
                    any -> true));

    private Sensitive() {}

    /// In order of place, never overlapping.
    public static List<SensitiveSpan> find(String text) {
        var folded = fold(text);
        if (folded.indexOf('@') < 0
                && folded.chars()
                                .filter(Sensitive::isDigit)
                                .limit(FEWEST_DIGITS)
                                .count()
                        < FEWEST_DIGITS) {
            return List.of();
        }
        var found = new ArrayList<SensitiveSpan>();
        for (var detector : DETECTORS) {
            var matcher = detector.pattern().matcher(folded);
            while (matcher.find()) {
                var span = new SensitiveSpan(detector.kind(), matcher.start("it"), matcher.end("it"));
                if (standsAlone(folded, span)
                        && detector.accepts(matcher)
                        && found.stream().noneMatch(other -> overlap(span, other))) {
                    found.add(span);
                }
            }
        }
        found.sort(Comparator.comparingInt(SensitiveSpan::from));
        return List.copyOf(found);
    }

    /// Whether the text carries a number that may not be kept.
    public static boolean mustSeal(String text) {
        return find(text).stream().anyMatch(span -> span.kind().isSealed());
    }

    /// The text as it may be kept: resident numbers and their like replaced by a mask (900101-*******).
    public static String seal(String text) {
        return replace(text, SensitiveKind::isSealed);
    }

    /// The text as shown to whoever may not see personal data: telephone numbers and addresses hidden as well.
    public static String hide(String text) {
        return replace(text, any -> true);
    }

    private static String replace(String text, Predicate<SensitiveKind> which) {
        var kept = new StringBuilder();
        var at = 0;
        for (var span : find(text)) {
            if (which.test(span.kind())) {
                kept.append(text, at, span.from())
                        .append(mask(span.kind(), fold(text.substring(span.from(), span.until()))));
                at = span.until();
            }
        }
        return kept.append(text, at, text.length()).toString();
    }

    private static String mask(SensitiveKind kind, String found) {
        var digits = found.replaceAll("\\D", "");
        return switch (kind) {
            case RESIDENT_NUMBER -> digits.substring(0, 6) + "-*******";
            case CARD -> digits.substring(0, 4) + "-****-****-" + digits.substring(12);
            case DRIVING_LICENCE -> digits.substring(0, 2) + "-**-******-" + digits.substring(10);
            case PASSPORT -> found.charAt(0) + "****" + found.substring(found.length() - 4);
            case BANK_ACCOUNT -> "*".repeat(digits.length() - 4) + digits.substring(digits.length() - 4);
            case PHONE ->
                digits.substring(0, digits.startsWith("02") ? 2 : 3) + "-****-" + digits.substring(digits.length() - 4);
            case MAIL -> {
                var at = found.indexOf('@');
                yield found.substring(0, at > 2 ? 2 : 1) + "***" + found.substring(at);
            }
        };
    }

    /// Full-width digits, long dashes and odd spaces become plain ones, letter for letter, so that places stay the
    /// same.
    private static String fold(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(foldOne(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char foldOne(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        return switch (letter) {
            case '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2015',
                    '\u2212',
                    '\uFF0D',
                    '\uFE63',
                    '\u30FC',
                    '\u3161' -> '-';
            case '\u00A0', '\u2007', '\u202F', '\u3000', '\t', '\n', '\r' -> ' ';
            case '\uFF0E' -> '.';
            case '\uFF20' -> '@';
            default -> letter;
        };
    }

    private static boolean standsAlone(String text, SensitiveSpan span) {
        var before = span.from() == 0 ? ' ' : text.charAt(span.from() - 1);
        var after = span.until() == text.length() ? ' ' : text.charAt(span.until());
        return !isDigitOrLatin(before) && !isDigitOrLatin(after);
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isDigitOrLatin(char letter) {
        return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean overlap(SensitiveSpan one, SensitiveSpan other) {
        return one.from() < other.until() && other.from() < one.until();
    }

    private static boolean beginsWithBirthday(String found) {
        var month = Integer.parseInt(found.substring(2, 4));
        var day = Integer.parseInt(found.substring(4, 6));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean passesLuhn(String found) {
        var digits = found.replaceAll("\\D", "");
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /// How one kind is recognised; the number itself is the group `it`.
    private record Detector(SensitiveKind kind, Pattern pattern, Predicate<String> check) {

        Detector(SensitiveKind kind, String number, Predicate<String> check) {
            this(kind, Pattern.compile("(?<it>" + number + ")"), check);
        }

        /// A number that means this only shortly after one of these words.
        Detector(SensitiveKind kind, String keyword, String number) {
            this(
                    kind,
                    Pattern.compile(keyword + "[^0-9]{0," + KEYWORD_DISTANCE + "}?(?<it>" + number + ")"),
                    any -> true);
        }

        boolean accepts(Matcher matcher) {
            return check.test(matcher.group("it"));
        }
    }
}
