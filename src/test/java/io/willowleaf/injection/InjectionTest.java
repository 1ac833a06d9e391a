package io.willowleaf.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.Role;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.testing.XssStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// More than a thousand strings through every place a stranger can write to, and every page looked at as a
/// browser would read it.
@WillowleafTest
class InjectionTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    Browser everybody;
    Poison poison;

    @BeforeEach
    void somebody_who_may_see_all() {
        clock.reset();
        everybody = cast.browser(cast.person(Role.values()));
        poison = new Poison(program);
    }

    @Test
    void what_came_by_mail_is_words_on_every_page_that_shows_it() {
        var alive = new ArrayList<String>();
        var files = 0;
        for (var strings : Poison.handfuls(12)) {
            var receipt = poison.mail(strings, true);
            alive.addAll(look("/intake/mails/" + receipt.mail().value(), everybody));
            alive.addAll(look("/intake/mails/" + receipt.mail().value() + "/html", everybody));
            var complaint = "/complaints/" + receipt.complaint();
            alive.addAll(look(complaint, everybody));
            files += downloads(complaint);
        }
        for (var list : List.of("/complaints", "/intake/mails", "/", "/customers")) {
            alive.addAll(look(list, everybody));
        }
        assertThat(alive).isEmpty();
        assertThat(files).isGreaterThan(50);
    }

    @Test
    void what_was_typed_into_the_form_is_words_for_the_desk_and_for_the_customer() {
        var alive = new ArrayList<String>();
        for (var strings : Poison.handfuls(60)) {
            var number = poison.voice(strings);
            alive.addAll(look("/complaints/" + number.value(), everybody));
            alive.addAll(look("/voice/track/" + poison.token(number), cast.browser()));
            alive.addAll(look("/outbox/" + poison.letter(strings).value(), everybody));
        }
        alive.addAll(look("/outbox", everybody));
        assertThat(alive).isEmpty();
    }

    @Test
    void every_page_takes_strange_words_in_its_address_for_words() {
        var number = poison.voice(XssStrings.all().subList(0, 30));
        var known = Map.of("number", number.value(), "token", poison.token(number));
        var addresses = Views.addresses(program, known);
        assertThat(addresses).hasSizeGreaterThan(90);
        var wrong = new ArrayList<String>();
        for (var address : addresses) {
            wrong.addAll(look(address, everybody));
        }
        assertThat(wrong).isEmpty();
    }

    /// Opens one file of a complaint; answers how many were looked at.
    private int downloads(String complaint) {
        var link = Jsoup.parse(everybody.get(complaint).body()).selectFirst("a[href*=/files/]");
        if (link == null) {
            return 0;
        }
        var headers = everybody.get(link.attr("href")).headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox", "default-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Type").orElse("")).doesNotContain("html", "svg", "xml", "script");
        return 1;
    }

    private static List<String> look(String address, Browser browser) {
        var answer = browser.get(address);
        var found = new ArrayList<String>();
        if (answer.statusCode() >= 500) {
            found.add(address + ": " + answer.statusCode());
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            XssStrings.alive(Jsoup.parse(answer.body())).forEach(each -> found.add(address + ": " + each));
        }
        return found;
    }

    @Test
    void a_page_shows_the_strings_and_does_not_swallow_them() {
        var strings = XssStrings.all().subList(0, 20);
        ComplaintNumber number = poison.voice(strings);
        var shown = Jsoup.parse(everybody.get("/complaints/" + number.value()).body())
                .wholeText();
        assertThat(strings.stream().filter(string -> shown.contains(string.strip())))
                .hasSizeGreaterThan(15);
    }
}
