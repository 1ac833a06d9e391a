package io.willowleaf.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.starterkit.Kit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @Test
    void each_unit_has_its_letters() {
        assertThat(Terms.parse("MIN:30")).isEqualTo(new Term.Elapsed(Duration.ofMinutes(30)));
        assertThat(Terms.parse("HR:4")).isEqualTo(new Term.Elapsed(Duration.ofHours(4)));
        assertThat(Terms.parse("BM:30")).isEqualTo(new Term.WorkingHours(Duration.ofMinutes(30)));
        assertThat(Terms.parse("BH:2")).isEqualTo(new Term.WorkingHours(Duration.ofHours(2)));
        assertThat(Terms.parse("WD:5")).isEqualTo(new Term.WorkingDaysAfter(5));
        assertThat(Terms.parse("WDI:7")).isEqualTo(new Term.WorkingDaysIncluding(7));
        assertThat(Terms.parse("CD:14")).isEqualTo(new Term.CalendarDays(14));
        assertThat(Terms.parse("MO:1")).isEqualTo(new Term.Months(1));
        assertThat(Terms.parse("NOW")).isEqualTo(new Term.WorkingHours(Duration.ofHours(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIN:30", "HR:4", "BM:30", "BH:2", "WD:5", "WDI:7", "CD:14", "MO:1", "AT:29661120"})
    void what_is_written_reads_back_the_same(String text) {
        assertThat(Terms.write(Terms.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "XX:5", "WD:", "WD:x", "WD:0", "BH:-1", "WD:5:6"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Terms.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_term_of_the_shipped_service_levels_can_be_read() {
        for (var level : Kit.rows("sla-policies")) {
            for (var column : new String[] {"ack", "first_response", "resolution", "progress", "max"}) {
                assertThat(Terms.parse(level.text(column))).as(level.code()).isNotNull();
            }
        }
    }
}
