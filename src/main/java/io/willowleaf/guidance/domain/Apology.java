package io.willowleaf.guidance.domain;

import java.util.List;

/// Whether a text says sorry without saying what for. The fault may stand in the sentence of the apology or in the one
/// before or after it.
final class Apology {

    private static final List<String> SORRY = List.of("죄송", "사과드", "사과말씀", "사과의말씀", "송구", "sorry", "apolog");

    /// Signs of a fault by name.
    private static final List<String> FAULT = List.of(
            "잘못",
            "실수",
            "착오",
            "오류",
            "누락",
            "파손",
            "지연",
            "고장",
            "불량",
            "하자",
            "부족했",
            "부족한",
            "부족하",
            "미흡",
            "소홀",
            "부주의",
            "늦",
            "깨",
            "틀리",
            "틀린",
            "빠뜨",
            "빠진",
            "놓치",
            "놓쳐",
            "못해",
            "못한",
            "못하",
            "못했",
            "못드",
            "않아",
            "않은",
            "않았",
            "헷갈",
            "기다리",
            "두번",
            "거듭",
            "잊",
            "엉뚱",
            "중복",
            "떨어",
            "무례",
            "불친절",
            "상한",
            "젖",
            "끊",
            "탓",
            "어긋",
            "late",
            "mistake",
            "fault",
            "error",
            "wrong",
            "broken",
            "delay",
            "damage",
            "missing",
            "failed",
            "didnot",
            "shouldhave",
            "overcharged",
            "rude");

    /// What every empty apology is made of.
    private static final List<String> FILLING = List.of(
            "진심으로",
            "대단히",
            "정말",
            "매우",
            "너무",
            "깊이",
            "다시한번",
            "먼저",
            "우선",
            "거듭",
            "고객님께",
            "고객님",
            "불편을",
            "불편",
            "심려를",
            "심려",
            "폐를",
            "끼쳐",
            "끼친",
            "드려",
            "드린",
            "드려서",
            "드리게되어",
            "이번일로",
            "이번",
            "일로",
            "점",
            "말씀",
            "머리숙여",
            "의",
            "합니다",
            "드립니다",
            "입니다",
            "죄송하다는",
            "죄송하게",
            "생각합니다",
            "죄송",
            "사과",
            "송구",
            "하게",
            "스럽",
            "습니다",
            "해",
            "하고",
            "하며",
            "니다",
            "요",
            "!",
            "?",
            "인사",
            "여러가지로",
            "많은",
            "많이",
            "모든",
            "여러",
            "큰",
            "께",
            "느끼신",
            "느끼셨을",
            "겪으신",
            "겪으셨을",
            "겪게",
            "해드려",
            "하여",
            "되어",
            "weare",
            "iam",
            "very",
            "truly",
            "sincerely",
            "deeply",
            "please",
            "accept",
            "sorry",
            "apologise",
            "apologize",
            "apologies",
            "apology",
            "forany",
            "forthe",
            "inconvenience",
            "causedyou",
            "caused",
            "trouble",
            "our",
            "my");

    /// As many letters of something else in the sentence tell what happened.
    private static final int SAYS_SOMETHING = 5;

    private Apology() {}

    static boolean isWithoutFault(Letters text) {
        var sentences = text.sentences();
        var said = false;
        for (var i = 0; i < sentences.size(); i++) {
            if (isSorry(sentences.get(i))) {
                var near = (i > 0 ? sentences.get(i - 1) : "")
                        + sentences.get(i)
                        + (i + 1 < sentences.size() ? sentences.get(i + 1) : "");
                if (names(near) || rest(sentences.get(i)).length() >= SAYS_SOMETHING) {
                    return false;
                }
                said = true;
            }
        }
        return said;
    }

    private static boolean isSorry(String sentence) {
        return !sentence.contains("죄송합니다만")
                && !sentence.contains("죄송하지만")
                && SORRY.stream().anyMatch(sentence::contains);
    }

    private static boolean names(String sentences) {
        return FAULT.stream().anyMatch(sentences::contains);
    }

    private static String rest(String sentence) {
        var rest = sentence;
        for (var word : FILLING) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}
