package io.willowleaf.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/// In a real browser that was told to disregard our content policy, so that only what the pages are written with stands
/// between a stranger's words and their running.
@WillowleafTest
class InjectionIT {

    private static final int ON_A_PAGE = 95;

    /// What a page holds that could run by itself or when touched.
    private static final String ALIVE = """
            () => [...document.querySelectorAll('*')].filter(e =>
                [...e.attributes].some(a => /^(on[a-z]+|srcdoc)$/i.test(a.name)) ||
                (e.localName === 'script' && !e.getAttribute('src') && !/json$/.test(e.type)) ||
                ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].some(n =>
                    /^[\\s\\u0000-\\u001f]*(javascript|vbscript|data:text)/i.test(e.getAttribute(n) || ''))
            ).map(e => e.outerHTML.slice(0, 200))
            """;

    private static Chromium chromium;

    @Autowired
    ApplicationContext program;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    SettableClock clock;

    @Autowired
    Environment environment;

    final List<String> ran = new ArrayList<>();
    final List<String> alive = new ArrayList<>();
    Poison poison;
    BrowserContext desk;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void somebody_who_may_see_all() {
        clock.reset();
        poison = new Poison(program);
        desk = context(signIn.begin(cast.person(Role.values())));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void the_main_pages_show_more_than_fifty_each_and_run_none() {
        var handfuls = Poison.handfuls(ON_A_PAGE);
        assertThat(handfuls.getFirst()).hasSizeGreaterThanOrEqualTo(50);
        try (var customer = context(null);
                var page = desk.newPage();
                var outside = customer.newPage()) {
            for (var strings : handfuls.subList(0, handfuls.size() - 1)) {
                var mail = poison.mail(strings, false);
                visit(page, "/complaints/" + mail.complaint());
                visit(page, "/intake/mails/" + mail.mail().value());
                visit(page, "/intake/mails/" + mail.mail().value() + "/html");
                var told = poison.voice(strings);
                visit(page, "/complaints/" + told.value());
                visit(outside, "/voice/track/" + poison.token(told));
                visit(page, "/outbox/" + poison.letter(strings).value());
            }
            for (var list : List.of(
                    "/", "/complaints", "/complaints?q=pwned", "/intake/mails", "/outbox", "/customers", "/audit")) {
                visit(page, list);
            }
        }
        assertThat(ran).isEmpty();
        assertThat(alive).isEmpty();
    }

    @Test
    void a_mail_stands_in_its_frame_under_our_own_policy_and_runs_nothing() {
        var mail = poison.mail(Poison.handfuls(ON_A_PAGE).getFirst(), false);
        try (var strict = context(signIn.begin(cast.person(Role.values())), false);
                var page = strict.newPage()) {
            page.navigate(base() + "/intake/mails/" + mail.mail().value());
            page.locator("iframe.mail-frame").scrollIntoViewIfNeeded();
            PlaywrightAssertions.assertThat(
                            page.frameLocator("iframe.mail-frame").locator("p").first())
                    .containsText("바깥 서버의 그림 10개를 막았습니다");
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void every_page_there_is_runs_nothing_of_what_stands_in_its_address_or_in_it() {
        var strings = Poison.handfuls(ON_A_PAGE).get(1);
        var mail = poison.mail(strings, false);
        var number = new ComplaintNumber(Objects.requireNonNull(mail.complaint()));
        var known = Map.of("number", number.value(), "token", poison.token(number));
        try (var page = desk.newPage()) {
            for (var address : Views.addresses(program, known)) {
                visit(page, address);
            }
        }
        assertThat(ran).isEmpty();
        assertThat(alive).isEmpty();
    }

    private BrowserContext context(@Nullable String session) {
        return context(session, true);
    }

    private BrowserContext context(@Nullable String session, boolean withoutPolicy) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("ko").setBypassCSP(withoutPolicy));
        context.setDefaultTimeout(15_000);
        if (session != null) {
            context.addCookies(List.of(new Cookie("willowleaf", session).setUrl(base())));
        }
        context.exposeFunction("pwned", what -> ran.add("pwned " + List.of(what)));
        context.onDialog(dialog -> {
            ran.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        return context;
    }

    private void visit(Page page, String address) {
        try {
            page.navigate(base() + address);
            for (var found : (List<?>) page.evaluate(ALIVE)) {
                alive.add(address + ": " + found);
            }
        } catch (PlaywrightException noPage) {
            var why = String.valueOf(noPage.getMessage());
            if (!why.contains("Download is starting") && !why.contains("ERR_ABORTED")) {
                throw noPage;
            }
        }
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
