package io.willowleaf.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody wrote in a mail themselves, apart from what their program quoted below it and from a signature. Knows
/// how the mail programs used in Korea begin a quotation.
public record OwnWords(String text, String rest) {

    /// Naver, Daum, Outlook and Gmail, in Korean and English.
    private static final Pattern DIVIDER = Pattern.compile(
            "^[-_=─]{2,40}\\s*(original message|forwarded message|원본\\s*(메일|메시지|이메일)|전달된\\s*(메일|메시지)|"
                    + "원래\\s*(메일|메시지)|받은\\s*메일)\\s*[-_=─]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    /// `2026년 8월 3일 (월) 오전 10:00, 홍길동 <hong@example.com>님이 작성:` and what Apple makes of it.
    private static final Pattern KOREAN_INTRODUCTION =
            Pattern.compile("^(?=.{0,300}\\d{4}(년|[.-])).{0,300}(님이\\s*(다음과 같이\\s*)?(작성|보냄|쓴 글)|작성|썼습니다|님의 말)\\s*:$");

    private static final Pattern ENGLISH_INTRODUCTION =
            Pattern.compile("^on .{5,300} wrote:$", Pattern.CASE_INSENSITIVE);

    private static final Pattern FROM_LINE =
            Pattern.compile("^\\*{0,2}(보낸\\s?사람|발신인?|from)\\s*:\\*{0,2}.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_LINE = Pattern.compile(
            "^\\*{0,2}(받는\\s?사람|참조|보낸\\s?날짜|날짜|일시|제목|수신인?|to|cc|sent|date|subject)\\s*:\\*{0,2}.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RULE = Pattern.compile("^[_─-]{10,}$");

    private static final Pattern SIGNATURE = Pattern.compile(
            "^(--|(나의|내)\\s?(iphone|ipad|아이폰|아이패드)에서\\s?보냄|.{0,30}(galaxy|갤럭시|삼성|휴대폰|스마트폰|android|안드로이드).{0,20}에서\\s?"
                    + "(보냄|보냈습니다|보낸 메일입니다|보낸 메일)\\.?|sent from my .{2,40}|(네이버|다음|daum|naver|한메일|지메일)\\s?"
                    + "(메일)?\\s?앱에서\\s?(보냄|보냈습니다)\\.?|(ios|android)용 outlook.{0,20}|get outlook for .{2,20})$",
            Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 4;
    private static final String HEAD_END = "\n\n";

    public static OwnWords of(String text) {
        var lines = text.lines().toList();
        int end = quotation(lines);
        int signed = signature(lines, end);
        var own = join(lines.subList(0, signed).stream()
                .filter(line -> !line.startsWith(">"))
                .toList());
        return own.isEmpty() ? new OwnWords(text.strip(), "") : new OwnWords(own, rest(lines, signed));
    }

    /// The same for the words of a complaint that came by mail: its subject, an empty line and the text. A mail that is
    /// nothing but a quotation keeps it.
    public static OwnWords ofStory(String words) {
        var at = words.indexOf(HEAD_END);
        if (at < 0) {
            return new OwnWords(words, "");
        }
        var body = of(words.substring(at + HEAD_END.length()));
        return new OwnWords(words.substring(0, at) + HEAD_END + body.text(), body.rest());
    }

    private static String rest(List<String> lines, int from) {
        var between = lines.subList(0, from).stream().filter(line -> line.startsWith(">"));
        return Stream.concat(between, lines.subList(from, lines.size()).stream())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /// The first line of the last quotation that nothing of one's own follows.
    private static int quotation(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.length() > 600) {
                continue;
            }
            if (DIVIDER.matcher(line).matches() || introduces(lines, i) || isHead(lines, i)) {
                return i > 0 && RULE.matcher(lines.get(i - 1).strip()).matches() ? i - 1 : i;
            }
        }
        return lines.size();
    }

    /// A sentence that says who wrote what follows; programs break it over two lines.
    private static boolean introduces(List<String> lines, int at) {
        var line = lines.get(at).strip();
        var both = at + 1 < lines.size() ? line + " " + lines.get(at + 1).strip() : line;
        return isIntroduction(line)
                || (both.length() < 600
                        && !both.equals(line)
                        && line.matches("(?i)^(on .{5,}|\\d{4}(년|[.-]).*)$")
                        && isIntroduction(both));
    }

    private static boolean isIntroduction(String line) {
        return KOREAN_INTRODUCTION.matcher(line).matches()
                || ENGLISH_INTRODUCTION.matcher(line).matches();
    }

    /// The head of a quoted mail: who sent it, and at least two of when, to whom, about what.
    private static boolean isHead(List<String> lines, int at) {
        return FROM_LINE.matcher(lines.get(at).strip()).matches()
                && lines.subList(at + 1, Math.min(lines.size(), at + 1 + NEAR)).stream()
                                .filter(line -> OTHER_LINE.matcher(line.strip()).matches())
                                .count()
                        >= 2;
    }

    private static int signature(List<String> lines, int end) {
        for (int i = 1; i < end; i++) {
            var line = lines.get(i).strip();
            if (line.length() <= 80 && SIGNATURE.matcher(line).matches()) {
                return i;
            }
        }
        return end;
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
