package io.willowleaf.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ShellTest {

    @Autowired
    Cast cast;

    @Autowired
    Assets assets;

    @Test
    void a_page_that_is_not_there_says_so_and_names_the_request() {
        var answer = cast.browser().get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(
                        "찾으시는 것이 여기에 없어요",
                        answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void an_error_is_told_in_the_language_chosen() {
        var browser = cast.browser();
        browser.post("/preferences/language/en", Map.of("back", "/sign-in"));
        assertThat(browser.get("/nowhere").body()).contains("What you look for is not here", "<html lang=\"en\"");
    }

    @Test
    void a_program_gets_problem_details() {
        var browser = cast.browser();
        var answer = browser.send(HttpRequest.newBuilder(browser.at("/api/nowhere"))
                .header("Authorization", "Bearer " + cast.token("case.read"))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"requestId\"").doesNotContain("Exception");
    }

    @Test
    void a_static_file_may_be_kept_for_ever_and_travels_packed() {
        var browser = cast.browser();
        var answer = browser.send(HttpRequest.newBuilder(browser.at(assets.path("css/app.css")))
                .header("Accept-Encoding", "gzip")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable", "max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_file_of_another_version_is_not_answered_by_this_one() {
        assertThat(cast.browser().get("/assets/css-0123456789ab/app.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_choice_of_look_leads_back_only_to_a_page_of_ours() {
        var browser = cast.browser();
        assertThat(Browser.next(browser.post("/preferences/theme/dark", Map.of("back", "/sign-in?next=%2Faudit"))))
                .isEqualTo("/sign-in?next=%2Faudit");
        assertThat(Browser.next(browser.post("/preferences/theme/light", Map.of("back", "//elsewhere.example/"))))
                .isEqualTo("/");
        assertThat(browser.post("/preferences/theme/blue", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_carries_nothing_inline_and_a_strict_policy() {
        var answer = cast.browser(Role.ADMIN).get("/settings");
        assertThat(Jsoup.parse(answer.body()).select("[style], style, script:not([src]), [onclick]"))
                .isEmpty();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'", "default-src 'none'");
    }

    @Test
    void the_menu_holds_only_what_one_may_enter() {
        assertThat(Jsoup.parse(cast.browser(Role.ADMIN).get("/settings").body())
                        .select(".wl-places a")
                        .eachAttr("href"))
                .contains("/settings/people", "/settings/permissions");
        assertThat(Jsoup.parse(cast.browser(Role.AGENT).get("/settings").body())
                        .select(".wl-places a")
                        .eachAttr("href"))
                .doesNotContain("/settings/people", "/audit");
    }

    @Test
    void everybody_is_led_to_where_their_day_begins() {
        var auditor = cast.browser(Role.AUDITOR);
        assertThat(auditor.get(Browser.next(auditor.get("/"))).statusCode()).isEqualTo(200);
        assertThat(Browser.next(cast.browser().get("/"))).startsWith("/sign-in");
    }
}
