package io.willowleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.identity.desk.Tokens;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class DoorTest {

    @Autowired
    Cast cast;

    @Autowired
    Tokens tokens;

    @Autowired
    Viewers viewers;

    @Autowired
    SettableClock clock;

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door_and_back() {
        var browser = cast.browser();
        var door = Browser.next(browser.get("/settings/people?all=true"));
        assertThat(door).isEqualTo("/sign-in?next=%2Fsettings%2Fpeople%3Fall%3Dtrue");
        assertThat(browser.get(door).body()).contains("value=\"/settings/people?all=true\"");
    }

    @Test
    void a_form_that_is_not_ours_is_refused_readably() {
        var answer = cast.browser(Role.ADMIN).postRaw("/profile/sessions/end", Map.of("_csrf", "made up"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void a_form_that_is_too_large_is_refused_readably() {
        var browser = cast.browser(Role.ADMIN);
        var answer = browser.send(HttpRequest.newBuilder(browser.at("/settings/people"))
                .header("Content-Type", "multipart/form-data; boundary=leaf")
                .POST(BodyPublishers.ofString("--leaf\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n"
                        + "가".repeat(21_000_000)
                        + "\r\n--leaf--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void a_word_travels_to_the_next_page_without_a_session() {
        var browser = cast.browser(Role.ADMIN);
        assertThat(browser.post("/profile", Map.of("language", "KO", "theme", "DARK", "density", "COMPACT"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/profile").body()).contains("data-toast", "data-theme=\"dark\"");
        assertThat(browser.get("/profile").body()).doesNotContain("data-toast>");
    }

    @Test
    void a_program_without_a_token_is_told_what_is_missing() {
        var answer = cast.browser().get("/api/v1/nothing");
        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    }

    @Test
    void the_browser_is_told_to_load_only_what_is_ours() {
        var headers = cast.browser().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                        + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_public_page_makes_no_session() {
        assertThat(cast.browser().get("/sign-in").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID") || cookie.startsWith("willowleaf="))
                .allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_token_works_until_it_is_revoked() {
        var token = cast.token("case.read");
        var viewer = viewers.findByToken(token).orElseThrow();
        assertThat(viewer.may(Permission.CASE_READ)).isTrue();
        assertThat(viewer.may(Permission.CASE_WRITE)).isFalse();
        assertThat(viewer.masked()).isTrue();
        tokens.revoke(new TokenId(viewer.actor().id()), Viewer.SYSTEM);
        assertThat(viewers.findByToken(token)).isEmpty();
    }

    @Test
    void a_token_ends_when_its_time_is_over() {
        var token = tokens.make(
                "short", Set.of("case.read"), null, clock.instant().plus(Duration.ofDays(1)), Viewer.SYSTEM);
        assertThat(viewers.findByToken(token)).isPresent();
        clock.forward(Duration.ofDays(1));
        assertThat(viewers.findByToken(token)).isEmpty();
    }

    @Test
    void only_a_token_with_a_purpose_sees_personal_data() {
        assertThat(viewers.findByToken(cast.token("case.read", TokenCard.PII))
                        .orElseThrow()
                        .masked())
                .isFalse();
        assertThatThrownBy(() -> tokens.make("no purpose", Set.of(TokenCard.PII), " ", null, Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void a_token_opens_a_page_without_a_cookie_or_a_form_field() {
        var browser = cast.browser();
        var answer = browser.send(HttpRequest.newBuilder(browser.at("/settings/tokens"))
                .header("Authorization", "Bearer " + cast.token("token.write")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
