package io.willowleaf.cause.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.cause.desk.TaxonomyDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class TaxonomyPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    CauseDesk causes;

    @Autowired
    TaxonomyDesk desk;

    Browser browser;

    @BeforeEach
    void sign_in() {
        browser = cast.browser(cast.person(cast.team(), Role.ADMIN));
    }

    @Test
    void a_cause_is_added_renamed_hidden_and_offered_again() {
        var code = added("포장이 눌렸어요 " + UUID.randomUUID());
        var here = "/settings/causes/" + code.value();
        assertThat(browser.get("/settings/causes").body()).contains(code.value());
        act(here, Map.of("ko", "눌린 포장", "en", "Crushed parcel"));
        assertThat(causes.labels(List.of(code), Language.EN)).containsEntry(code, "Crushed parcel");
        act(here + "/retirement", Map.of());
        assertThat(offered()).doesNotContain(code.value());
        assertThat(causes.names()).containsKey(code);
        act(here + "/return", Map.of());
        assertThat(offered()).contains(code.value());
        act(here + "/retirement", Map.of());
    }

    @Test
    void a_name_that_is_missing_is_asked_for_and_nothing_typed_is_lost() {
        var answer = browser.post("/settings/causes", Map.of("group", "PD-DLV", "ko", "받침 깨짐", "en", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("en-problem", "받침 깨짐");
        assertThat(browser.post("/settings/causes/XX-UNK-00/retirement", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void rules_are_tried_on_a_text_and_rewritten() {
        assertThat(browser.post("/settings/causes/rules", Map.of("words", "상담원이 너무 불친절했어요"))
                        .body())
                .contains("try-found", "<mark lang=\"ko\">불친절");
        var rule = desk.rule("CR-ATT-1");
        var here = "/settings/causes/rules/" + rule.code();
        var unreadable = browser.post(here, Map.of("weight", "3", "pattern", "(불친절"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("pattern-problem", "(불친절");
        act(here, Map.of("weight", "3", "pattern", rule.pattern() + "|쌀쌀맞"));
        assertThat(desk.read("쌀쌀맞게 말했어요")).extracting(CauseSuggestion::group).contains("ATT");
        act(here, Map.of("weight", String.valueOf(rule.weight()), "pattern", rule.pattern()));
        act(here + "/retirement", Map.of());
        assertThat(desk.rule(rule.code()).active()).isFalse();
        act(here + "/return", Map.of());
        assertThat(desk.rule(rule.code())).isEqualTo(rule);
    }

    @Test
    void agents_do_not_change_causes() {
        var agent = cast.browser(cast.person(cast.team(), Role.AGENT));
        assertThat(agent.get("/settings/causes").statusCode()).isEqualTo(403);
    }

    @Test
    void programs_read_the_tree() {
        var answer = browser.send(HttpRequest.newBuilder(browser.at("/api/v1/causes"))
                .header("Authorization", "Bearer " + cast.token("case.read")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"PD\"", "\"code\":\"PD-DLV\"", "\"code\":\"PD-DLV-03\"");
        assertThat(browser.send(HttpRequest.newBuilder(browser.at("/api/v1/causes"))
                                .header("Authorization", "Bearer " + cast.token("case.receive")))
                        .statusCode())
                .isEqualTo(403);
    }

    private CauseCode added(String ko) {
        act("/settings/causes", Map.of("group", "PD-DLV", "ko", ko, "en", "Crushed"));
        return causes.names().entrySet().stream()
                .filter(each -> each.getValue().ko().equals(ko))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered() {
        return causes.tree().stream()
                .flatMap(side -> side.below().stream())
                .flatMap(group -> group.below().stream())
                .map(leaf -> leaf.code())
                .toList();
    }

    private void act(String path, Map<String, String> values) {
        assertThat(browser.post(path, values).statusCode()).isIn(302, 303);
    }
}
