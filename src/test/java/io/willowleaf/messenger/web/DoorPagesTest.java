package io.willowleaf.messenger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.desk.DoorDesk;
import io.willowleaf.messenger.desk.ShortMessageDesk;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Setting a door up, in a browser, and looking at what came through it.
@WillowleafTest
class DoorPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    DoorDesk doors;

    @Autowired
    ShortMessageDesk messages;

    @Autowired
    SettableClock clock;

    private final String name = "door-" + UUID.randomUUID().toString().substring(0, 12);
    private Browser admin;

    @BeforeEach
    void sign_in() {
        admin = cast.browser(Role.ADMIN);
    }

    @Test
    void a_new_door_tells_its_secret_once_and_shows_what_would_happen_until_it_is_opened() {
        var made = admin.post("/settings/doors", values()).body();
        var secret = found("value=\"(mdsec_[^\"]+)\"", made);
        var place = found("(/settings/doors/\\d+)", made);
        assertThat(made).contains("/doors/" + name + "/messages");
        assertThat(admin.get(place).body())
                .contains("연습 중")
                .contains("접수번호는 C-2026-000123입니다.")
                .doesNotContain(secret)
                .doesNotContain("gateway key");
        hand(secret, "{\"id\":\"1\",\"sender\":\"010-5555-1234\",\"text\":\"늦어요\"}");
        var waiting = hand(secret, "{\"id\":\"2\",\"text\":\"누구세요\"}");
        assertThat(admin.get(place).body())
                .contains("불만으로 접수")
                .contains("읽을 수 없음")
                .doesNotContain("5555-1234");
        assertThat(admin.post(place + "/opening", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get(place).body()).contains("쓰는 중");

        var agent = cast.browser(Role.TEAM_LEAD);
        var shown = "/intake/messages/" + waiting;
        assertThat(agent.get("/intake/messages?waiting=true").body()).contains(shown);
        assertThat(agent.get(shown).body()).contains("누구세요");
        assertThat(agent.post(shown + "/reading", Map.of()).statusCode()).isEqualTo(302);
        assertThat(agent.get(shown + "/raw").body()).isEqualTo("{\"id\":\"2\",\"text\":\"누구세요\"}");
        assertThat(agent.post(shown + "/complaint", Map.of("words", " ")).statusCode())
                .isEqualTo(422);
        assertThat(Browser.next(agent.post(shown + "/complaint", Map.of("words", "늦는다고 하심"))))
                .startsWith("/complaints/C-");

        var renewed = admin.post(place + "/secret", Map.of()).body();
        assertThat(found("value=\"(mdsec_[^\"]+)\"", renewed)).isNotEqualTo(secret);
        assertThat(renewed).doesNotContain("더했습니다");
        assertThat(admin.post(place + "/opening/end", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.post(place + "/removal", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        for (var wrong : Map.of(
                        "name", "이름",
                        "title", "",
                        "url", "http://169.254.169.254/latest",
                        "header", "Host",
                        "headerValue", "a\r\nX: y",
                        "template", "{\"to\":\"{to}\"}")
                .entrySet()) {
            var given = values();
            given.put(wrong.getKey(), wrong.getValue());
            var answer = admin.post("/settings/doors", given);
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.body())
                    .as(wrong.getKey())
                    .contains("aria-invalid")
                    .contains("1588-0000");
        }
        var made = admin.post("/settings/doors", values()).body();
        assertThat(admin.post("/settings/doors", values()).statusCode())
                .as("a name is given once")
                .isEqualTo(422);
        var place = found("(/settings/doors/\\d+)", made);
        var moved = values();
        moved.put("url", "https://elsewhere.example.com/");
        moved.put("headerValue", "");
        assertThat(admin.post(place, moved).statusCode())
                .as("the value of the header never goes to another gateway")
                .isEqualTo(422);
        var stays = values();
        stays.put("headerValue", "");
        stays.put("title", "새 이름");
        assertThat(admin.post(place, stays).statusCode()).isEqualTo(302);
        var id = new DoorId(Long.parseLong(place.substring(place.lastIndexOf('/') + 1)));
        assertThat(doors.find(id, cast.viewer(Role.ADMIN)).door().title()).isEqualTo("새 이름");
        admin.post(place + "/removal", Map.of());
    }

    private Map<String, String> values() {
        return new HashMap<>(Map.of(
                "name", name,
                "title", "대표 문자",
                "channel", "SMS",
                "url", "http://127.0.0.2:18080/send",
                "sender", "1588-0000",
                "header", "X-Secret-Key",
                "headerValue", "gateway key",
                "template", "{\"to\":\"{to}\",\"text\":\"{text}\"}",
                "longTexts", "true"));
    }

    private long hand(String secret, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var id = messages.keep(name, bytes, DoorSignature.of(bytes, secret, clock.instant()))
                .orElseThrow();
        messages.open(id);
        return id.value();
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
