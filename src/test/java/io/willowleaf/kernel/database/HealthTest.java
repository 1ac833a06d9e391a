package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class HealthTest {

    @Autowired
    Cast cast;

    @Test
    void a_stranger_learns_only_that_it_is_up() {
        assertThat(cast.browser().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void whoever_may_see_the_details_sees_each_part() {
        var body = cast.browser(Role.ADMIN).get("/actuator/health").body();
        assertThat(body).contains("\"db\"", "\"diskSpace\"", "\"dbScheduler\"");
    }
}
