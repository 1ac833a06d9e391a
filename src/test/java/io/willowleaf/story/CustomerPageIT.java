package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.portal.desk.FrameDesk;
import io.willowleaf.privacy.Sealed;
import io.willowleaf.privacy.desk.Vault;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A customer with a phone comes back by number and code, adds a file, asks to be called, and does not agree.
@WillowleafTest
class CustomerPageIT {

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    PeopleDesk people;

    @Autowired
    Vault vault;

    @Autowired
    SettableClock clock;

    @Autowired
    FrameDesk frames;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_customer_comes_back_and_is_heard() throws Exception {
        clock.reset();
        jdbc.sql("delete from portal.knock").update();
        try (var customer = Person.withPhone(chromium.browser(), base())) {
            var number = the_customer_complains_without_the_number_of_the_card(customer);
            the_customer_comes_back_with_a_code(customer, number);
            the_customer_adds_a_file_and_asks_to_be_called(customer, number);
            answer(number);
            the_customer_does_not_agree_and_sees_where_else_to_go(customer);
            letters_grow(customer);
            the_same_form_stands_in_the_page_of_a_shop(customer);
            assertThat(customer.complaints()).isEmpty();
        }
    }

    private ComplaintNumber the_customer_complains_without_the_number_of_the_card(Person customer) {
        customer.opens("/voice/new");
        customer.types("#words", "카드 4111-1111-1111-1111 로 냈는데 두 번 빠졌어요. 확인해 주세요.");
        customer.sees(".guard").containsText("4111-1111-1111-1111");
        customer.types("#name", "박소영");
        customer.types("#phone", "010-4420-0312");
        customer.types("#mail", UUID.randomUUID() + "@example.com");
        customer.ticks("#consent");
        customer.presses("main form button[type=submit]");
        assertThat(customer.path()).isEqualTo("/voice/new");
        customer.presses("[data-hide]");
        customer.sees("#words")
                .hasValue(Pattern.compile("4111-\\*\\*\\*\\*-\\*\\*\\*\\*-1111 로 냈는데 두 번 빠졌어요\\. 확인해 주세요\\."));
        customer.presses("main form button[type=submit]");
        customer.sees(".p-number").hasText(Pattern.compile("C-2026-\\d{6}"));
        return new ComplaintNumber(customer.look(".p-number").innerText());
    }

    private void the_customer_comes_back_with_a_code(Person customer, ComplaintNumber number) {
        customer.opens("/voice");
        customer.types("#number", number.value());
        customer.presses("#ask-code");
        customer.sees("#code").isFocused();
        customer.types("#code", "12");
        customer.presses("#code-do");
        customer.sees(".errbox").isVisible();
        customer.types("#code", code(number));
        customer.presses("#code-do");
        customer.sees(".st-head .num").hasText(number.value());
    }

    private void the_customer_adds_a_file_and_asks_to_be_called(Person customer, ComplaintNumber number)
            throws Exception {
        var file = Files.write(folder.resolve("결제 문자.txt"), "두 번 결제됨".getBytes(StandardCharsets.UTF_8));
        customer.look("#files").setInputFiles(file);
        customer.types("#words", "문자를 받은 파일입니다");
        customer.presses("#add-do");
        customer.sees(".tl").containsText("결제 문자.txt");
        customer.presses("#at label");
        customer.presses("#call-do");
        customer.sees("#call-back").containsText("전화드리기로 약속했습니다");
        assertThat(jdbc.sql("""
                        select count(*) from complaint.promise
                        where complaint = (select id from complaint.complaint where number = :number)
                        """)
                        .param("number", number.value())
                        .query(Long.class)
                        .single())
                .isOne();
        customer.sees("#own").containsText("-****-0312");
    }

    private void the_customer_does_not_agree_and_sees_where_else_to_go(Person customer) {
        var track = customer.path();
        customer.opens(track);
        customer.sees("#routes").containsText("1372");
        customer.types("#objection", "한 번만 결제했다는 문자가 있어요");
        customer.presses("#object-do");
        customer.sees(".p-tl").containsText("다시 살펴보고 있습니다");
        customer.sees("#routes").isVisible();
    }

    private void letters_grow(Person customer) {
        var before = height(customer.look(".st-head h1"));
        customer.presses("#letters");
        customer.sees("html[data-letters=large]").isAttached();
        assertThat(height(customer.look(".st-head h1"))).isGreaterThan(before);
        assertThat(customer.look("body").evaluate("body => body.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /// A browser takes 127.0.0.2 for the site of somebody else and keeps our cookies away.
    private void the_same_form_stands_in_the_page_of_a_shop(Person customer) throws IOException {
        var shop = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        var origin = "http://127.0.0.2:" + shop.getAddress().getPort();
        shop.createContext("/", visit -> {
            var page = """
                    <!doctype html><title>Shop</title><link rel="icon" href="data:,">
                    <iframe src="%s/embed?lang=ko" title="고객의 소리" referrerpolicy="strict-origin"></iframe>
                    <script src="%s/embed/frame.js" async></script>
                    """.formatted(base(), base()).getBytes(StandardCharsets.UTF_8);
            visit.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            visit.sendResponseHeaders(200, page.length);
            try (var body = visit.getResponseBody()) {
                body.write(page);
            }
        });
        shop.start();
        try {
            frames.allow(origin, Viewer.SYSTEM);
            customer.visits(origin);
            var form = customer.within("iframe");
            form.locator("#words").fill("가게에서 바로 말씀드려요");
            customer.sees("iframe").hasAttribute("style", Pattern.compile("height: \\d{3,}px;"));
            form.locator("form button[type=submit]").click();
            PlaywrightAssertions.assertThat(form.locator(".p-number")).hasText(Pattern.compile("C-2026-\\d{6}"));
            PlaywrightAssertions.assertThat(form.locator("a[target=_blank]")).isVisible();
        } finally {
            frames.end(origin, Viewer.SYSTEM);
            shop.stop(0);
        }
    }

    private static double height(Locator what) {
        return what.boundingBox().height;
    }

    private void answer(ComplaintNumber number) {
        var officer = cast.person(people.defaultTeam(), Role.AGENT, Role.TEAM_LEAD);
        var staff = cast.viewer(officer);
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), staff);
        complaints.assign(number, officer, people.defaultTeam(), null, staff);
        complaints.reply(number, "바로 알아보겠습니다", null, staff);
        complaints.plan(number, "한 번 결제", "두 번 결제", "환불", "확인", staff);
        complaints.answer(number, "확인해 보니 한 번만 결제되었습니다.", Outcome.EXPLAINED, null, staff);
    }

    private String code(ComplaintNumber number) {
        var text = vault.decrypt(new Sealed(jdbc.sql("""
                        select sealed_text from notification.message
                        where about = :number and purpose = 'CODE' order by id desc limit 1
                        """)
                .param("number", number.value())
                .query(String.class)
                .single()));
        var found = Pattern.compile("\\b(\\d{6})\\b").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
