package io.willowleaf.kernel.words;

import io.willowleaf.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How one language says words, dates, money and stretches of time, at the present moment of one place.
public record Speech(Language language, Words words, ZoneId zone, InstantSource clock) {

    /// There are about a dozen of them.
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    public String t(String key, Object... details) {
        return words.say(language, key, details);
    }

    /// The word with the Korean particle that fits it; in English the word alone.
    public String with(String word, String forms) {
        return korean() ? Particle.with(word, forms) : word;
    }

    /// `9월 17일 목요일`; another year is named.
    public String date(LocalDate date) {
        if (korean()) {
            return format(
                    date.getYear() == today().getYear() ? "M월 d일 EEEE" : "yyyy년 M월 d일 EEEE", date.atStartOfDay(zone));
        }
        return format("d MMM yyyy", date.atStartOfDay(zone));
    }

    public String date(Instant at) {
        return date(local(at).toLocalDate());
    }

    /// `9월 17일`, short enough for a table.
    public String shortDate(LocalDate date) {
        var thisYear = date.getYear() == today().getYear();
        var pattern = korean() ? thisYear ? "M월 d일" : "yyyy. M. d." : thisYear ? "d MMM" : "d MMM yyyy";
        return format(pattern, date.atStartOfDay(zone));
    }

    public String shortDate(Instant at) {
        return shortDate(local(at).toLocalDate());
    }

    /// `2026년 9월`.
    public String month(LocalDate date) {
        return format(korean() ? "yyyy년 M월" : "MMM yyyy", date.atStartOfDay(zone));
    }

    public String dateTime(Instant at) {
        return korean() ? date(at) + " " + time(at) : date(at) + ", " + time(at);
    }

    /// `오늘 13:40`, `내일 12:00`, otherwise the date and the time.
    public String day(Instant at) {
        var date = local(at).toLocalDate();
        return switch (Math.clamp(ChronoUnit.DAYS.between(today(), date), -2, 2)) {
            case 0 -> t("kernel.today", time(at));
            case 1 -> t("kernel.tomorrow", time(at));
            case -1 -> t("kernel.yesterday", time(at));
            default -> shortDay(at) + " " + time(at);
        };
    }

    /// Like [#day], but a day further off is said without its time: `내일 11:20`, `9월 21일 월`.
    public String nearDay(Instant at) {
        var away = ChronoUnit.DAYS.between(today(), local(at).toLocalDate());
        return Math.abs(away) <= 1 ? day(at) : shortDay(at);
    }

    /// `9월 21일 월`.
    public String shortDay(Instant at) {
        var thisYear = local(at).getYear() == today().getYear();
        return korean()
                ? format(thisYear ? "M월 d일 E" : "yyyy. M. d. E", local(at))
                : format(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", local(at));
    }

    public String time(Instant at) {
        return format("HH:mm", local(at));
    }

    /// `2026-09-17T13:40+09:00`, for `<time datetime>`.
    public String machineTime(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(at).truncatedTo(ChronoUnit.SECONDS));
    }

    public String money(Money amount) {
        return korean() ? number(amount.won()) + "원" : "₩" + number(amount.won());
    }

    /// `123만 원`, `3.7억 원`; exact below ten thousand won.
    public String shortMoney(Money amount) {
        var size = Math.abs(amount.won());
        if (korean()) {
            return size >= 100_000_000
                    ? decimal(amount.won() / 100_000_000.0) + "억 원"
                    : size >= 10_000 ? number(amount.won() / 10_000) + "만 원" : money(amount);
        }
        return size >= 1_000_000 ? "₩" + decimal(amount.won() / 1_000_000.0) + "M" : money(amount);
    }

    public String number(long value) {
        return value > -1000 && value < 1000 ? Long.toString(value) : String.format(language.locale(), "%,d", value);
    }

    public String number(double value, int digits) {
        return String.format(language.locale(), "%,." + digits + "f", value);
    }

    /// Exact up to 999, then `999+`.
    public String count(long value) {
        return value > 999 ? "999+" : number(value);
    }

    /// A share of one as `84.1 %`.
    public String percent(double share) {
        return percent(share, 1);
    }

    public String percent(double share, int digits) {
        return number(share * 100, digits).replace('-', '−') + " %";
    }

    /// Two shares of one as a range, whole: `60–85 %`.
    public String percents(double low, double high) {
        return number(low * 100, 0) + "–" + percent(high, 0);
    }

    /// `8–14`; the unit stands in the sentence around it.
    public String range(long low, long high) {
        return number(low) + "–" + number(high);
    }

    /// `3시간 20분`, in working time or any other; under a minute says so.
    public String workTime(Duration length) {
        var minutes = length.abs().toMinutes();
        if (minutes == 0) {
            return t("kernel.underMinute");
        }
        var hours = minutes / 60;
        var rest = minutes % 60;
        return hours == 0
                ? t("kernel.minutes", rest)
                : rest == 0 ? t("kernel.hours", hours) : t("kernel.hoursMinutes", hours, rest);
    }

    /// `5분 전`, `3시간 전`, then the day.
    public String ago(Instant at) {
        var minutes = Duration.between(at, clock.instant()).toMinutes();
        if (minutes < 1) {
            return t("kernel.justNow");
        }
        return minutes < 60
                ? t("kernel.minutesAgo", minutes)
                : minutes < 24 * 60 ? t("kernel.hoursAgo", minutes / 60) : day(at);
    }

    private boolean korean() {
        return language == Language.KO;
    }

    private LocalDate today() {
        return local(clock.instant()).toLocalDate();
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    private String format(String pattern, ZonedDateTime at) {
        return PATTERNS.computeIfAbsent(
                        language.code() + pattern,
                        _ -> DateTimeFormatter.ofPattern(pattern, korean() ? Locale.KOREAN : Locale.ENGLISH))
                .format(at);
    }

    private String decimal(double value) {
        var text = number(value, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
