package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A call rings, its page opens by itself, and what the customer says is saved from the keyboard.
@WillowleafTest
class PhoneIT {

    /// Forty characters, at 300 strokes a minute.
    private static final String WORDS = "선물 세트 받침이 깨져서 왔어요. 금요일 제사 전에 꼭 다시 받고 싶어요";

    private static final int STROKE = 200;

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void from_ringing_to_saved_takes_less_than_half_a_minute() {
        clock.reset();
        assertThat(WORDS).hasSize(40);
        var agentId = cast.person(Role.AGENT);
        try (var agent = Person.atDesk(chromium.browser(), base(), signIn.begin(agentId))) {
            agent.opens("/intake/phone");
            agent.presses(".seat summary");
            agent.types("#extension", "2900");
            agent.presses("#extension-do");
            agent.sees("#entry-page[data-extension='2900']").isVisible();
            agent.opens("/today");
            var began = System.nanoTime();
            ring();
            agent.sees("#call-state").containsText("전화가 왔습니다");
            agent.sees("#words").isFocused();
            type(agent);
            agent.presses("#words", "Alt+3");
            agent.presses("#words", "Control+Enter");
            agent.sees("#standing").isVisible();
            var took = Duration.ofNanos(System.nanoTime() - began);
            assertThat(agent.path()).matches("/complaints/C-2026-\\d{6,}.*");
            assertThat(jdbc.sql("select words from complaint.complaint where number = :number")
                            .param("number", agent.path().replaceAll(".*(C-\\d+-\\d+).*", "$1"))
                            .query(String.class)
                            .single())
                    .isEqualTo(WORDS);
            assertThat(took).as("from ringing to saved").isLessThan(Duration.ofSeconds(30));
            System.getLogger("measured")
                    .log(System.Logger.Level.INFO, "from ringing to saved: {0} ms", took.toMillis());
            agent.opens("/intake/phone");
            agent.sees("#words").isEmpty();
            assertThat(agent.complaints()).isEmpty();
        }
    }

    @Test
    void whoever_is_typing_is_told_of_a_call_and_loses_nothing() {
        clock.reset();
        var agentId = cast.person(Role.AGENT);
        try (var agent = Person.atDesk(chromium.browser(), base(), signIn.begin(agentId))) {
            agent.opens("/intake/phone");
            agent.presses(".seat summary");
            agent.types("#extension", "2901");
            agent.presses("#extension-do");
            agent.sees("#entry-page[data-extension='2901']").isVisible();
            agent.typesSlowly("#words", "쓰던 글");
            tell(Map.of("extension", "2901"));
            agent.sees(".ringing").containsText("전화가 왔습니다");
            agent.sees("#words").hasValue(Pattern.compile("쓰던 글"));
            agent.presses("#words", "Alt+h");
            agent.sees("[data-hold-clock]").isVisible();
            agent.presses("#words", "Alt+h");
            agent.sees("[data-hold-clock]").isHidden();
            agent.presses("#words", "Alt+ArrowDown");
            agent.sees("#SC-01 [aria-current] b").hasText("이름");
            assertThat(agent.complaints()).isEmpty();
        }
    }

    private void type(Person agent) {
        agent.look("#words").pressSequentially(WORDS, new Locator.PressSequentiallyOptions().setDelay(STROKE));
    }

    private void ring() {
        tell(Map.of("extension", "2900", "number", "010-2900-0312"));
    }

    private void tell(Map<String, String> more) {
        var body = new StringBuilder("{\"state\":\"ringing\",\"call\":\"" + UUID.randomUUID() + "\"");
        more.forEach((field, value) ->
                body.append(",\"").append(field).append("\":\"").append(value).append('"'));
        var program = cast.browser();
        var answer = program.send(HttpRequest.newBuilder(program.at("/api/v1/calls"))
                .header("Authorization", "Bearer " + cast.token("case.receive"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.append('}').toString())));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
