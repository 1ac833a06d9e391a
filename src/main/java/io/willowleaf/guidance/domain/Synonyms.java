package io.willowleaf.guidance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Small words that stand for each other inside a form: what is written apart or drawn together (것이, 게, 건), the same
/// word in another register (저희, 우리; 성함, 이름), a long word and its short one (주민등록번호, 주민번호).
final class Synonyms {

    private static final List<List<String>> ANYWHERE = List.of(
            List.of(" 게 ", " 것이 ", " 건 ", " 것은 ", " 거는 "),
            List.of(" 것 ", " 거 ", " 걸 ", " 것을 "),
            List.of("한테 ", "에게 "),
            List.of("셨다면", "셨으면"),
            List.of("부터 ", " 먼저 "),
            List.of("주민번호", "주민등록번호"),
            List.of("재밌", "재미있"),
            List.of("그렇게 ", "이렇게 "));

    private static final List<List<String>> AT_THE_BEGINNING = List.of(
            List.of("그건 ", "그게 ", "그거는 ", "그것은 "), List.of("저희", "우리"), List.of("성함", "이름"), List.of("마음대로", "맘대로"));

    private Synonyms() {}

    /// The form as it stands first, then with one of its small words said otherwise.
    static Set<String> of(String form) {
        var ways = new LinkedHashSet<>(List.of(form));
        for (var group : ANYWHERE) {
            group.stream()
                    .filter(form::contains)
                    .forEach(word -> group.forEach(other -> ways.add(form.replace(word, other))));
        }
        for (var group : AT_THE_BEGINNING) {
            group.stream()
                    .filter(form::startsWith)
                    .forEach(word -> group.forEach(other -> ways.add(other + form.substring(word.length()))));
        }
        return ways;
    }
}
