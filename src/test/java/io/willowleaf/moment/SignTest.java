package io.willowleaf.moment;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.moment.desk.MomentDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A sign hangs where a moment of truth happens, and what is told through it carries the moment.
@WillowleafTest
class SignTest {

    static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6}");

    @Autowired
    Cast cast;

    @Autowired
    MomentDesk moments;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    Browser planner;
    Browser customer;

    @BeforeEach
    void people() {
        clock.reset();
        planner = cast.browser(Role.CS_PLANNER);
        customer = cast.browser();
    }

    @Test
    void the_journey_of_the_organisation_is_shown_and_a_moment_of_its_own_can_be_added() {
        assertThat(planner.get("/moments").body())
                .contains("문의 첫 15초", "/moments/EC-08")
                .doesNotContain("BK-01", "??");
        assertThat(planner.get("/moments?journey=BK").body()).contains("배웅").doesNotContain("??");
        var added = Browser.next(planner.post("/moments", Map.of("ko", "시식 코너")));
        assertThat(added).matches("/moments/OW-\\d{2,}");
        assertThat(planner.get(added).body()).contains("시식 코너").doesNotContain("??");
        assertThat(planner.post("/moments", Map.of("ko", " ")).statusCode()).isEqualTo(422);
    }

    @Test
    void a_sign_is_made_printed_and_followed_to_the_form_of_its_moment() {
        var poster = Browser.next(
                planner.post("/moments/EC-08/links", Map.of("spot", "매장 입구", "channel", "SUGGESTION_BOX")));
        var code = poster.substring(poster.lastIndexOf('/') + 1);
        assertThat(planner.get(poster).body())
                .contains("class=\"qr\"", "/q/" + code, "매장 입구", "문의 첫 15초")
                .doesNotContain("??");
        var form = Browser.next(customer.get("/q/" + code));
        assertThat(form).isEqualTo("/voice/new?at=" + code);
        assertThat(customer.get(form).body())
                .contains("name=\"at\" value=\"" + code + "\"", "문의 첫 15초")
                .doesNotContain("??");

        var number = told(code);
        var file = complaints.find(number, Viewer.SYSTEM);
        assertThat(file.heard().channel()).isEqualTo("SUGGESTION_BOX");
        assertThat(file.story().stream().map(told -> told.fact()))
                .contains(new ComplaintFact.MomentKnown("EC-08", "문의 첫 15초", "First 15 seconds of contact"));
        assertThat(moments.link(code).heard()).isOne();
        assertThat(cast.browser(Role.CS_PLANNER)
                        .get("/complaints/" + number.value())
                        .body())
                .contains("결정적 순간", "문의 첫 15초");
        assertThat(planner.get("/moments/EC-08").body()).contains("불만 1건").doesNotContain("??");
    }

    @Test
    void a_form_sent_twice_counts_once_and_a_link_nobody_knows_takes_in_all_the_same() {
        var code = moments.putUp("EC-10", "WEB_FORM", "", Viewer.SYSTEM).code();
        var form = Map.of("token", UUID.randomUUID().toString(), "words", "환불이 늦어요", "at", code);
        assertThat(Browser.next(customer.post("/voice/new", form)))
                .isEqualTo(Browser.next(customer.post("/voice/new", form)));
        assertThat(moments.link(code).heard()).isOne();
        var unknown = customer.post("/voice/new", Map.of("words", "표지가 바랬어요", "at", "zzzzzz"));
        assertThat(unknown.statusCode()).isEqualTo(302);
        assertThat(customer.get("/q/zzzzzz").statusCode()).isEqualTo(404);
    }

    @Test
    void only_whoever_settles_things_puts_up_signs() {
        var agent = cast.browser(Role.AGENT);
        assertThat(agent.get("/moments/EC-08").statusCode()).isEqualTo(200);
        assertThat(agent.post("/moments/EC-08/links", Map.of()).statusCode()).isEqualTo(403);
        assertThat(agent.post("/moments", Map.of("ko", "순간")).statusCode()).isEqualTo(403);
        assertThat(planner.post("/moments/EC-08/links", Map.of("channel", "INTERNAL"))
                        .statusCode())
                .isEqualTo(404);
        var other = moments.name(new Bilingual("포장대", "Packing"), Viewer.SYSTEM);
        var link = moments.putUp(other.code(), "VISIT", "", Viewer.SYSTEM);
        assertThat(planner.get("/moments/EC-08/links/" + link.code()).statusCode())
                .isEqualTo(404);
    }

    private ComplaintNumber told(String code) {
        var receipt = Browser.next(customer.post(
                "/voice/new", Map.of("token", UUID.randomUUID().toString(), "words", "아무도 인사하지 않았어요", "at", code)));
        var found = NUMBER.matcher(customer.get(receipt).body());
        assertThat(found.find()).isTrue();
        return new ComplaintNumber(found.group());
    }
}
