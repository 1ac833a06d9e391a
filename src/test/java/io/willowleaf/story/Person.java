package io.willowleaf.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in front of a real browser, in Korean.
final class Person implements AutoCloseable {

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(Browser browser, String base, int width, int height, @Nullable String session) {
        this.base = base;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ko")
                .setTimezoneId("Asia/Seoul"));
        context.setDefaultTimeout(15_000);
        if (session != null) {
            context.addCookies(List.of(new Cookie("willowleaf", session).setUrl(base)));
        }
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Person withPhone(Browser browser, String base) {
        return new Person(browser, base, 390, 844, null);
    }

    static Person atDesk(Browser browser, String base, String session) {
        return new Person(browser, base, 1440, 900, session);
    }

    void opens(String path) {
        page.navigate(base + path);
    }

    /// A page of others.
    void visits(String address) {
        page.navigate(address);
    }

    /// What stands in a frame of the page.
    FrameLocator within(String frame) {
        return page.frameLocator(frame);
    }

    void types(String field, String text) {
        page.locator(field).fill(text);
    }

    /// Key by key, as a person does, so that what listens to keys hears them.
    void typesSlowly(String field, String text) {
        page.locator(field).pressSequentially(text);
    }

    void chooses(String list, String value) {
        page.locator(list).selectOption(value);
    }

    void picks(String group, String value) {
        page.locator("label:has(input[name='" + group + "'][value='" + value + "'])")
                .click();
    }

    void ticks(String box) {
        page.locator(box).check();
    }

    void presses(String button) {
        page.locator(button).first().click();
    }

    /// A key or several at once, such as `Control+Enter`, while this has the focus.
    void presses(String where, String keys) {
        page.locator(where).first().press(keys);
    }

    LocatorAssertions sees(String what) {
        return PlaywrightAssertions.assertThat(page.locator(what).first());
    }

    Locator look(String what) {
        return page.locator(what).first();
    }

    /// The path this person is at.
    String path() {
        return page.url().substring(base.length());
    }

    /// What the browser found wrong so far.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
