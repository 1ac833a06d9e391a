package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// The coach beside the composer, in a real browser: it never gets in the way of typing, and one key puts the kinder
/// sentence exactly where the phrase was.
@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Isolated("measures how long a key takes")
class CoachTypingIT {

    /// How long the browser may be busy with one key press, in milliseconds; a frame lasts 16.
    private static final double LONGEST_KEY = 16;

    /// How long the slow server takes for each answer, in milliseconds.
    private static final double SLOW = 2_000;

    /// Between two key presses of a fast typist, in milliseconds.
    private static final double PACE = 20;

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

    /// The answer to the first words comes while the rest is being typed, and one more after the last key.
    @Test
    void typing_fast_is_never_held_up_even_by_a_slow_server(TestReporter reporter) {
        var asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/guidance/check")) {
                asked.incrementAndGet();
            }
        });
        slow();
        page.evaluate("""
                () => {
                  let from = 0;
                  addEventListener('keydown', (event) => { from = event.timeStamp; }, true);
                  addEventListener('beforeinput', (event) => { from ||= event.timeStamp; }, true);
                  addEventListener('input', () => {
                    const pressed = from;
                    from = 0;
                    window.busy.push(performance.now() - pressed);
                    requestAnimationFrame(() => {
                      const painted = new MessageChannel();
                      painted.port1.onmessage = () => window.painted.push(performance.now() - pressed);
                      painted.port2.postMessage('');
                    });
                  });
                }""");
        var first = "제 담당이 아닙니다. ";
        var text = first + "고객님 규정상 저희는 안 됩니다. 주문 20261122 그리고 확인했습니다 ".repeat(5);
        page.locator("[data-tab='note']").click();
        page.locator("#note").pressSequentially(first);
        var without = keys("#note", text.substring(first.length()));
        page.locator("[data-tab='reply']").click();
        page.locator("#words").pressSequentially(first);
        page.waitForCondition(() -> asked.get() == 1);
        var with = keys("#words", text.substring(first.length()));
        assertThat(page.locator("#words").inputValue()).isEqualTo(text);
        assertThat(half(with.busy())).isLessThan(LONGEST_KEY);
        assertThat(most(with.busy())).isLessThan(2 * most(without.busy()) + LONGEST_KEY);
        assertThat(half(with.painted())).isLessThan(half(without.painted()) + LONGEST_KEY);
        assertThat(most(with.painted())).isLessThan(2 * most(without.painted()) + LONGEST_KEY);
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint]").first())
                .isVisible();
        assertThat(page.locator("#words").inputValue()).isEqualTo(text);
        assertThat(asked.get()).isLessThan(text.length() / 4);
        assertThat(((Number)
                                page.evaluate(
                                        "() => Math.min(...performance.getEntriesByType('resource').filter((each) => each.name.endsWith('/guidance/check')).map((each) => each.duration))"))
                        .doubleValue())
                .isGreaterThan(SLOW);
        reporter.publishEntry(
                "key to paint, ms",
                "without the coach half %.1f, 95 %% %.1f; with it half %.1f, 95 %% %.1f"
                        .formatted(
                                half(without.painted()),
                                most(without.painted()),
                                half(with.painted()),
                                most(with.painted())));
    }

    /// As where calling a question off comes too late: every answer arrives, the older one last.
    @Test
    void an_answer_that_comes_late_never_speaks_about_newer_words() {
        page.evaluate("() => { AbortController.prototype.abort = () => {}; }");
        var held = hold();
        var words = page.locator("#words");
        words.pressSequentially("제 담당이 아닙니다.");
        page.waitForCondition(() -> held.size() == 1);
        words.pressSequentially(" 기다리세요.");
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint]")).hasCount(2);
        page.waitForResponse("**/guidance/check", () -> held.get(0).resume()).finished();
        page.evaluate("() => new Promise((done) => requestIdleCallback(done))");
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint]")).hasCount(2);
        PlaywrightAssertions.assertThat(words).hasValue("제 담당이 아닙니다. 기다리세요.");
    }

    @Test
    void the_key_changes_nothing_while_the_hints_are_about_older_words() {
        var words = page.locator("#words");
        words.pressSequentially("제 담당이 아닙니다.");
        PlaywrightAssertions.assertThat(page.locator("#coach [data-start='0']")).isVisible();
        var held = hold();
        words.press("Home");
        words.pressSequentially("고객님, ");
        page.waitForCondition(() -> held.size() == 1);
        words.press("Alt+Enter");
        PlaywrightAssertions.assertThat(words).hasValue("고객님, 제 담당이 아닙니다.");
        held.getFirst().resume();
        PlaywrightAssertions.assertThat(page.locator("#coach [data-start='5']")).isVisible();
        words.press("Alt+Enter");
        PlaywrightAssertions.assertThat(words).hasValue("고객님, 제가 담당 부서를 확인해 바로 연결해 드리겠습니다.");
    }

    @Test
    void a_server_that_is_away_takes_no_word_along_and_is_asked_again() {
        var words = page.locator("#words");
        var gone = new AtomicInteger();
        page.route("**/guidance/check", route -> {
            route.abort();
            gone.incrementAndGet();
        });
        words.pressSequentially("제 담당이 아닙니다.");
        page.waitForCondition(() -> gone.get() == 1);
        page.unroute("**/guidance/check");
        words.pressSequentially(" 네.");
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint='TB-07']"))
                .isVisible();
        PlaywrightAssertions.assertThat(words).hasValue("제 담당이 아닙니다. 네.");
    }

    @Test
    void two_hints_are_open_and_the_key_goes_through_all_of_them_the_gravest_first() {
        var words = page.locator("#words");
        var hints = page.locator("#coach [data-hint]");
        words.pressSequentially("규정이라서요. 제 담당이 아닙니다. 기다리세요. 법대로 하세요.");
        PlaywrightAssertions.assertThat(hints).hasCount(4);
        PlaywrightAssertions.assertThat(page.locator("#coach [data-hint]:visible"))
                .hasCount(2);
        assertThat(page.locator("#coach [data-severity='3']:visible").count()).isEqualTo(2);
        PlaywrightAssertions.assertThat(page.locator("#coach summary")).containsText("2");
        PlaywrightAssertions.assertThat(page.locator("#send")).isVisible();
        for (var left = 3; left >= 0; left--) {
            words.press("Alt+Enter");
            PlaywrightAssertions.assertThat(hints).hasCount(left);
        }
        PlaywrightAssertions.assertThat(words)
                .hasValue("현재 기준으로는 어렵습니다만, 가능한 방법을 찾아 안내해 드리겠습니다. 제가 담당 부서를 확인해 바로 연결해 드리겠습니다. "
                        + "2분 정도 확인이 필요합니다. 잠시 기다려 주시겠어요. 이용하실 수 있는 이의신청 방법을 안내해 드리겠습니다.");
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
        PlaywrightAssertions.assertThat(page.locator("[name='hints-offered']")).hasValue("TB-07");
        PlaywrightAssertions.assertThat(page.locator("[name='hints-taken']")).hasValue("TB-07");
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

    /// How long after each key press the browser was free again, and had painted; in milliseconds, shortest first.
    private record Keys(List<Double> busy, List<Double> painted) {}

    private Keys keys(String field, String text) {
        page.evaluate("() => { window.busy = []; window.painted = []; }");
        page.locator(field).pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(PACE));
        page.waitForFunction("keys => window.painted.length >= keys", text.length());
        return new Keys(sorted("busy"), sorted("painted"));
    }

    private List<Double> sorted(String figures) {
        @SuppressWarnings("unchecked") // numbers come as integers or doubles
        var all = (List<Number>) page.evaluate("name => window[name]", figures);
        return all.stream().map(Number::doubleValue).sorted().toList();
    }

    /// Every answer takes its time on the way.
    private void slow() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", SLOW);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        var browser = context.newCDPSession(page);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", conditions);
    }

    /// The questions of the coach, kept until the test lets them go.
    private List<Route> hold() {
        var held = new ArrayList<Route>();
        page.route("**/guidance/check", held::add);
        return held;
    }

    private static double half(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double most(List<Double> sorted) {
        return sorted.get((int) (sorted.size() * .95));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
