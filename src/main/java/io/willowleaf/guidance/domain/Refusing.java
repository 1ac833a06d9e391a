package io.willowleaf.guidance.domain;

import java.util.List;

/// The signs of a refusal and of what belongs to one. Words are compared without spaces.
final class Refusing {

    private static final List<String> SAID = List.of(
            "어렵습니다",
            "어려운점",
            "어려워",
            "수없습니다",
            "수가없습니다",
            "수없음을",
            "수없는점",
            "불가합니다",
            "불가능",
            "안됩니다",
            "거절",
            "반려",
            "기각",
            "받아들이지못",
            "들어드리지못",
            "cannot",
            "unable",
            "notpossible",
            "decline",
            "refuse");

    private static final List<String> REASON = List.of(
            "때문",
            "이유",
            "사유",
            "근거",
            "까닭",
            "따라",
            "따르면",
            "의하면",
            "의거",
            "결과",
            "므로",
            "라서",
            "셔서",
            "되어서",
            "돼서",
            "있어서",
            "없어서",
            "였기",
            "었기",
            "았기",
            "했기",
            "기준",
            "조항",
            "지나",
            "초과",
            "해당하지",
            "because",
            "since",
            "dueto",
            "reason",
            "accordingto",
            "under");

    private static final List<String> ALTERNATIVE = List.of(
            "대신",
            "대안",
            "방법",
            "다만",
            "가능합니다",
            "가능한",
            "드릴수있",
            "하실수있",
            "받으실수있",
            "이용하실수",
            "선택",
            "도와드리",
            "instead",
            "alternativ",
            "youcan",
            "option",
            "offer",
            "wecan");

    private static final List<String> APPEAL = List.of(
            "이의",
            "불복",
            "재검토",
            "재심",
            "다시검토",
            "다시살펴",
            "소비자원",
            "1372",
            "분쟁조정",
            "조정위원회",
            "조정을신청",
            "국민신문고",
            "행정심판",
            "권익위",
            "동의하지않",
            "appeal",
            "objection",
            "review",
            "ombudsman",
            "consumeragency",
            "mediation");

    private Refusing() {}

    static boolean isSaidIn(String letters) {
        return any(SAID, letters);
    }

    static boolean hasReason(String letters) {
        return any(REASON, letters);
    }

    static boolean hasAlternative(String letters) {
        return any(ALTERNATIVE, letters);
    }

    static boolean hasAppeal(String letters) {
        return any(APPEAL, letters);
    }

    private static boolean any(List<String> signs, String letters) {
        return signs.stream().anyMatch(letters::contains);
    }
}
