package io.willowleaf.kernel.words;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence taken apart once: its words, and the places of its details between them.
///
/// @param words one more than there are places
/// @param places which detail stands at each
record Sentence(List<String> words, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern ONE_OR_MORE = Pattern.compile("\\[([a-z ]+)/([a-z ]+)]");

    static Sentence of(String text) {
        var words = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var from = 0;
        var place = PLACE.matcher(text);
        while (place.find()) {
            words.add(text.substring(from, place.start()));
            places.add(Integer.parseInt(place.group(1)));
            from = place.end();
        }
        words.add(text.substring(from));
        return new Sentence(List.copyOf(words), List.copyOf(places));
    }

    /// A place without a detail is left as it is written.
    String say(Language language, Object... details) {
        var said = places.isEmpty() ? words.getFirst() : filled(language, details);
        return language == Language.KO ? Particle.fitAll(said) : said;
    }

    private String filled(Language language, Object... details) {
        var said = new StringBuilder(words.getFirst());
        var one = false;
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var detail = place < details.length ? details[place] : "{" + place + "}";
            one = detail instanceof Number number ? number.doubleValue() == 1 : one;
            said.append(word(detail, language))
                    .append(language == Language.EN ? agreed(words.get(i + 1), one) : words.get(i + 1));
        }
        return said.toString();
    }

    private static String agreed(String words, boolean one) {
        return ONE_OR_MORE.matcher(words).replaceAll(one ? "$1" : "$2");
    }

    private static String word(Object detail, Language language) {
        return detail instanceof Number number ? number(number, language) : String.valueOf(detail);
    }

    private static String number(Number number, Language language) {
        var small = (number instanceof Long || number instanceof Integer)
                && number.longValue() > -1000
                && number.longValue() < 1000;
        return small
                ? number.toString()
                : NumberFormat.getInstance(language.locale()).format(number);
    }
}
