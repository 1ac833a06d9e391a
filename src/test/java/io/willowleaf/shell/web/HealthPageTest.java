package io.willowleaf.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthPageTest {

    @Autowired
    Cast cast;

    @Autowired
    List<Wellbeing> modules;

    @Autowired
    Vitals vitals;

    @Test
    void it_says_in_plain_words_how_every_part_does() {
        var page = cast.browser(Role.ADMIN).get("/settings/health");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("시스템 돌보기", "디스크", "데이터베이스", "백업", "보낼 안내", "공휴일", "소식 전달")
                .doesNotContain("{0}", "vital.");
    }

    @Test
    void nobody_without_the_right_to_details_sees_it() {
        assertThat(cast.browser(Role.AGENT).get("/settings/health").statusCode())
                .isEqualTo(403);
        assertThat(cast.browser(Role.AGENT).get("/actuator/metrics").statusCode())
                .isEqualTo(403);
        assertThat(cast.browser().get("/actuator/metrics").statusCode()).isNotEqualTo(200);
    }

    @Test
    void programs_measure_the_same_figures() {
        var program = cast.browser(Role.ADMIN);
        for (var vital :
                modules.stream().flatMap(module -> module.vitals().stream()).toList()) {
            assertThat(program.get("/actuator/metrics/" + vital.measure()).body())
                    .as(vital.key())
                    .contains("\"VALUE\"");
        }
    }

    @Test
    void looking_costs_a_few_short_questions() {
        var asked = QueryCount.of(vitals::look);
        assertThat(asked).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void what_needs_somebody_stands_first() {
        var page = new HealthPage(List.of(
                Vital.of("a.vital.one", Vital.Mood.WELL, 0),
                Vital.of("a.vital.two", Vital.Mood.ACT, 1),
                Vital.of("a.vital.three", Vital.Mood.LOOK, 1)));
        assertThat(page.vitals())
                .extracting(Vital::mood)
                .containsExactly(Vital.Mood.ACT, Vital.Mood.LOOK, Vital.Mood.WELL);
        assertThat(page.waiting()).isEqualTo(2);
    }

    @Test
    void what_is_counted_to_a_thousand_only_says_so() {
        assertThat(Vital.counted(999)).isEqualTo(999L);
        assertThat(Vital.counted(1_000)).isEqualTo("999+");
    }

    @Test
    void marks_are_where_worry_begins() {
        assertThat(Vital.rising(9, 10, 20)).isEqualTo(Vital.Mood.WELL);
        assertThat(Vital.rising(10, 10, 20)).isEqualTo(Vital.Mood.LOOK);
        assertThat(Vital.rising(20, 10, 20)).isEqualTo(Vital.Mood.ACT);
    }
}
