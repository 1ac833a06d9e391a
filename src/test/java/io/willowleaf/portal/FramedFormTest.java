package io.willowleaf.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.portal.desk.FrameDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The form in the page of a shop, where browsers keep no cookies of ours.
@WillowleafTest
class FramedFormTest {

    static final String SHOP = "https://shop.example.com";
    static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6}");
    static final String POLICY = "Content-Security-Policy";

    @Autowired
    Cast cast;

    @Autowired
    FrameDesk desk;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @BeforeEach
    void now() {
        clock.reset();
        nobody_shows_it();
    }

    @AfterEach
    void nobody_shows_it() {
        desk.sites().forEach(site -> desk.end(site.origin(), Viewer.SYSTEM));
    }

    @Test
    void only_the_sites_that_an_administrator_allowed_may_show_the_form_and_nothing_else_of_ours() {
        assertThat(policy("/embed")).contains("frame-ancestors 'none'");
        desk.allow("https://Shop.example.com/", Viewer.SYSTEM);
        desk.allow("https://help.example.org:8443", Viewer.SYSTEM);
        for (var path : new String[] {"/embed", "/embed?lang=en", "/embed/helped", "/embed/receipt/nobody"}) {
            assertThat(policy(path)).endsWith("frame-ancestors https://help.example.org:8443 https://shop.example.com");
            assertThat(ask(path).headers().firstValue("X-Frame-Options")).isEmpty();
        }
        assertThat(policy("/embed/preview")).endsWith("frame-ancestors 'self'");
        for (var path : new String[] {"/voice/new", "/voice", "/sign-in", "/embedded"}) {
            assertThat(policy(path)).endsWith("frame-ancestors 'none'");
            assertThat(ask(path).headers().firstValue("X-Frame-Options")).hasValue("DENY");
        }
        desk.end(SHOP, Viewer.SYSTEM);
        assertThat(policy("/embed")).endsWith("frame-ancestors https://help.example.org:8443");
    }

    @Test
    void a_customer_tells_us_there_without_any_cookie_and_we_know_from_where() {
        desk.allow(SHOP, Viewer.SYSTEM);
        var form = ask("/embed?lang=ko", "Referer", SHOP + "/help");
        assertThat(form.body())
                .contains("불편하셨던 점을 들려주세요", "data-site=\"" + SHOP + "\"", "lang=en")
                .doesNotContain("_csrf", "??", "<nav");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();

        var sent = send(action(form.body()), Map.of("token", token(form.body()), "words", "받침이 깨져서 왔어요"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();
        var receipt = ask(Browser.next(sent));
        assertThat(receipt.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(receipt.body())
                .contains("/voice/track/", "target=\"_blank\"", "data-site=\"" + SHOP + "\"")
                .doesNotContain("??");
        var number = number(receipt.body());
        var file = complaints.find(number, Viewer.SYSTEM);
        assertThat(file.heard().channel()).isEqualTo("WEB_FORM");
        assertThat(file.story().stream().map(told -> told.fact()))
                .contains(new ComplaintFact.EntranceKnown(Entrance.SITE, SHOP));
        assertThat(cast.browser(Role.CS_PLANNER)
                        .get("/complaints/" + number.value())
                        .body())
                .contains("들어온 곳", SHOP);
    }

    @Test
    void a_site_that_is_not_allowed_is_not_believed() {
        desk.allow(SHOP, Viewer.SYSTEM);
        var form = ask("/embed?site=https://evil.example", "Referer", "https://evil.example/");
        assertThat(form.body()).doesNotContain("evil.example");
        var sent = send("/embed?site=https%3A%2F%2Fevil.example", Map.of("words", "어디서 왔는지 몰라요"));
        assertThat(sent.statusCode()).isEqualTo(302);
        var page = ask(Browser.next(sent)).body();
        assertThat(page).doesNotContain("evil.example");
        assertThat(complaints.find(number(page), Viewer.SYSTEM).story().stream()
                        .map(told -> told.fact().getClass().getSimpleName()))
                .doesNotContain("EntranceKnown");
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() {
        var asked = send(
                "/embed?lang=en&theme=dark",
                Map.of("words", "제 번호는 900101-1234567", "wished", "Please <b>call</b>", "phone", "twelve"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("제 번호는 900101-1234567", "Please &lt;b>call", "twelve", "errbox", "data-bs-theme=\"dark\"")
                .contains("action=\"/embed?lang=en&amp;theme=dark\"")
                .doesNotContain("??");
        assertThat(policy("/embed")).contains("frame-ancestors 'none'");
    }

    @Test
    void what_is_sent_twice_is_one_complaint_and_a_changed_one_is_asked_about() {
        var form = Map.of("token", UUID.randomUUID().toString(), "words", "두 번 눌렀어요");
        var first = Browser.next(send("/embed?lang=ko", form));
        assertThat(Browser.next(send("/embed?lang=ko", form))).isEqualTo(first);
        var changed = send("/embed?lang=ko", Map.of("token", form.get("token"), "words", "바꾼 글"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("바꾼 글").doesNotContain(form.get("token"));
    }

    @Test
    void haste_counts_wherever_the_form_stands_and_a_machine_is_asked_once_more() {
        var kept = jdbc.sql("select count(*) from portal.arrival")
                .query(Integer.class)
                .single();
        send("/embed", Map.of("words", "한 번 더 늦었어요"));
        assertThat(jdbc.sql("select count(*) from portal.arrival")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(kept);
        var asked = send("/embed", Map.of("words", "싸게 팝니다", "title", "http://spam.example"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("싸게 팝니다").doesNotContain("spam.example");
    }

    @Test
    void whoever_is_signed_in_is_nobody_there() {
        var agent = cast.browser(Role.ADMIN);
        var sent = agent.postRaw("/embed", Map.of("words", "누가 보내든 고객입니다"));
        assertThat(sent.statusCode()).isEqualTo(302);
        var number = number(agent.get(Browser.next(sent)).body());
        assertThat(complaints.find(number, Viewer.SYSTEM).heard().by().toString())
                .isEqualTo("customer");
        assertThat(agent.postRaw("/settings/embed", Map.of("origin", SHOP)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_adds_and_removes_sites_and_takes_the_lines_along() {
        var admin = cast.browser(Role.ADMIN);
        assertThat(admin.get("/settings/embed").body())
                .contains("아직 더한 곳이 없습니다", "/embed?lang=ko", "/embed/frame.js", "/embed/preview")
                .doesNotContain("??");
        for (var typed :
                new String[] {"http://shop.example.com", "https://*.example.com", "https://shop.example.com/a"}) {
            var refused = admin.post("/settings/embed", Map.of("origin", typed));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"" + typed + "\"", "errbox");
        }
        assertThat(admin.post("/settings/embed", Map.of("origin", SHOP)).statusCode())
                .isEqualTo(302);
        assertThat(admin.post("/settings/embed", Map.of("origin", SHOP + ":443"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.sites()).hasSize(1);
        assertThat(admin.get("/settings/embed").body()).contains(SHOP, "직원 ").doesNotContain("??");
        assertThat(admin.post("/settings/embed/removal", Map.of("origin", SHOP)).statusCode())
                .isEqualTo(302);
        assertThat(desk.sites()).isEmpty();
        assertThat(jdbc.sql("select count(*) from portal.frame_site where origin = :origin and said_by like 'staff:%'")
                        .param("origin", SHOP)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(cast.browser(Role.AGENT).get("/settings/embed").statusCode()).isEqualTo(403);
    }

    @Test
    void there_is_an_end_to_how_many_and_the_list_is_asked_for_once() {
        for (var number = 0; number < FrameDesk.MOST; number++) {
            desk.allow("https://s" + number + ".example.com", Viewer.SYSTEM);
        }
        var admin = cast.browser(Role.ADMIN);
        assertThat(admin.post("/settings/embed", Map.of("origin", SHOP)).statusCode())
                .isEqualTo(422);
        assertThat(QueryCount.of(() -> desk.sites())).hasSize(1);
    }

    @Test
    void the_script_for_other_sites_is_one_and_may_be_kept() {
        var script = ask("/embed/frame.js");
        assertThat(script.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=3600", "public"));
        assertThat(script.body()).contains("origin !== ours");
    }

    private String policy(String path) {
        return ask(path).headers().firstValue(POLICY).orElse("");
    }

    private HttpResponse<String> ask(String path, String... headers) {
        var request = HttpRequest.newBuilder(at(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "null")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private static String action(String page) {
        return found("action=\"(/embed[^\"]*)\"", page).replace("&amp;", "&");
    }

    private static String token(String page) {
        return found("name=\"token\" value=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String page) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static ComplaintNumber number(String page) {
        var match = NUMBER.matcher(page);
        assertThat(match.find()).isTrue();
        return new ComplaintNumber(match.group());
    }
}
