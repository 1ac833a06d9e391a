package io.willowleaf.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.programs.Program.Answer;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A complaint lives from its first word to its last by programs alone, and every answer is as described.
@WillowleafTest
class WholeLifeTest {

    @Autowired
    Cast cast;

    @Autowired
    PeopleDesk people;

    @Autowired
    SettableClock clock;

    Program program;
    Described described;
    long officer;
    String one;

    @BeforeEach
    void a_program_that_may_do_everything() {
        clock.reset();
        described = new Described(cast.browser().get("/v3/api-docs").body());
        program =
                program(Arrays.stream(Permission.values()).map(Permission::code).toArray(String[]::new));
        officer = cast.person(Role.AGENT).value();
        one = complaint("받침 도자기가 깨져서 왔어요");
    }

    @Test
    void from_the_first_word_to_the_last() {
        at("triage", """
                {"caseType":"COMPLAINT","urgency":"U2","feeling":"S3","money":30000}""", "TRIAGED");
        at("assignment", "{\"officer\":%d,\"handover\":\"사진 확인\"}".formatted(officer), "ASSIGNED");
        at("contact", "{\"channel\":\"PHONE_IN\",\"emotion\":\"ANGRY\"}", "ANSWERING");
        at("notes", "{\"words\":\"포장 사진을 물류에 보냈음\"}", "ANSWERING");
        at("emotion", "{\"emotion\":\"CALM\"}", "ANSWERING");
        at("plan", """
                {"expected":"온전한 선물","experienced":"깨져 옴","wished":"다시 받기","remedy":"새 제품 발송"}""", "ANSWERING");
        at(
                "waiting",
                "{\"whom\":\"CUSTOMER\",\"asked\":\"사진을 보내 주세요\",\"until\":\"2026-09-03T09:00:00Z\"}",
                "ANSWERING");
        at("words", "{\"words\":\"사진 보냈어요\"}", "ANSWERING");
        at("promises", "{\"words\":\"새 제품을 보내 드리겠습니다\",\"due\":\"2026-09-04T09:00:00Z\"}", "ANSWERING");
        at("replies", "{\"words\":\"바로 알아보겠습니다.\"}", "ANSWERING");
        at("escalation", "{\"ground\":\"OTHER\",\"words\":\"금액이 큽니다\"}", "ANSWERING");
        at("escalation/end", "{\"words\":\"확인했습니다\"}", "ANSWERING");
        seen("answer", "{\"words\":\"새 제품을 보내 드리겠습니다.\",\"outcome\":\"UPHELD\"}", "ANSWERED");
        at("objection", "{\"words\":\"아직 안 왔어요\"}", "ANSWERED");
        seen("answer", "{\"words\":\"오늘 보냈습니다. 송장 번호를 드립니다.\",\"outcome\":\"UPHELD\"}", "ANSWERED");
        at("acceptance", "", "SETTLED");
        at("promises/" + line("PROMISE") + "/keeping", "", "SETTLED");
        at("causes/proposals", "{\"primary\":\"%s\"}".formatted(cause()), "SETTLED");
        at("causes", "{\"primary\":\"%s\"}".formatted(cause()), "SETTLED");
        at("causes/no-action", "{\"ground\":\"일회성\"}", "SETTLED");
        seen("closure", "{\"reason\":\"ACCEPTED\"}", "CLOSED");
        at("reopening", "{\"ground\":\"NEW_FACT\",\"words\":\"같은 일이 또 있었습니다\"}", "ANSWERING");
        seen("ending", "{\"kind\":\"WITHDRAWN\",\"ground\":\"고객 취하\"}", "ENDED");
        var timeline = program.get(path("timeline?limit=200"));
        assertThat(kinds(timeline))
                .contains("TRIAGE", "ASSIGNMENT", "FIRST_CONTACT", "NOTE", "PROMISE", "ANSWER", "CLOSURE", "REOPENING");
    }

    @Test
    void what_is_offered_above_the_limit_of_programs_waits_for_somebody() {
        at("triage", "{\"caseType\":\"COMPLAINT\",\"urgency\":\"U3\"}", "TRIAGED");
        var offered = program.post(path("remedies"), "{\"remedy\":\"NO_SUCH\",\"amount\":1}");
        assertThat(offered.status()).isEqualTo(409);
        assertThat(offered.text("type")).isEqualTo("urn:willowleaf:problem:not-possible");
    }

    @Test
    void files_come_back_as_they_were_sent() {
        var bytes = "받침이 깨진 모습을 적은 글".getBytes(StandardCharsets.UTF_8);
        var added = program.upload(path("files?name=broken.txt"), bytes);
        assertThat(added.status()).isEqualTo(201);
        var file = program.get(path("files")).body().path("files").get(0);
        assertThat(file.path("name").asString()).isEqualTo("broken.txt");
        var back = program.get(path("files/" + file.path("id").asLong()));
        assertThat(back.whole().body()).isEqualTo(bytes);
        assertThat(program.upload(path("files?name=a.txt"), new byte[0]).status())
                .isEqualTo(422);
        assertThat(program.get(path("files/1")).status()).isEqualTo(404);
    }

    @Test
    void two_become_one_and_two_again() {
        var other = complaint("받침이 깨졌다니까요");
        var seen = program.get("/api/v1/complaints/" + other).etag();
        var merged = program.post(
                "/api/v1/complaints/" + other + "/merger",
                "{\"kept\":\"%s\",\"ground\":\"같은 일\"}".formatted(one),
                "If-Match",
                seen);
        assertThat(merged.text("standing")).isEqualTo("ENDED");
        var apart = program.post("/api/v1/complaints/" + other + "/split", "{\"words\":\"다른 일\"}");
        assertThat(apart.text("standing")).isEqualTo("RECEIVED");
        at("triage", "{\"caseType\":\"COMPLAINT\",\"urgency\":\"U3\"}", "TRIAGED");
        at("words", "{\"words\":\"그리고 청구서도 틀렸어요\"}", "TRIAGED");
        var part = program.post(path("parts"), "{\"message\":%d}".formatted(line("ADDITION")));
        assertThat(part.status()).isEqualTo(201);
        assertThat(part.text("number")).isNotEqualTo(one);
    }

    @Test
    void nothing_is_decided_about_what_has_changed_since_it_was_read() {
        var seen = program.get(path("")).etag();
        at("words", "{\"words\":\"하나 더 말씀드릴게요\"}", "RECEIVED");
        var body = "{\"kind\":\"WITHDRAWN\",\"ground\":\"취하\"}";
        assertThat(program.post(path("ending"), body).status()).isEqualTo(428);
        var late = program.post(path("ending"), body, "If-Match", seen);
        assertThat(late.status()).isEqualTo(412);
        assertThat(program.get(path("")).text("standing")).isEqualTo("RECEIVED");
        var key = UUID.randomUUID().toString();
        var now = program.get(path("")).etag();
        var ended = program.post(path("ending"), body, "If-Match", now, "Idempotency-Key", key);
        var again = program.post(path("ending"), body, "If-Match", now, "Idempotency-Key", key);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(ended.body());
        assertThat(again.etag()).isEqualTo(ended.etag());
    }

    @Test
    void what_the_phrase_coach_would_stop_on_the_page_is_stopped_here() {
        at("triage", "{\"caseType\":\"COMPLAINT\",\"urgency\":\"U3\"}", "TRIAGED");
        var rude = program.post(path("replies"), "{\"words\":\"그건 고객님 잘못입니다. 규정상 안 됩니다. 어쩔 수 없습니다.\"}");
        assertThat(rude.status()).isEqualTo(409);
        assertThat(rude.text("code")).startsWith("guidance.");
    }

    @Test
    void lists_go_on_without_a_gap_and_find_what_changed() {
        var mark = "표시" + UUID.randomUUID().toString().substring(0, 8);
        var numbers = Stream.generate(() -> complaint(mark)).limit(5).toList();
        var found = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = program.get("/api/v1/complaints?limit=2&updated_after=2026-08-31T00:00:00Z&standing=RECEIVED"
                    + (next.isEmpty() ? "" : "&cursor=" + next));
            page.body()
                    .path("complaints")
                    .forEach(each -> found.add(each.path("number").asString()));
            next = page.text("next");
        } while (!next.isEmpty() && !found.containsAll(numbers));
        assertThat(found).containsAll(numbers).doesNotHaveDuplicates();
        assertThat(program.get("/api/v1/complaints?updated_after=2026-09-01T02:00:00Z&standing=RECEIVED")
                        .body()
                        .path("complaints")
                        .valueStream()
                        .map(each -> each.path("number").asString()))
                .doesNotContainAnyElementsOf(numbers);
        for (var wrong : new String[] {"limit=0", "limit=201", "limit=x", "cursor=MjAyNg", "updated_after=gestern"}) {
            assertThat(program.get("/api/v1/complaints?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void names_are_shown_in_full_only_for_a_purpose_that_is_remembered() {
        var program = program("case.receive", "case.read", "pii");
        var number = program.post(
                        "/api/v1/complaints",
                        "{\"words\":\"전화 주세요 010-0000-7777\",\"customer\":{\"name\":\"박소영\",\"phone\":\"010-0000-7777\"}}")
                .text("number");
        var hidden = program.get("/api/v1/complaints/" + number);
        assertThat(hidden.body().toString()).doesNotContain("박소영", "010-0000-7777");
        assertThat(program.get("/api/v1/customers?q=7777").body().toString()).doesNotContain("박소영");
        var full =
                program.send(java.net.http.HttpRequest.newBuilder(cast.browser().at("/api/v1/complaints/" + number))
                        .header("Authorization", "Bearer " + tokens)
                        .header("X-Purpose", "call back"));
        assertThat(full.body().toString()).contains("박소영", "010-0000-7777");
    }

    private String tokens = "";

    private Program program(String... scopes) {
        tokens = cast.token(scopes);
        return new Program(cast.browser().at("/"), tokens, described);
    }

    private String complaint(String words) {
        return program.post(
                        "/api/v1/complaints",
                        "{\"words\":\"%s\",\"customer\":{\"name\":\"박소영\",\"phone\":\"010-0000-0312\"}}"
                                .formatted(words))
                .text("number");
    }

    private void at(String verb, String body, String standing) {
        check(verb, program.post(path(verb), body), standing);
    }

    private void seen(String verb, String body, String standing) {
        check(
                verb,
                program.post(path(verb), body, "If-Match", program.get(path("")).etag()),
                standing);
    }

    private void check(String verb, Answer answer, String standing) {
        assertThat(answer.text("standing")).as("%s: %s", verb, answer.body()).isEqualTo(standing);
        assertThat(answer.etag()).isEqualTo(program.get(path("")).etag());
    }

    private long line(String kind) {
        return program.get(path("timeline?limit=200"))
                .body()
                .path("lines")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .reduce((_, last) -> last)
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private static Stream<String> kinds(Answer timeline) {
        return timeline.body()
                .path("lines")
                .valueStream()
                .map(each -> each.path("kind").asString());
    }

    private String cause() {
        return program.get("/api/v1/causes")
                .body()
                .at("/causes/0/below/0/below/0/code")
                .asString();
    }

    private String path(String rest) {
        return "/api/v1/complaints/" + one + (rest.isEmpty() ? "" : "/" + rest);
    }
}
