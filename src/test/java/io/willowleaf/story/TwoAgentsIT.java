package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.willowleaf.Willowleaf;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.ScratchHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Two people at one complaint: they see each other, lose nothing, and read within a second what the other wrote; on
/// one node, and on two nodes over one database.
@Tag("database")
@Isolated("measures how soon one reads what another wrote")
class TwoAgentsIT {

    private static final String SECRET = "tests only, thirty-two characters or more";
    private static final String REPLY = "깨진 상품으로 불편을 드려 죄송합니다. 같은 상품을 오늘 보내 드리겠습니다.";
    private static final int TIMES = 5;

    private static Chromium chromium;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;
    private static StaffId haneul;
    private static StaffId sehun;

    @BeforeAll
    static void two_nodes_run_over_one_database() throws IOException {
        chromium = new Chromium();
        var home = ScratchHome.quick();
        first = node("--willowleaf.home=" + home, "--willowleaf.database.binaries=" + Path.of("target", "postgres"));
        var note = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
        second = node(
                "--willowleaf.home=" + Files.createTempDirectory("second-node"),
                "--willowleaf.database.url=jdbc:postgresql://127.0.0.1:"
                        + note.get(3).strip() + "/willowleaf",
                "--willowleaf.database.user=willowleaf_owner",
                "--willowleaf.database.password="
                        + Files.readString(home.resolve("keys/database-owner")).strip());
        haneul = person("김하늘", Role.TEAM_LEAD);
        sehun = person("오세훈", Role.TEAM_LEAD);
    }

    @AfterAll
    static void close() {
        second.close();
        first.close();
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void colleagues_see_each_other_come_write_and_leave(boolean apart) {
        var number = complaint();
        try (var agent = new Desk(first, haneul);
                var colleague = new Desk(apart ? second : first, sehun)) {
            agent.opens(number);
            colleague.opens(number);
            agent.sees("[data-here='" + sehun.value() + "']").isVisible();
            colleague.sees("[data-here='" + haneul.value() + "']").containsText("김하늘 님이 보고 있음");
            agent.look("#words").pressSequentially("확인");
            colleague
                    .sees("[data-here='" + haneul.value() + "'][data-typing='yes']")
                    .containsText("김하늘 님이 쓰는 중");
            agent.page.navigate(agent.base() + "/complaints");
            colleague.sees("[data-here='" + haneul.value() + "']").hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_one_writes_the_other_reads_within_a_second_and_keeps_what_they_type(boolean apart) {
        var number = complaint();
        var there = apart ? second : first;
        try (var agent = new Desk(first, haneul);
                var colleague = new Desk(there, sehun)) {
            agent.opens(number);
            colleague.opens(number);
            agent.sees("[data-here='" + sehun.value() + "']").isVisible();
            agent.look("#words").fill("쓰다 만 글");
            var delays = new ArrayList<Long>();
            for (var i = 0; i < TIMES; i++) {
                var note = "재고를 확인했습니다 " + i;
                var begin = System.nanoTime();
                there.getBean(ComplaintDesk.class).note(number, note, viewer(there, sehun));
                agent.look(".tl >> text=" + note).waitFor();
                delays.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            }
            LoggerFactory.getLogger(TwoAgentsIT.class)
                    .info("seen after {} ms on {}", delays, apart ? "two nodes" : "one node");
            assertThat(delays).allSatisfy(delay -> assertThat(delay).isLessThan(1000));
            agent.sees("#words").hasValue("쓰다 만 글");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoever_saves_late_sees_both_versions_and_loses_neither(boolean apart) {
        var number = complaint();
        try (var agent = new Desk(first, haneul);
                var colleague = new Desk(apart ? second : first, sehun)) {
            agent.plans(number, "새 상품 재배송");
            colleague.plans(number, "전액 환불");
            agent.look("#plan-do").click();
            agent.sees("#plan-settled").hasText("새 상품 재배송");
            colleague.look("#plan-do").click();
            colleague.sees("[data-late='remedy'] .theirs").hasText("새 상품 재배송");
            colleague.sees("[data-late='remedy'] .mine").hasText("전액 환불");
            colleague.sees("#remedy").hasValue("전액 환불");
            colleague.sees("[data-here='" + haneul.value() + "']").isVisible();
            colleague.sees("[data-live-trouble]:not([hidden])").hasCount(0);
            colleague.look("#wished").fill("오늘 안에 답");
            colleague.look("[data-late='remedy'] button").click();
            colleague.sees("#remedy").hasValue("새 상품 재배송");
            colleague.sees("#wished").hasValue("오늘 안에 답");
            colleague.look("#plan-do").click();
            colleague.sees("#plan-settled").hasText("새 상품 재배송");
            var plan = complaints().find(number, Viewer.SYSTEM).beside().plan();
            assertThat(plan).isNotNull();
            assertThat(plan.wished()).isEqualTo("오늘 안에 답");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobody_answers_past_an_answer_they_have_not_read_and_nothing_goes_out_twice(boolean apart) {
        var number = complaint();
        var there = apart ? second : first;
        try (var agent = new Desk(first, haneul);
                var colleague = new Desk(there, sehun)) {
            agent.opens(number);
            agent.look("#words").fill(REPLY);
            there.getBean(ComplaintDesk.class)
                    .reply(number, "물류에 확인하고 있습니다. 오늘 안에 알려 드리겠습니다.", null, viewer(there, sehun));
            agent.sees("[data-meanwhile]").isVisible();
            agent.look("#send").click();
            agent.sees("#late").containsText("물류에 확인하고 있습니다");
            agent.sees("#words").hasValue(REPLY);
            agent.look("#send").click();
            agent.sees("#sending").containsText(REPLY);
            colleague.opens(number);
            colleague.sees("[data-sending='" + haneul.value() + "']").containsText("곧 나갑니다");
            agent.sees("#sending").hasCount(0);
            agent.sees("#words").isVisible();
            agent.sees(".tl-reply >> text=같은 상품을 오늘").isVisible();
            colleague.sees(".tl-reply >> text=같은 상품을 오늘").isVisible();
            assertThat(complaints().find(number, Viewer.SYSTEM).beside().replies())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_draft_is_there_on_any_device_and_a_reply_taken_back_is_a_draft_again(boolean apart) {
        var number = complaint();
        try (var agent = new Desk(first, haneul);
                var elsewhere = new Desk(apart ? second : first, haneul)) {
            agent.opens(number);
            agent.look("#words").fill(REPLY);
            agent.sees("#reply-form [data-saved]").containsText("임시 저장됨");
            elsewhere.opens(number);
            elsewhere.sees("#words").hasValue(REPLY);
            elsewhere.look("#send").click();
            elsewhere.look("#sending button").click();
            elsewhere.sees("#words").hasValue(REPLY);
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(6))
                    .until(() ->
                            complaints().find(number, Viewer.SYSTEM).beside().replies() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoever_loses_the_right_while_writing_is_told_and_keeps_the_text(boolean apart) {
        var number = complaint();
        var leaving = person("정다운", Role.TEAM_LEAD);
        try (var agent = new Desk(apart ? second : first, leaving)) {
            agent.opens(number);
            agent.look("#words").fill("확인하고");
            agent.sees("#reply-form [data-saved]").containsText("임시 저장됨");
            first.getBean(PeopleDesk.class).give(leaving, Set.of(Role.PARTNER), Actor.SYSTEM);
            agent.look("#words").fill("확인하고 있습니다. 오늘 안에 답을 드리겠습니다.");
            agent.sees("[data-live-trouble='denied']").isVisible();
            agent.sees("#words").hasValue("확인하고 있습니다. 오늘 안에 답을 드리겠습니다.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_letter_and_a_colleague_are_picked_from_the_keyboard(boolean apart) {
        var number = complaint();
        try (var agent = new Desk(apart ? second : first, haneul)) {
            agent.opens(number);
            agent.look("#words").pressSequentially("/");
            agent.sees("#pick-words-letter [role=option]").not().hasCount(0);
            agent.look("#words").pressSequentially("이틀안결과");
            agent.sees("#pick-words-letter [role=option]").hasCount(1);
            agent.look("#words").press("Enter");
            agent.sees("#words").hasValue(Pattern.compile("\\{\\{"));
            agent.sees("#macro-chip").containsText("확인한 결과를 알려 드리기");
            agent.look("#send").click();
            agent.sees("[data-open-slot]").not().hasCount(0);
            agent.sees("#words").hasValue(Pattern.compile("\\{\\{"));
            agent.look("[data-tab='note']").click();
            agent.look("#note").pressSequentially("@오세");
            agent.sees("#pick-note-name [role=option]").hasCount(1);
            agent.look("#note").press("Enter");
            agent.look("#note").pressSequentially("재고를 봐 주세요");
            agent.look("#note-do").click();
            agent.sees(".tl-note").containsText("@오세훈 재고를 봐 주세요");
            assertThat(first.getBean(ComplaintQueue.class)
                            .counts(viewer(first, sehun))
                            .mentioned())
                    .isPositive();
        }
    }

    private static ConfigurableApplicationContext node(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--willowleaf.port=0",
                "--willowleaf.secret=" + SECRET,
                "--willowleaf.undo-send=3s",
                "--willowleaf.database.pool=8"));
        return new SpringApplicationBuilder(Willowleaf.class).run(all.toArray(String[]::new));
    }

    private static StaffId person(String name, Role role) {
        var people = first.getBean(PeopleDesk.class);
        return people.join(name, null, people.defaultTeam(), Set.of(role), Actor.SYSTEM);
    }

    private static ComplaintDesk complaints() {
        return first.getBean(ComplaintDesk.class);
    }

    private static Viewer viewer(ConfigurableApplicationContext node, StaffId person) {
        return node.getBean(Viewers.class).viewer(person);
    }

    /// One that is being answered.
    private static ComplaintNumber complaint() {
        var team = first.getBean(PeopleDesk.class).defaultTeam();
        var number = complaints()
                .receive(Reception.of("PHONE_IN", "받침 도자기가 깨져서 왔어요").to(haneul, team), Actor.CUSTOMER)
                .number();
        var gravity = new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S3);
        complaints().triage(number, new Triage("COMPLAINT", gravity, Urgency.U2, false, 0, null), Viewer.SYSTEM);
        complaints().assign(number, haneul, team, null, Viewer.SYSTEM);
        complaints().makeFirstContact(number, "PHONE_IN", Viewer.SYSTEM);
        return number;
    }

    /// Somebody at a browser of their own, at one of the nodes.
    private static final class Desk implements AutoCloseable {

        private final ConfigurableApplicationContext node;
        private final BrowserContext context;
        private final Page page;

        Desk(ConfigurableApplicationContext node, StaffId person) {
            this.node = node;
            context = chromium.browser()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                            .setViewportSize(1440, 900)
                            .setLocale("ko")
                            .setTimezoneId("Asia/Seoul"));
            context.setDefaultTimeout(15_000);
            var session = node.getBean(SignInDesk.class).begin(person);
            context.addCookies(List.of(new Cookie("willowleaf", session).setUrl(base())));
            page = context.newPage();
        }

        String base() {
            return "http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port");
        }

        void opens(ComplaintNumber number) {
            page.navigate(base() + "/complaints/" + number.value());
        }

        void plans(ComplaintNumber number, String remedy) {
            page.navigate(base() + "/complaints/" + number.value() + "?do=plan");
            look("#expected").fill("온전한 상품");
            look("#experienced").fill("깨진 상품");
            look("#wished").fill("다시 받기");
            look("#remedy").fill(remedy);
        }

        Locator look(String what) {
            return page.locator(what).first();
        }

        com.microsoft.playwright.assertions.LocatorAssertions sees(String what) {
            return PlaywrightAssertions.assertThat(page.locator(what));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
