package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// The coach beside the composer, in a real browser: it never gets in the way of typing, and one key puts the kinder
/// sentence exactly where the phrase was.
@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoachTypingIT {

    /// How long the browser may be busy with one key press, in milliseconds; a frame lasts 16.
    private static final double LONGEST_KEY = 16;

    private static Chromium chromium;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    SettableClock clock;

    @Autowired
    Environment environment;

    BrowserContext context;
    Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void an_agent_answers() {
        clock.reset();
        var team = cast.team();
        var agent = cast.person(team, Role.AGENT);
        Receipt receipt = complaints.receive(Reception.of("EMAIL", "환불이 늦어요"), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        complaints.assign(receipt.number(), agent, team, null, Viewer.SYSTEM);
        context = chromium.browser().newContext();
        context.addCookies(List.of(new Cookie("willowleaf", signIn.begin(agent)).setUrl(base())));
        page = context.newPage();
        page.navigate(base() + "/complaints/" + receipt.number().value());
    }

    @AfterEach
    void gone() {
        context.close();
    }

    @Test
    void typing_fast_is_never_held_up_even_by_a_slow_server() {
        var asked = new AtomicInteger();
        page.route("**/guidance/check", route -> {
            asked.incrementAndGet();
            route.resume();
        });
        page.evaluate("""
                () => {
                  window.busy = [];
                  let from = 0;
                  addEventListener('keydown', () => { from = performance.now(); }, true);
                  addEventListener('input', () => { window.busy.push(performance.now() - from); });
                }""");
        var text = "고객님 규정상 저희는 안 됩니다. 제 담당이 아닙니다 그리고 확인했습니다 ".repeat(4);
        page.locator("[data-tab='note']").click();
        var without = busyAtKeys("#note", text);
        page.locator("[data-tab='reply']").click();
        var with = busyAtKeys("#words", text);
        assertThat(half(with)).isLessThan(LONGEST_KEY);
        assertThat(most(with)).isLessThan(2 * most(without) + LONGEST_KEY);
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint]").first())
                .isVisible();
        assertThat(asked.get()).isLessThan(text.length() / 4);
    }

    @Test
    void one_key_puts_the_kinder_sentence_where_the_phrase_was_and_undo_takes_it_back() {
        var words = page.locator("#words");
        words.click();
        words.pressSequentially("확인했습니다. 제 담당이 아닙니다. 감사합니다.");
        PlaywrightAssertions.assertThat(page.locator("#coach [data-severity='3']"))
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator("[data-justify]")).isVisible();
        page.keyboard().press("Alt+Enter");
        PlaywrightAssertions.assertThat(words).hasValue("확인했습니다. 제가 담당 부서를 확인해 바로 연결해 드리겠습니다. 감사합니다.");
        PlaywrightAssertions.assertThat(page.locator("#coach [data-severity='3']"))
                .hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("[data-justify]")).isHidden();
        page.keyboard().press("Control+z");
        PlaywrightAssertions.assertThat(words).hasValue("확인했습니다. 제 담당이 아닙니다. 감사합니다.");
    }

    @Test
    void a_sentence_for_the_situation_goes_where_the_cursor_is() {
        page.locator("#words").fill("안녕하세요.");
        page.locator("#say").click();
        var row = page.locator("[data-say]").first();
        var sentence = row.getAttribute("data-say");
        row.click();
        PlaywrightAssertions.assertThat(page.locator("#words")).hasValue("안녕하세요. " + sentence);
    }

    /// What the browser did at each key press, in milliseconds, shortest first.
    private double[] busyAtKeys(String field, String text) {
        page.evaluate("() => { window.busy = []; }");
        page.locator(field).click();
        page.locator(field).pressSequentially(text);
        assertThat(page.locator(field).inputValue()).isEqualTo(text);
        @SuppressWarnings("unchecked") // numbers come as integers or doubles
        var busy = (List<Number>) page.evaluate("() => window.busy");
        assertThat(busy).hasSizeGreaterThanOrEqualTo(text.length() - 5);
        return busy.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }

    private static double half(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double most(double[] sorted) {
        return sorted[(int) (sorted.length * .95)];
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
