package io.willowleaf.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutgoingListsTest {

    @Autowired
    Cast cast;

    @Autowired
    CustomerDesk customers;

    @Autowired
    JdbcClient jdbc;

    final String mark = "구름" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void customers_go_out_as_masked_as_on_their_page() {
        customers.recognise(mark, "010-7777-1234", null, Actor.CUSTOMER);
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.get("/exports/customers?q.q=" + mark).body()).contains("쉼표로 나눈 글자", mark);
        var file = planner.post("/exports/customers", Map.of("q.q", mark));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("\uFEFF성함,").contains("****").doesNotContain("7777-1234", mark);
        assertThat(planner.post("/exports/customers", Map.of("personal", "true", "reason", "보고 싶어서"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void in_full_they_go_out_for_a_reason_and_everybody_in_it_is_written_down() {
        var customer = customers.recognise(mark, "010-7777-4321", null, Actor.CUSTOMER);
        var officer = cast.browser(Role.PRIVACY_OFFICER);
        assertThat(officer.post("/exports/customers", Map.of("q.q", mark, "personal", "true"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post("/exports/customers", Map.of("q.q", mark, "personal", "true", "reason", "열람 요구"))
                        .body())
                .contains(mark, "010-7777-4321");
        assertThat(jdbc.sql("select count(*) from audit.reading where :subject = any(subjects)")
                        .param("subject", customer.subject())
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select reason from audit.act where verb = 'list.export.end' and object like :object")
                        .param("object", "list:customers%" + mark + "%")
                        .query(String.class)
                        .single())
                .isEqualTo("1");
    }

    @Test
    void every_list_goes_out_in_both_forms_to_whoever_sees_its_page() {
        var planner = cast.browser(Role.CS_PLANNER);
        for (var code : new String[] {"volumes", "improvements", "customers"}) {
            assertThat(planner.get("/exports/" + code).statusCode()).as(code).isEqualTo(200);
            assertThat(planner.post("/exports/" + code, Map.of("form", "xlsx")).body())
                    .as(code)
                    .startsWith("PK");
            assertThat(planner.post("/exports/" + code, Map.of("language", "en"))
                            .statusCode())
                    .as(code)
                    .isEqualTo(200);
        }
        var auditor = cast.browser(Role.AUDITOR);
        assertThat(auditor.post("/exports/audit", Map.of("q.verb", "list.export"))
                        .body())
                .startsWith("\uFEFF때,")
                .contains("list:volumes");
        assertThat(planner.get("/exports/audit").statusCode()).isEqualTo(404);
        assertThat(planner.get("/exports/nothing").statusCode()).isEqualTo(404);
        assertThat(cast.browser().get("/exports/customers").statusCode()).isNotEqualTo(200);
    }
}
