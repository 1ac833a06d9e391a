package io.willowleaf.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesOutsideTest {

    @Test
    void a_shop_names_the_consumer_bodies_and_an_office_the_ombudsman() {
        assertThat(RoutesOutside.of(List.of("EC", "CO", "PI", "EL")))
                .startsWith("CONSUMER_1372", "KCA")
                .doesNotContain("ACRC", "FSS");
        assertThat(RoutesOutside.of(List.of("PM", "PI", "EL")))
                .startsWith("ACRC")
                .doesNotContain("KCA");
        assertThat(RoutesOutside.of(List.of("FIN", "CO", "PI", "EL"))).startsWith("FSS");
    }

    @Test
    void every_body_named_is_in_the_kit() {
        assertThat(Kit.rows("outside-bodies"))
                .extracting(KitRow::code)
                .containsAll(RoutesOutside.of(List.of("PM", "FIN", "CO", "PI")));
    }
}
