package io.willowleaf.search.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.willowleaf.identity.Role;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Asking;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Synonyms;
import io.willowleaf.search.domain.Texts;
import io.willowleaf.search.domain.Thesaurus;
import io.willowleaf.search.domain.Vector;
import io.willowleaf.search.domain.Vocabulary;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever is typed, there is an answer.
@WillowleafTest
class HostileQuestionsTest {

    private static final List<String> PIECES = List.of(
            "환불",
            "지연되어",
            "ㅎㅂㅈㅇ",
            "ㄳ",
            "\"",
            "“",
            "」",
            "-",
            "--",
            ":",
            "：",
            "단계:",
            "team:",
            "before:",
            "번호:",
            "99999999999999999999",
            "2026-13-45",
            "0000-00-00",
            "9999999-1",
            "&",
            "|",
            "!",
            "<->",
            "<2>",
            "(",
            ")",
            "*",
            ":*",
            ":A",
            "'",
            "''",
            "\\",
            "\\'",
            "%",
            "_",
            "'; drop table search.entry; --",
            "\0",
            "\uD800",
            "\uFFFF",
            "\u202E",
            "\u200B",
            "😀",
            "é",
            "ﾊﾝ",
            "한",
            "\t",
            "\n",
            " ",
            "@김철수",
            "C-2026-000001",
            "010-1234-5678",
            "a@b.kr",
            "NULL",
            "true",
            "::tsquery",
            "$1",
            ":words",
            "{0}",
            "<script>alert(1)</script>",
            "가".repeat(400),
            "a".repeat(3_000));

    @Autowired
    SearchDesk search;

    @Autowired
    Morphemes morphemes;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Test
    void ten_thousand_questions_become_queries_the_database_can_read() {
        var random = new Random(20260101);
        var asking = new Asking(morphemes, new Thesaurus(Synonyms.NONE, morphemes), vocabulary, true);
        var queries = new ArrayList<String>();
        var vectors = new ArrayList<String>();
        for (var i = 0; i < 10_000; i++) {
            var typed = typed(random);
            var question = Question.of(typed);
            assertThat(Question.of(question.asked())).isEqualTo(question);
            asking.of(question)
                    .map(asked -> asked.text(random.nextBoolean() ? "" : "ABC"))
                    .ifPresent(queries::add);
            if (i % 20 == 0) {
                asking.withSlips(question).map(asked -> asked.text("")).ifPresent(queries::add);
                asking.withAllBut(1, question).map(asked -> asked.text("")).ifPresent(queries::add);
                vectors.add(Vector.of(new Texts(typed, List.of(typed), List.of(), List.of()), morphemes)
                        .text());
            }
        }
        assertThat(queries).hasSizeGreaterThan(5_000);
        for (var from = 0; from < queries.size(); from += 500) {
            jdbc.sql("select count(q::tsquery) from unnest(:queries::text[]) q")
                    .param(
                            "queries",
                            queries.subList(from, Math.min(queries.size(), from + 500))
                                    .toArray(String[]::new))
                    .query(Long.class)
                    .single();
        }
        jdbc.sql("select count(v::tsvector) from unnest(:vectors::text[]) v")
                .param("vectors", vectors.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    @Test
    void the_desk_answers_each_of_them_for_everybody() {
        var random = new Random(7);
        var viewers = List.of(cast.viewer(Role.AGENT), cast.viewer(Role.ADMIN), cast.viewer(Role.CS_PLANNER));
        for (var i = 0; i < 300; i++) {
            var typed = typed(random);
            var viewer = viewers.get(i % viewers.size());
            assertThatCode(() -> search.find(
                            typed, typed.length() % 2 == 0 ? Wanted.Order.BEST : Wanted.Order.NEWEST, null, viewer))
                    .as(typed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_page_answers_too_also_for_cursors_that_never_were() {
        var random = new Random(9);
        var lead = cast.browser(Role.TEAM_LEAD);
        for (var i = 0; i < 60; i++) {
            var q = URLEncoder.encode(typed(random).replace('\uD800', '?'), StandardCharsets.UTF_8);
            for (var path :
                    List.of("/search?q=" + q, "/search?q=" + q + "&cursor=" + q + "&sort=" + q, "/complaints?q=" + q)) {
                assertThat(lead.get(path).statusCode()).as(path).isIn(200, 400, 404);
            }
        }
    }

    private static String typed(Random random) {
        return random.ints(1 + random.nextInt(7), 0, PIECES.size() + 5)
                .mapToObj(at -> at < PIECES.size() ? PIECES.get(at) : Character.toString(random.nextInt(0xD7A3)))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }
}
