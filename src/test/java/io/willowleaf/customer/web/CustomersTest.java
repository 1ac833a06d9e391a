package io.willowleaf.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class CustomersTest {

    @Autowired
    Cast cast;

    @Autowired
    CustomerDesk desk;

    @Test
    void a_customer_is_found_by_name_or_the_end_of_the_number_and_never_shown_in_full() {
        var id = known("서보람", "010-7300-4417", "boram.web@example.com");
        desk.place(id, LoyaltyRung.CLIENT, "four purchases", Actor.SYSTEM);
        var lead = cast.browser(Role.TEAM_LEAD);
        for (var asked : new String[] {"4417", "%EC%84%9C%EB%B3%B4", "010-7300-4417"}) {
            assertThat(lead.get("/customers?q=" + asked).body())
                    .contains("서보람", "010-****-4417", "bo***@example.com")
                    .doesNotContain("7300-4417</td>", "boram.web@");
        }
        var page = lead.get("/customers/" + id.value());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("서보람", "010-****-4417", "class=\"ladder\"")
                .doesNotContain("010-7300-4417");
        assertThat(cast.browser(Role.CS_PLANNER).get("/customers/" + id.value()).body())
                .contains("서*람")
                .doesNotContain("서보람");
    }

    @Test
    void only_with_a_reason_and_the_right_is_a_number_shown() {
        var id = known("남보라", "010-7300-4418", null);
        var path = "/customers/" + id.value() + "/unmasking";
        assertThat(cast.browser(Role.HR_REWARD)
                        .post(path, Map.of("reason", "그냥 궁금해서"))
                        .statusCode())
                .isEqualTo(403);
        var officer = cast.browser(Role.PRIVACY_OFFICER);
        var withoutReason = officer.post(path, Map.of("reason", ""));
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(withoutReason.body()).contains("errbox").doesNotContain("010-7300-4418");
        var shown = officer.post(path, Map.of("reason", "열람 요청에 답하기 위해"));
        assertThat(shown.body()).contains("010-7300-4418");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void nobody_there_is_a_page_too() {
        assertThat(cast.browser(Role.TEAM_LEAD).get("/customers/999999999").statusCode())
                .isEqualTo(404);
        assertThat(cast.browser(Role.TEAM_LEAD).get("/customers?q=zzzz-nobody").body())
                .contains("class=\"empty\"");
    }

    private CustomerId known(String name, String phone, @Nullable String mail) {
        return Objects.requireNonNull(desk.recognise(name, phone, mail, Actor.CUSTOMER));
    }
}
