package io.willowleaf.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.willowleaf.identity.Density;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Theme;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.page.Condition;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.kernel.page.Fact;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.kernel.page.Step;
import io.willowleaf.kernel.page.Tab;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.PropertyWords;
import io.willowleaf.kernel.words.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Renders every part with sample values, on a page that can be looked at in `target/parts`.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartsTest {

    private static final Instant NOW = Instant.parse("2026-09-17T01:52:00Z");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Assets ASSETS = new Assets();
    private static final PropertyWords WORDS = new PropertyWords();
    private static final List<String> WITHOUT_FRAME =
            List.of("bar", "card", "facts", "headline", "kv", "mark", "qr", "sec", "table");

    @ParameterizedTest
    @EnumSource
    void every_part_is_well_formed_in_both_languages(Language language) throws IOException {
        var frame = frame(language);
        var rendered = new TreeSet<String>();
        var body = new StringBuilder();
        samples().forEach((title, parts) -> {
            var inside = parts.stream()
                    .map(part -> {
                        rendered.add(part.name());
                        return render(frame, part);
                    })
                    .collect(Collectors.joining("\n"));
            body.append(render(
                    frame,
                    part("card", "title", title, "content", raw("<div class=\"stack-3\">" + inside + "</div>"))));
        });
        var page = render(
                frame,
                new Part(
                        "../layout/desk",
                        Map.of(
                                "title",
                                "부품 모음",
                                "lead",
                                "화면을 만드는 데 쓰는 모든 부품",
                                "charts",
                                true,
                                "content",
                                raw("<div class=\"cs\">" + body + "</div>"))));
        Files.createDirectories(Path.of("target/parts"));
        Files.writeString(Path.of("target/parts/" + language.code() + ".html"), page);

        var parser = Parser.htmlParser().setTrackErrors(50);
        var document = Jsoup.parse(page, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(document.select("[style], script:not([src]), style, [onclick]"))
                .isEmpty();
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.text()).doesNotContain("??");
        assertThat(rendered)
                .containsAll(parts().stream()
                        .filter(name -> !Set.of(
                                        "csrf",
                                        "icon",
                                        "mark",
                                        "toast",
                                        "shortcuts",
                                        "language",
                                        "letters",
                                        "due",
                                        "label",
                                        "hint",
                                        "card",
                                        "entry",
                                        "coach")
                                .contains(name))
                        .toList());
    }

    @Test
    void a_deadline_is_said_in_working_time_then_as_a_date() {
        var frame = frame(Language.KO);
        assertThat(frame.due(Due.running(50, Duration.ofMinutes(108), NOW, null)))
                .isEqualTo("1시간 48분 남음");
        assertThat(frame.due(Due.running(10, Duration.ofHours(9), NOW.plus(Duration.ofDays(1)), null)))
                .isEqualTo("내일 10:52");
        assertThat(frame.due(Due.running(10, Duration.ofHours(16), NOW.plus(Duration.ofDays(4)), null)))
                .isEqualTo("9월 21일 월");
        assertThat(frame.due(Due.running(120, Duration.ofMinutes(-12), NOW, null)))
                .isEqualTo("12분 지남");
        assertThat(frame.due(Due.running(120, Duration.ofHours(-33), NOW, null)))
                .isEqualTo("근무일 4일 지남");
        assertThat(frame(Language.EN).due(Due.running(120, Duration.ofHours(-33), NOW, null)))
                .isEqualTo("4 working days late");
        assertThat(frame.due(Due.running(120, Duration.ofSeconds(-20), NOW, null)))
                .isEqualTo("방금 지남");
        assertThat(frame.due(Due.kept(Duration.ofSeconds(20), NOW))).isEqualTo("바로 지킴");
    }

    private static Map<String, List<Part>> samples() {
        var problems = Problems.NONE.with("s-due", "shell.error.422.what").with("s-why", "shell.error.422.what");
        var samples = new java.util.LinkedHashMap<String, List<Part>>();
        samples.put(
                "단계 막대",
                List.of(part(
                        "stages",
                        "steps",
                        List.of(
                                new Step(Step.State.DONE, "식별·입수", "접수 09:05", "#a"),
                                        new Step(Step.State.NOW, "응대 방안", "김하늘", "#b"),
                                new Step(Step.State.AHEAD, "원인분석", "제안 1", null),
                                        new Step(Step.State.OPEN, "개선", "", null),
                                new Step(Step.State.OPEN, "경영 반영", "", null),
                                        new Step(Step.State.OPEN, "모니터링", "", null)))));
        samples.put(
                "기한",
                List.of(
                        part(
                                "sla",
                                "due",
                                Due.running(30, Duration.ofHours(9), NOW.plus(Duration.ofDays(1)), "근무시간 기준")),
                        part("sla", "due", Due.running(55, Duration.ofMinutes(108), NOW, null)),
                        part("sla", "due", Due.running(86, Duration.ofMinutes(30), NOW, null)),
                        part("sla", "due", Due.running(101, Duration.ofMinutes(-12), NOW, null)),
                        part("sla", "due", Due.paused(NOW, "고객 자료 대기")),
                        part("sla", "due", Due.kept(Duration.ofMinutes(9), NOW))));
        samples.put(
                "배지",
                Stream.of(1, 2, 3, 4)
                        .flatMap(level -> Stream.of(
                                part("sev", "level", level),
                                part("emo", "level", level),
                                part("lvl", "level", level),
                                part("prio", "level", level)))
                        .toList());
        samples.put(
                "작은 부품",
                List.of(
                        part("dots", "at", 3, "label", "원인분석"),
                        part("locked", "what", new Confidence()),
                        part("est"),
                        part("chip", "text", "단골 4년", "tone", "leaf", "icon", "heart"),
                        part("avatar", "name", "김하늘"),
                        part("when", "at", NOW),
                        part("ladder", "rung", 4),
                        part("att", "href", "#f", "name", "파손 사진 3장"),
                        part("bar", "percent", 64.0, "label", "50만 원 중 32만 원"),
                        part("button", "href", "#n", "label", "전화 접수", "icon", "phone", "key", "p"),
                        part("post", "action", "/x", "label", "방안 확정", "icon", "check", "look", "btn-primary"),
                        part("ask", "action", "/x", "label", "메일함 빼기", "text", "더는 가져오지 않습니다.", "icon", "trash")));
        samples.put(
                "기록",
                List.of(new Part(
                        "list",
                        Map.of(
                                "tl",
                                true,
                                "items",
                                List.of(
                                        part(
                                                "entry",
                                                "kind",
                                                "customer",
                                                "title",
                                                "고객이 쓴 글",
                                                "by",
                                                "박소영",
                                                "at",
                                                NOW,
                                                "content",
                                                raw("상자를 열어 보니 도자기가 깨져 있었어요.")),
                                        part(
                                                "entry",
                                                "kind",
                                                "reply",
                                                "title",
                                                "고객에게 답변",
                                                "by",
                                                "김하늘",
                                                "at",
                                                NOW,
                                                "content",
                                                raw("금요일 오전에 받으실 방법을 찾았습니다.")),
                                        part(
                                                "entry",
                                                "kind",
                                                "note",
                                                "title",
                                                "내부 메모",
                                                "by",
                                                "오세훈",
                                                "at",
                                                NOW,
                                                "content",
                                                raw("부산 허브 재고 있음.")),
                                        part(
                                                "entry",
                                                "kind",
                                                "call",
                                                "title",
                                                "통화",
                                                "by",
                                                "김하늘",
                                                "at",
                                                NOW,
                                                "content",
                                                raw("사진으로 파손을 확인함.")),
                                        part("entry", "kind", "system", "title", "담당 바뀜", "at", NOW))))));
        samples.put(
                "이야기와 약속",
                List.of(
                        part("story", "expected", "온전한 선물", "experienced", "받침 두 개가 깨짐"),
                        part("promise", "what", "재배송 도착 확인 전화", "until", NOW, "keep", "/promises/1"),
                        part("promise", "what", "다시 전화", "until", NOW, "kept", NOW),
                        part("kv", "facts", List.of(new Fact("첫 연락", "09:14"), new Fact("최종 해결", "9월 22일 화"))),
                        part(
                                "facts",
                                "facts",
                                List.of(new Fact("구매", "11회"), new Fact("지난 불만", "2건"), new Fact("만족", "4 / 5"))),
                        part("sec", "title", "시계", "content", raw("<p>근무시간 기준</p>"))));
        samples.put(
                "입력",
                List.of(
                        part("problems", "problems", problems),
                        part(
                                "field",
                                "name",
                                "s-due",
                                "label",
                                "약속 시각",
                                "value",
                                "9월 26일 12:00",
                                "problem",
                                problems.of("s-due"),
                                "required",
                                true),
                        part(
                                "area",
                                "name",
                                "s-why",
                                "label",
                                "무슨 일이 있었나요?",
                                "value",
                                "받침이 깨졌어요",
                                "problem",
                                problems.of("s-why"),
                                "help",
                                "편하게 쓰세요."),
                        part("select", "name", "s-kind", "label", "종류", "options", options(), "value", "b"),
                        part("radios", "name", "s-how", "label", "연락 방법", "options", options(), "value", "a"),
                        part("checks", "name", "s-which", "label", "고르기", "options", options(), "values", Set.of("b")),
                        part("check", "name", "s-agree", "label", "동의합니다"),
                        part("files", "name", "s-files", "label", "사진이나 파일", "optional", true)));
        samples.put(
                "알림",
                List.of(
                        part(
                                "banner",
                                "content",
                                raw("<b>오늘의 한마디</b> 첫 15초에 이름을 불러 보세요."),
                                "icon",
                                "leaf",
                                "end",
                                raw("내 통화 212건 기준")),
                        part("errbox", "title", "답변을 보내지 못했어요", "text", "쓰신 글은 그대로 있습니다."),
                        part("empty", "title", "기한이 지난 불만이 없어요", "text", "지금처럼만 하면 됩니다."),
                        part("headline", "content", raw("<b>7개</b> 원인이 불만의 82 %를 만듭니다"))));
        samples.put(
                "목록",
                List.of(
                        part("tabs", "tabs", tabs(), "label", "탭"),
                        part("segment", "tabs", tabs(), "label", "묶음"),
                        part("views", "tabs", tabs(), "label", "보기"),
                        part("filters", "conditions", List.of(new Condition("원인", "파손", "#x")), "clear", "#y"),
                        part(
                                "table",
                                "label",
                                "불만",
                                "cards",
                                true,
                                "head",
                                raw("<th>번호</th><th>내용</th>"),
                                "rows",
                                raw("<tr><td data-label=\"번호\">008412</td><td>깨져서 왔어요</td></tr>")),
                        part("pager", "pager", new Pager("#p", "#n")),
                        part("qr", "qr", QrPath.of("https://example.com/q/abc234"), "label", "안내판의 주소")));
        samples.put(
                "그림",
                List.of(
                        chart(
                                "pareto",
                                Map.of(
                                        "rows",
                                        List.of(
                                                Map.of("label", "파손", "value", 214, "group", "PD", "vital", true),
                                                Map.of("label", "진행 미안내", "value", 141, "group", "SV", "vital", true),
                                                Map.of("label", "단순 변심", "value", 22, "group", "CU", "vital", false)),
                                        "cumulative",
                                        List.of(56.8, 94.2, 100),
                                        "at",
                                        1,
                                        "cumulativeLabel",
                                        "누적 94.2 %",
                                        "unit",
                                        "건")),
                        chart(
                                "control",
                                Map.of(
                                        "labels",
                                        List.of("1주", "2주", "3주", "4주"),
                                        "values",
                                        List.of(1.1, 1.0, 1.2, 2.6),
                                        "centre",
                                        1.1,
                                        "upper",
                                        List.of(2.0, 2.0, 2.0, 2.0),
                                        "lower",
                                        List.of(0.2, 0.2, 0.2, 0.2),
                                        "signals",
                                        List.of(false, false, false, true),
                                        "baseline",
                                        3,
                                        "words",
                                        Map.of(
                                                "value",
                                                "1만 건당",
                                                "upper",
                                                "상한",
                                                "lower",
                                                "하한",
                                                "centre",
                                                "평균 1.10",
                                                "baseline",
                                                "기준 기간")))));
        return samples;
    }

    private static Part chart(String kind, Map<String, Object> figures) {
        return part(
                "chart",
                "kind",
                kind,
                "finding",
                "파손이 가장 많습니다",
                "figures",
                figures,
                "table",
                raw("<table class=\"wl-table\"><tr><th>파손</th><td>214</td></tr></table>"));
    }

    private static List<Option> options() {
        return List.of(new Option("a", "전화"), new Option("b", "문자", "바로 보내요"));
    }

    private static List<Tab> tabs() {
        return List.of(
                new Tab("#1", "내 담당", true, 12),
                new Tab("#2", "기한 지남", false, 1200L, Tab.Tone.RED),
                new Tab("#3", "팀", false));
    }

    private record Part(String name, Map<String, ? extends @Nullable Object> values) {}

    private static Part part(String name, @Nullable Object... pairs) {
        var values = new HashMap<String, @Nullable Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return new Part(name, values);
    }

    @SuppressWarnings("unchecked") // the one list of parts of this test
    private static String render(Frame frame, Part part) {
        if (part.name().equals("list")) {
            return ((List<Part>) Objects.requireNonNull(part.values().get("items")))
                    .stream()
                            .map(item -> render(frame, item))
                            .collect(Collectors.joining("", "<ol class=\"tl\">", "</ol>"));
        }
        var values = new HashMap<String, @Nullable Object>(part.values());
        if (!WITHOUT_FRAME.contains(part.name())) {
            values.put("frame", frame);
        }
        var output = new StringOutput();
        ENGINE.render(
                part.name().startsWith("..") ? part.name().substring(3) + ".jte" : "part/" + part.name() + ".jte",
                values,
                output);
        return output.toString();
    }

    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    private static Set<String> parts() throws IOException {
        try (var files = Files.list(Path.of("src/main/jte/part"))) {
            return files.map(file -> file.getFileName().toString().replace(".jte", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Frame frame(Language language) {
        var entries = new ArrayList<MenuEntry>();
        var order = 0;
        for (var place : List.of(
                "DESK /today sun",
                "DESK /intake/phone plus",
                "DESK /complaints message-report",
                "DESK /customers users",
                "LEARN /causes chart-bar",
                "LEARN /alerts alert-triangle",
                "HEART /surveys clipboard-heart",
                "PEOPLE /protections shield-heart",
                "OFFICE /settings settings")) {
            var words = place.split(" ", -1);
            entries.add(new MenuEntry(
                    MenuEntry.Group.valueOf(words[0]),
                    order++,
                    words[1],
                    words[2],
                    "shell.keys.today",
                    Permission.CASE_READ));
        }
        var speech = new Speech(language, WORDS, ZoneId.of("Asia/Seoul"), InstantSource.fixed(NOW));
        return new Frame(
                Viewer.SYSTEM,
                new Preferences(language, Theme.LIGHT, Density.NORMAL),
                speech,
                Menu.of(entries, Viewer.SYSTEM, "/complaints"),
                ASSETS,
                new Frame.Csrf("_csrf", "token"),
                "/complaints",
                "/complaints",
                "물길마켓",
                null,
                false);
    }

    private record Confidence() implements Reachable {

        @Override
        public StaffId owner() {
            return new StaffId(1);
        }

        @Override
        public TeamId team() {
            return new TeamId(1);
        }

        @Override
        public List<StaffId> keptFrom() {
            return List.of(EVERYBODY);
        }
    }
}
