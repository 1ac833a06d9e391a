package io.willowleaf.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.willowleaf.identity.Role;
import io.willowleaf.testing.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks through the pages of a running program in a real browser of its own, takes a picture of each and says what is
/// wrong.
final class Walk implements AutoCloseable {

    /// How much of a page is in its picture.
    enum Length {
        WHOLE,
        WINDOW,
        /// The whole page, but only if something is wrong with it.
        WHOLE_IF_WRONG
    }

    private static final String TYPE = "type:";
    private static final String PRESS = "press:";

    private final Chromium chromium = new Chromium();
    private final String base;
    private final UnaryOperator<String> address;
    private final Function<Role, String> session;
    private final Path pictures;
    private final Length length;

    /// `address` makes a whole address of a written one, `session` answers with the session key of somebody who holds
    /// the role.
    Walk(String base, UnaryOperator<String> address, Function<Role, String> session, Path pictures, Length length) {
        this.base = base;
        this.address = address;
        this.session = session;
        this.pictures = pictures;
        this.length = length;
    }

    List<Finding> through(List<Place> places, Variant variant) {
        var findings = new ArrayList<Finding>();
        var byRole = new ArrayList<@Nullable Role>();
        places.stream().map(Place::role).distinct().forEach(byRole::add);
        for (var role : byRole) {
            try (var context = context(variant, role);
                    var tab = new Tab(context)) {
                places.stream()
                        .filter(place -> place.role() == role)
                        .forEach(place -> findings.addAll(visit(tab, place, variant)));
            }
        }
        return List.copyOf(findings);
    }

    private List<Finding> visit(Tab tab, Place place, Variant variant) {
        var findings = new ArrayList<Finding>();
        var page = tab.page();
        try {
            tab.beginAfresh();
            var status = go(page, place);
            if (status == null) {
                return List.of(new Finding(place, variant, Finding.Kind.NO_WAY, place.path()));
            }
            if (status != place.status()) {
                findings.add(new Finding(place, variant, Finding.Kind.STATUS, String.valueOf(status)));
            }
            tab.awaitStill();
            findings.addAll(Sight.look(page, place, variant));
            tab.complaints().stream()
                    .filter(complaint -> !complaint.contains("status of " + place.status()))
                    .map(complaint -> new Finding(place, variant, Finding.Kind.CONSOLE, complaint))
                    .forEach(findings::add);
            if (length != Length.WHOLE_IF_WRONG || !findings.isEmpty()) {
                picture(page, place, variant);
            }
        } catch (PlaywrightException e) {
            findings.add(new Finding(place, variant, Finding.Kind.STATUS, String.valueOf(e.getMessage())));
        }
        return findings;
    }

    /// The status of the last page, or nothing if there is no link to go on by.
    private @Nullable Integer go(Page page, Place place) {
        var hops = place.hops();
        var status = page.navigate(address.apply(hops.getFirst())).status();
        for (var next : hops.subList(1, hops.size())) {
            if (next.startsWith(TYPE)) {
                type(page, next.substring(TYPE.length()));
                continue;
            }
            if (next.startsWith(PRESS)) {
                page.keyboard().press(next.substring(PRESS.length()));
                continue;
            }
            var links =
                    (List<?>) page.locator("main a").evaluateAll("all => all.map(a => a.getAttribute('href') ?? '')");
            var link = links.stream()
                    .map(String::valueOf)
                    .filter(href -> leads(href, next))
                    .findFirst();
            if (link.isEmpty()) {
                return null;
            }
            status = page.navigate(base + link.get()).status();
        }
        return status;
    }

    /// A sign # at the end of what is looked for stands for a number.
    private static boolean leads(String href, String wanted) {
        return wanted.endsWith("#")
                ? href.matches(Pattern.quote(wanted.substring(0, wanted.length() - 1)) + "\\d.*")
                : href.startsWith(wanted);
    }

    private static void type(Page page, String what) {
        var field = what.indexOf('=');
        page.locator(what.substring(0, field)).pressSequentially(what.substring(field + 1));
        page.locator("[data-hint]").last().scrollIntoViewIfNeeded();
    }

    private void picture(Page page, Place place, Variant variant) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(variant.toString()).resolve(place.name() + ".png"))
                .setFullPage(length != Length.WINDOW));
    }

    private BrowserContext context(Variant variant, @Nullable Role role) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(variant.width(), variant.height())
                        .setLocale(variant.language().code())
                        .setTimezoneId("Asia/Seoul")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(variant.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(20_000);
        cookie(context, "lang", variant.language().code());
        cookie(context, "theme", variant.theme());
        if (role != null) {
            cookie(context, "willowleaf", session.apply(role));
        }
        return context;
    }

    private void cookie(BrowserContext context, String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(base)));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
