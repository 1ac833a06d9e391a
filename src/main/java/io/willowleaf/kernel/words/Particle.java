package io.willowleaf.kernel.words;

import java.util.regex.Pattern;

/// The Korean particles whose form depends on how the word before them ends: 김하늘이, 사과를, 3시로, 서울로, API는.
public final class Particle {

    private static final Pattern OPEN = Pattern.compile("\\[([가-힣]{1,3})/([가-힣]{1,3})]");
    private static final String[] DIGITS = {"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
    private static final String TENS = "십백천만만만만만억";
    private static final String VOWEL_FORMS = "가를는와로야나랑";
    private static final int HANGUL = 0xAC00;
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    private Particle() {}

    /// The word with the form that fits: `with("김하늘", "이/가")` is `김하늘이`. The two forms may come in either order.
    public static String with(String word, String forms) {
        var slash = forms.indexOf('/');
        return word + choose(word, forms.substring(0, slash), forms.substring(slash + 1));
    }

    /// A sentence with every `[이/가]` replaced by what fits the word before it.
    public static String fitAll(String sentence) {
        if (sentence.indexOf('[') < 0) {
            return sentence;
        }
        var fitted = new StringBuilder();
        var matcher = OPEN.matcher(sentence);
        var from = 0;
        while (matcher.find()) {
            fitted.append(sentence, from, matcher.start());
            fitted.append(choose(fitted.toString(), matcher.group(1), matcher.group(2)));
            from = matcher.end();
        }
        return fitted.append(sentence, from, sentence.length()).toString();
    }

    private static String choose(String word, String one, String other) {
        var swapped = one.length() == 1 && VOWEL_FORMS.contains(one);
        return fit(word, swapped ? other : one, swapped ? one : other);
    }

    private static String fit(String word, String afterConsonant, String afterVowel) {
        var end = ending(word);
        var consonant = end != 0 && !(end == RIEUL && afterConsonant.startsWith("으"));
        return consonant ? afterConsonant : afterVowel;
    }

    /// The index of the final consonant the word is read with; 0 is a vowel.
    private static int ending(String word) {
        var last = word.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(word.charAt(last)) && word.charAt(last) != '%') {
            last--;
        }
        return last < 0 ? 0 : ending(word, last);
    }

    private static int ending(String word, int last) {
        var letter = word.charAt(last);
        if (letter >= HANGUL && letter <= 0xD7A3) {
            return (letter - HANGUL) % FINALS;
        }
        if (letter >= '0' && letter <= '9') {
            return ending(number(word, last), 0);
        }
        return switch (Character.toLowerCase(letter)) {
            case 'l', 'r' -> spelt(word, last) || letter == 'l' ? RIEUL : 0;
            case 'm' -> 16;
            case 'n' -> 4;
            case 'b', 'c', 'k', 'p', 't' -> spelt(word, last) ? 0 : 1;
            default -> 0;
        };
    }

    /// Read letter by letter, like API or URL.
    private static boolean spelt(String word, int last) {
        return Character.isUpperCase(word.charAt(last));
    }

    /// The last syllable a number is read with: 3 삼, 40 십, 1,000 천.
    private static String number(String word, int last) {
        var zeros = 0;
        var at = last;
        while (at >= 0 && (word.charAt(at) == '0' || word.charAt(at) == ',')) {
            zeros += word.charAt(at) == '0' ? 1 : 0;
            at--;
        }
        var whole = at >= 0 && Character.isDigit(word.charAt(at));
        if (zeros == 0 || !whole) {
            return DIGITS[word.charAt(last) - '0'];
        }
        return String.valueOf(TENS.charAt(Math.min(zeros, TENS.length()) - 1));
    }
}
