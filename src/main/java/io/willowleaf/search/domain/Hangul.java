package io.willowleaf.search.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Syllables and the letters they are written with: a syllable is (initial × 21 + medial) × 28 + final after U+AC00.
public final class Hangul {

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// What a keyboard makes of two consonants typed one after the other.
    private static final String PAIRS = "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

    /// ㅏㅐ, ㅗㅘ, ㅚㅙ, ㅜㅝㅓ, ㅡㅓㅏ, ㅣㅕ: what becomes of a vowel before 아 and 어, by its place among the medials.
    private static final Map<Integer, List<Integer>> MELTED = Map.of(
            0, List.of(1), 8, List.of(9), 11, List.of(10), 13, List.of(14, 4), 18, List.of(4, 0), 20, List.of(6));

    private Hangul() {}

    public static boolean isSyllable(int letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /// The syllable without its final, for all that begin with these two letters.
    static int opening(int syllable) {
        return syllable - (syllable - FIRST) % FINALS;
    }

    /// How it may begin where an ending has melted into it: 보 → 보, 봐.
    static IntStream openings(int syllable) {
        var initial = (syllable - FIRST) / (MEDIALS * FINALS);
        var medial = (syllable - FIRST) / FINALS % MEDIALS;
        return IntStream.concat(
                        IntStream.of(medial),
                        MELTED.getOrDefault(medial, List.of()).stream().mapToInt(Integer::intValue))
                .map(each -> syllable(initial, each, 0));
    }

    public static boolean isAll(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!isSyllable(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// 환불 → ㅎㅂ.
    public static String initials(String word) {
        return word.codePoints()
                .mapToObj(letter -> isSyllable(letter)
                        ? String.valueOf(INITIALS.charAt((letter - FIRST) / (MEDIALS * FINALS)))
                        : Character.toString(letter))
                .collect(Collectors.joining());
    }

    /// Consonants alone, two or more of them, as people shorten words.
    public static boolean isInitials(String word) {
        return apart(word).length() > 1 && apart(word).chars().allMatch(letter -> INITIALS.indexOf(letter) >= 0);
    }

    /// ㄱㅄ → ㄱㅂㅅ.
    public static String apart(String initials) {
        var all = new StringBuilder();
        for (var next = 0; next < initials.length(); next++) {
            var letter = initials.charAt(next);
            var at = PAIRS.indexOf(letter);
            if (at >= 0 && at % 3 == 0) {
                all.append(PAIRS, at + 1, at + 3);
            } else {
                all.append(letter);
            }
        }
        return all.toString();
    }

    /// Everything that is one slip away: another letter in one syllable, two syllables in the wrong order, one missing;
    /// for other scripts a letter too many, missing, wrong or in the wrong order.
    public static Set<String> slips(String word) {
        var slips = new LinkedHashSet<String>();
        for (var at = 0; at < word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at + 1);
            if (isSyllable(word.charAt(at))) {
                syllables(word.charAt(at)).forEach(other -> slips.add(before + other + after));
            } else {
                for (var other = 'a'; other <= 'z'; other++) {
                    slips.add(before + other + after);
                    slips.add(before + other + word.substring(at));
                }
            }
            if (word.length() > 2) {
                slips.add(before + after);
            }
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + word.charAt(at) + after.substring(1));
            }
        }
        slips.remove(word);
        return slips;
    }

    private static Set<Character> syllables(char syllable) {
        var number = syllable - FIRST;
        var initial = number / (MEDIALS * FINALS);
        var medial = number / FINALS % MEDIALS;
        var end = number % FINALS;
        var others = new LinkedHashSet<Character>();
        for (var other = 0; other < INITIALS.length(); other++) {
            others.add(syllable(other, medial, end));
        }
        for (var other = 0; other < MEDIALS; other++) {
            others.add(syllable(initial, other, end));
        }
        for (var other = 0; other < FINALS; other++) {
            others.add(syllable(initial, medial, other));
        }
        return others;
    }

    private static char syllable(int initial, int medial, int end) {
        return (char) (FIRST + (initial * MEDIALS + medial) * FINALS + end);
    }
}
