package io.willowleaf.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// An agent works with the keyboard only. Every stroke is counted in the browser, those that hold another key down
/// included; only what is typed as text is not.
@WillowleafTest
class KeysIT {

    private static final int MOST = 12;

    private static final String COUNT = """
            addEventListener('keydown', (event) => {
              const text = event.target.matches('input, textarea') && event.key.length === 1 && !event.ctrlKey;
              if (!text) sessionStorage.setItem('strokes', `${sessionStorage.getItem('strokes') ?? ''}${event.key} `);
            }, true);
            """;

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    SettableClock clock;

    @Autowired
    Environment environment;

    BrowserContext context;
    Page page;
    StaffId agent;
    List<ComplaintNumber> numbers;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void three_complaints_wait() {
        clock.reset();
        TeamId team = cast.team();
        agent = cast.person(team, Role.TEAM_LEAD);
        numbers = new ArrayList<>();
        for (var words : List.of("받침 도자기가 깨졌어요", "배가 멍들었어요", "상자가 젖었어요")) {
            numbers.add(desk.receive(
                            Reception.of("WEB_FORM", words)
                                    .told("어제 저녁", "온전한 상품", "같은 상품을 다시")
                                    .to(agent, team),
                            Actor.CUSTOMER)
                    .number());
            clock.forward(Duration.ofMinutes(1));
        }
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("ko"));
        context.setDefaultTimeout(15_000);
        context.addCookies(List.of(new Cookie("willowleaf", signIn.begin(agent)).setUrl(base())));
        context.addInitScript(COUNT);
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void from_the_row_in_the_list_to_the_next_complaint_in_twelve_strokes_beside_the_text() {
        opens("/complaints?view=mine");
        press("j");
        assertThat(page.locator("tr.focus")).hasAttribute("data-row", "");
        page.evaluate("sessionStorage.removeItem('strokes')");
        press("Enter");
        page.waitForURL("**/complaints/" + numbers.get(0));
        press("t");
        assertThat(page.locator("#caseType")).isFocused();
        press("Enter");
        assertThat(page.locator("#standing")).hasAttribute("data-standing", "triaged");
        press("p");
        assertThat(page.locator("#remedy")).isFocused();
        page.keyboard().insertText("같은 상품을 오늘 보내 드림");
        press("Control+Enter");
        assertThat(page.locator("#plan-settled")).hasText("같은 상품을 오늘 보내 드림");
        press("r");
        assertThat(page.locator("#words")).isFocused();
        page.keyboard().insertText("깨진 상품을 보내 드려 죄송합니다. 같은 상품을 오늘 보내 드리겠습니다.");
        press("Control+Shift+Enter");
        assertThat(page.locator("#answer-upheld")).isFocused();
        press("1");
        page.waitForURL("**/complaints/" + numbers.get(0) + "?did=reply**");
        press("]");
        page.waitForURL("**/complaints/" + numbers.get(1));
        var strokes = ((String) page.evaluate("sessionStorage.getItem('strokes')")).strip();
        System.getLogger("keys").log(System.Logger.Level.INFO, strokes);
        assertThat(strokes.split(" ")).as(strokes).hasSizeLessThanOrEqualTo(MOST);
        assertThat(desk.find(numbers.get(0), Viewer.SYSTEM).standing()).isEqualTo(StandingCode.ANSWERED);
    }

    @Test
    void the_next_complaint_keeps_the_order_of_the_list_and_one_comes_back_to_the_same_row() {
        opens("/complaints?view=mine&sort=received");
        press("j");
        press("j");
        press("Enter");
        page.waitForURL("**/complaints/" + numbers.get(1));
        press("]");
        page.waitForURL("**/complaints/" + numbers.get(0));
        press("[");
        page.waitForURL("**/complaints/" + numbers.get(1));
        press("u");
        page.waitForURL("**/complaints?view=mine&sort=received");
        assertThat(page.locator("tr.focus a.rowlink")).isFocused();
        assertThat(page.locator("tr.focus a.rowlink")).hasAttribute("href", "/complaints/" + numbers.get(1));
    }

    @Test
    void keys_lie_where_they_lie_when_the_keyboard_writes_hangul() {
        opens("/complaints?view=mine");
        page.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ㅓ', code: 'KeyJ', bubbles: true}))");
        assertThat(page.locator("tr.focus")).hasCount(1);
        page.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ㅌ', code: 'KeyX', bubbles: true}))");
        assertThat(page.locator("tr.focus [data-pick]")).isChecked();
        assertThat(page.locator("#bulk-form")).isVisible();
    }

    @Test
    void composing_hangul_fires_nothing() {
        opens("/complaints?view=mine");
        for (var key : List.of("KeyJ", "KeyX", "KeyN", "KeyG", "Slash")) {
            page.evaluate("""
                    code => {
                      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Process', code, keyCode: 229, bubbles: true}));
                      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ㅓ', code, isComposing: true, bubbles: true}));
                    }""", key);
        }
        assertThat(page.locator("tr.focus")).hasCount(0);
        opens("/complaints/" + numbers.get(0) + "?tab=note");
        page.locator("#note").focus();
        var device = context.newCDPSession(page);
        var composing = new JsonObject();
        composing.addProperty("text", "ㅎ");
        composing.addProperty("selectionStart", 1);
        composing.addProperty("selectionEnd", 1);
        device.send("Input.imeSetComposition", composing);
        for (var key : List.of("t", "p", "r", "]", "?", "j")) {
            press(key);
        }
        assertThat(page.locator("#note")).isFocused();
        assertThat(page.locator("#keys")).not().isVisible();
        assertThat(page.url()).endsWith("/complaints/" + numbers.get(0) + "?tab=note");
    }

    @Test
    void fields_keep_their_letters_and_the_overview_opens_anywhere_else() {
        opens("/complaints?view=mine");
        press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("jxn?");
        assertThat(page.locator("#search")).hasValue("jxn?");
        assertThat(page.locator("tr.focus")).hasCount(0);
        page.locator("h1").click();
        press("?");
        assertThat(page.locator("#keys")).isVisible();
        press("j");
        assertThat(page.locator("tr.focus")).hasCount(0);
        page.locator("[data-keys-on]").uncheck();
        press("Escape");
        press("j");
        assertThat(page.locator("tr.focus")).hasCount(0);
    }

    /// As soon as the page hears keys: its scripts have run by then.
    private void press(String keys) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.keyboard().press(keys);
    }

    private void opens(String path) {
        page.navigate(base() + path);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
