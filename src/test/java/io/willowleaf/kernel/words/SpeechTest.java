package io.willowleaf.kernel.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpeechTest {

    private static final Instant THURSDAY = Instant.parse("2026-09-17T04:40:00Z");
    private static final Words WORDS = new PropertyWords();
    private static final Speech KOREAN = speech(Language.KO);
    private static final Speech ENGLISH = speech(Language.EN);

    @Test
    void a_date_is_said_with_its_weekday_in_korean() {
        assertThat(KOREAN.date(THURSDAY)).isEqualTo("9월 17일 목요일");
        assertThat(ENGLISH.date(THURSDAY)).isEqualTo("17 Sep 2026");
        assertThat(KOREAN.date(Instant.parse("2025-12-31T20:00:00Z"))).isEqualTo("1월 1일 목요일");
    }

    @Test
    void near_days_have_names() {
        assertThat(KOREAN.day(THURSDAY)).isEqualTo("오늘 13:40");
        assertThat(KOREAN.day(THURSDAY.plus(Duration.ofDays(1)))).isEqualTo("내일 13:40");
        assertThat(KOREAN.day(THURSDAY.minus(Duration.ofDays(1)))).isEqualTo("어제 13:40");
        assertThat(KOREAN.day(THURSDAY.plus(Duration.ofDays(4)))).isEqualTo("9월 21일 월 13:40");
        assertThat(ENGLISH.day(THURSDAY.plus(Duration.ofDays(4)))).isEqualTo("Mon 21 Sep 13:40");
    }

    @Test
    void money_is_whole_won() {
        assertThat(KOREAN.money(new Money(48_000))).isEqualTo("48,000원");
        assertThat(ENGLISH.money(new Money(48_000))).isEqualTo("₩48,000");
        assertThat(KOREAN.shortMoney(new Money(370_000_000))).isEqualTo("3.7억 원");
        assertThat(KOREAN.shortMoney(new Money(1_230_000))).isEqualTo("123만 원");
    }

    @Test
    void a_share_is_a_percentage_with_a_space() {
        assertThat(KOREAN.percent(0.841)).isEqualTo("84.1 %");
        assertThat(KOREAN.percent(0.5, 0)).isEqualTo("50 %");
        assertThat(KOREAN.percent(-0.439)).isEqualTo("−43.9 %");
        assertThat(KOREAN.percents(0.6, 0.85)).isEqualTo("60–85 %");
        assertThat(KOREAN.range(8, 14)).isEqualTo("8–14");
    }

    @Test
    void a_stretch_of_time_is_hours_and_minutes() {
        assertThat(KOREAN.workTime(Duration.ofMinutes(200))).isEqualTo("3시간 20분");
        assertThat(KOREAN.workTime(Duration.ofHours(2))).isEqualTo("2시간");
        assertThat(KOREAN.workTime(Duration.ofMinutes(-12))).isEqualTo("12분");
        assertThat(ENGLISH.workTime(Duration.ofMinutes(200))).isEqualTo("3 h 20 min");
        assertThat(KOREAN.workTime(Duration.ofSeconds(20))).isEqualTo("1분 미만");
    }

    @Test
    void the_recent_past_is_told_from_now() {
        assertThat(KOREAN.ago(THURSDAY)).isEqualTo("방금");
        assertThat(KOREAN.ago(THURSDAY.minusSeconds(300))).isEqualTo("5분 전");
        assertThat(KOREAN.ago(THURSDAY.minusSeconds(3 * 3600))).isEqualTo("3시간 전");
        assertThat(KOREAN.ago(THURSDAY.minus(Duration.ofHours(25)))).isEqualTo("어제 12:40");
    }

    @Test
    void counts_are_exact_up_to_999() {
        assertThat(KOREAN.count(999)).isEqualTo("999");
        assertThat(KOREAN.count(1000)).isEqualTo("999+");
    }

    private static Speech speech(Language language) {
        return new Speech(language, WORDS, ZoneId.of("Asia/Seoul"), InstantSource.fixed(THURSDAY));
    }
}
