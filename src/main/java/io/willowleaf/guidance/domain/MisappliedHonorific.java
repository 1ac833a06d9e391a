package io.willowleaf.guidance.domain;

import java.util.List;

/// Things spoken of as if they were persons: 커피 나오셨습니다, 품절이세요, 5,000원이십니다.
final class MisappliedHonorific {

    private static final String NUMERALS = "0123456789만천백억";
    private static final String PARTICLES = "이가은는도";
    private static final List<String> ENDINGS =
            List.of("나오셨", "나오시", "이세요", "이십니다", "이신데", "되셨", "되십니다", "오셨습니다", "계십니다", "도착하셨");

    private MisappliedHonorific() {}

    /// The end of what is said of the thing, or -1. A thing of one syllable is a unit and follows a number: 5,000원, 3만
    /// 원.
    static int match(Letters text, int thing, int afterThing) {
        var unit = afterThing - thing == 1;
        return unit && (thing == 0 || NUMERALS.indexOf(text.at(thing - 1)) < 0) ? -1 : match(text, afterThing);
    }

    private static int match(Letters text, int afterThing) {
        for (var ending : ENDINGS) {
            if (text.has(ending, afterThing)) {
                return afterThing + ending.length();
            }
        }
        var particle = afterThing < text.size() && PARTICLES.indexOf(text.at(afterThing)) >= 0;
        return particle && text.beginsWord(afterThing + 1) ? match(text, afterThing + 1) : -1;
    }
}
