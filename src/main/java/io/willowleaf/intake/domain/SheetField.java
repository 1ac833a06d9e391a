package io.willowleaf.intake.domain;

import io.willowleaf.sheet.SheetColumn;
import java.util.Set;

/// What a column of a spreadsheet may tell us about a complaint, and the names people give such a column.
public enum SheetField {
    WORDS(
            "내용",
            "불만내용",
            "민원내용",
            "불만",
            "민원",
            "상세내용",
            "의견",
            "words",
            "content",
            "complaint",
            "description",
            "text",
            "whatitisabout"),
    RECEIVED("접수일시", "접수일", "접수시각", "받은때", "등록일", "등록일시", "일시", "날짜", "received", "receivedat", "date", "createdat"),
    CHANNEL("경로", "채널", "접수경로", "접수채널", "channel", "source"),
    NAME("이름", "성명", "고객명", "고객이름", "고객", "민원인", "성함", "name", "customer"),
    PHONE("전화", "전화번호", "연락처", "휴대폰", "휴대전화", "phone", "tel", "mobile"),
    MAIL("이메일", "메일", "전자우편", "email", "mail", "emailaddress", "메일주소", "mailaddress"),
    HAPPENED("발생일", "언제", "발생일시", "happened", "when", "whenithappened", "occurred"),
    EXPECTED("기대", "기대한것", "기대한점", "expected", "expectation"),
    WISHED("바라는점", "요청", "요청사항", "희망사항", "요구사항", "wish", "wished", "request"),
    ORDER("주문번호", "주문", "order", "orderno", "ordernumber"),
    EMOTION("감정", "고객감정", "emotion", "feeling"),
    ANSWER("답변", "답변내용", "처리결과", "처리내용", "answer", "decision", "resolution"),
    ANSWERED("답변일", "답변일시", "처리일", "처리일시", "answeredat", "resolvedat"),
    OUTCOME("결정", "처리결과구분", "outcome"),
    CLOSED("종결일", "종결일시", "완료일", "완료일시", "closed", "closedat", "closeat"),
    HISTORY("대화", "이력", "history", "articles", "thread"),
    LANGUAGE("언어", "language"),
    REFERENCE("번호", "접수번호", "receiptnumber", "관리번호", "원번호", "id", "no", "reference");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of strings
    private final Set<String> names;

    SheetField(String... names) {
        this.names = Set.of(names);
    }

    /// Of the words alone nobody can do without.
    public SheetColumn column() {
        var need = this == WORDS ? SheetColumn.Need.NEEDED : SheetColumn.Need.WELCOME;
        return new SheetColumn(name(), need, names);
    }
}
