package io.willowleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.identity.desk.WelcomeDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class SignInTest {

    static final String PASSWORD = "a leaf upon the water";

    @Autowired
    Cast cast;

    @Autowired
    PeopleDesk people;

    @Autowired
    SignInDesk signIn;

    @Autowired
    Viewers viewers;

    @Autowired
    WelcomeDesk welcome;

    @Autowired
    SettableClock clock;

    @Test
    void somebody_with_the_right_password_comes_in_and_goes_where_they_wanted() {
        var browser = cast.browser();
        var answer =
                browser.post("/sign-in", Map.of("email", withPassword(), "password", PASSWORD, "next", "/profile?a=b"));
        assertThat(Browser.next(answer)).isEqualTo("/profile?a=b");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_refused_on_the_same_page_and_the_address_is_kept() {
        var email = withPassword();
        var answer = cast.browser().post("/sign-in", Map.of("email", email, "password", "not the leaf at all"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("errbox", email);
    }

    @Test
    void a_foreign_page_is_never_led_to() {
        var answer = cast.browser()
                .post("/sign-in", Map.of("email", withPassword(), "password", PASSWORD, "next", "//evil.example/"));
        assertThat(Browser.next(answer)).isEqualTo("/");
    }

    @Test
    void after_five_wrong_tries_even_the_right_password_waits_a_quarter_of_an_hour() {
        var email = withPassword();
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(signIn.signIn(email, "not the leaf at all", "10.0.0.1"))
                        .isEqualTo(new SignIn.Unknown()));
        assertThat(signIn.signIn(email, PASSWORD, "10.0.0.1")).isEqualTo(new SignIn.TooOften());
        assertThat(signIn.signIn(email, PASSWORD, "10.0.0.2")).isInstanceOf(SignIn.Recognised.class);
        clock.forward(Duration.ofMinutes(15));
        assertThat(signIn.signIn(email, PASSWORD, "10.0.0.1")).isInstanceOf(SignIn.Recognised.class);
    }

    @Test
    void a_burst_of_tries_is_counted_one_by_one() throws Exception {
        var email = withPassword();
        var compared = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> {
                    if (signIn.signIn(email, "not the leaf at all", "10.0.0.3") instanceof SignIn.Unknown) {
                        compared.incrementAndGet();
                    }
                });
            }
        }
        assertThat(compared).hasValue(5);
    }

    @Test
    void a_session_ends_at_once_when_the_person_leaves() {
        var person = cast.person(Role.AGENT);
        var browser = cast.browser(person);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        people.leave(person, Actor.SYSTEM);
        assertThat(Browser.next(browser.get("/profile"))).startsWith("/sign-in");
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var person = cast.person(Role.AGENT);
        var here = cast.browser(person);
        var there = cast.browser(person);
        here.post("/profile/sessions/end", Map.of());
        assertThat(Browser.next(there.get("/profile"))).startsWith("/sign-in");
    }

    @Test
    void a_session_ends_after_twelve_idle_hours_and_lives_on_while_used() {
        var person = cast.person(Role.AGENT);
        var key = signIn.begin(person);
        clock.forward(Duration.ofHours(11));
        assertThat(viewers.findBySession(key)).isPresent();
        clock.forward(Duration.ofHours(11));
        assertThat(viewers.findBySession(key)).isPresent();
        clock.forward(Duration.ofHours(13));
        assertThat(viewers.findBySession(key)).isEmpty();
    }

    @Test
    void roles_given_now_count_in_the_next_request() {
        var person = cast.person(Role.AGENT);
        var browser = cast.browser(person);
        assertThat(browser.get("/settings/people").statusCode()).isEqualTo(403);
        people.give(person, Set.of(Role.AGENT, Role.ADMIN), Actor.SYSTEM);
        assertThat(browser.get("/settings/people").statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_sets_a_password_once() {
        var link = welcome.invite(cast.person(Role.AGENT), Actor.SYSTEM);
        var fields = Map.of("name", "한가람", "email", link.hashCode() + "@example.com", "password", PASSWORD);
        assertThat(cast.browser().get(link).statusCode()).isEqualTo(200);
        assertThat(cast.browser()
                        .post(link, Map.of("name", "한가람", "email", "a@example.com", "password", "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(cast.browser().post(link, fields).statusCode()).isLessThan(410);
        assertThat(cast.browser().post(link, fields).statusCode()).isEqualTo(410);
        assertThat(signIn.signIn(link.hashCode() + "@example.com", PASSWORD, "10.0.0.4"))
                .isInstanceOf(SignIn.Recognised.class);
    }

    private String withPassword() {
        var person = cast.person(Role.AGENT);
        people.setPassword(person, PASSWORD);
        return Objects.requireNonNull(people.find(person).orElseThrow().email());
    }

    @Test
    void a_chosen_language_is_found_again_in_another_browser() {
        var person = cast.person(Role.AGENT);
        people.setPassword(person, PASSWORD);
        cast.browser(person).post("/preferences/language/en", Map.of("back", "/profile"));
        var elsewhere = cast.browser();
        elsewhere.signIn(
                java.util.Objects.requireNonNull(
                        people.find(person).orElseThrow().email()),
                PASSWORD);
        assertThat(elsewhere.get("/profile").body()).contains("<html lang=\"en\"");
    }
}
