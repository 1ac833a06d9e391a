package io.willowleaf.shell;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Theme;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Particle;
import io.willowleaf.kernel.words.Speech;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Everything a page has around it: who looks, in which language and look, what the menu offers, and how values are
/// said; `large` where somebody asked for larger letters. Given to every template as `frame`.
public record Frame(
        @Nullable Viewer viewer,
        Preferences look,
        Speech speech,
        Menu menu,
        Assets assets,
        Csrf csrf,
        String path,
        String address,
        String organisation,
        @Nullable String toast,
        boolean large) {

    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The name and value of the hidden field that proves a form is ours.
    public record Csrf(String name, String value) {}

    public String t(String key, Object... details) {
        return speech.t(key, details);
    }

    public String say(Problem problem) {
        return speech.t(problem.key(), problem.details().toArray());
    }

    public String asset(String file) {
        return assets.path(file);
    }

    public String icon(String name) {
        return assets.path("img/icons.svg") + "#" + name;
    }

    public boolean may(Permission permission) {
        return viewer != null && viewer.may(permission);
    }

    public String name() {
        return viewer == null ? "" : viewer.name();
    }

    /// The first letter of a name, for the round mark beside it.
    public String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public Language language() {
        return look.language();
    }

    public String lang() {
        return look.language().code();
    }

    /// `auto`, `light` or `dark`, as it was chosen.
    public String theme() {
        return code(look.theme());
    }

    /// What the page begins with before the device is asked.
    public String firstTheme() {
        return look.theme() == Theme.DARK ? "dark" : "light";
    }

    public String density() {
        return code(look.density());
    }

    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The word with the particle that fits; in English the word alone.
    public String with(String word, String forms) {
        return language() == Language.KO ? Particle.with(word, forms) : word;
    }

    public String date(Instant at) {
        return speech.date(at);
    }

    public String date(LocalDate date) {
        return speech.date(date);
    }

    public String shortDate(Instant at) {
        return speech.shortDate(at);
    }

    public String shortDate(LocalDate date) {
        return speech.shortDate(date);
    }

    public String month(LocalDate date) {
        return speech.month(date);
    }

    public String dateTime(Instant at) {
        return speech.dateTime(at);
    }

    public String day(Instant at) {
        return speech.day(at);
    }

    public String shortDay(Instant at) {
        return speech.shortDay(at);
    }

    public String time(Instant at) {
        return speech.time(at);
    }

    public String machineTime(Instant at) {
        return speech.machineTime(at);
    }

    public String money(Money amount) {
        return speech.money(amount);
    }

    public String shortMoney(Money amount) {
        return speech.shortMoney(amount);
    }

    public String number(long value) {
        return speech.number(value);
    }

    public String number(double value, int digits) {
        return speech.number(value, digits);
    }

    public String count(long value) {
        return speech.count(value);
    }

    public String percent(double share) {
        return speech.percent(share);
    }

    public String percent(double share, int digits) {
        return speech.percent(share, digits);
    }

    public String percents(double low, double high) {
        return speech.percents(low, high);
    }

    public String range(long low, long high) {
        return speech.range(low, high);
    }

    public String workTime(Duration length) {
        return speech.workTime(length);
    }

    /// A deadline in words: the working time left, a date once that is a working day, how late, whom we wait for.
    public String due(Due due) {
        return switch (due.kind()) {
            case FINE, SOON, HOT ->
                due.left().compareTo(WORKING_DAY) < 0
                        ? t("shell.due.left", workTime(due.left()))
                        : speech.nearDay(due.at());
            case LATE -> late(due.left().abs());
            case PAUSED -> due.reason() == null ? t("shell.due.paused") : due.reason();
            case KEPT ->
                due.left().toMinutes() == 0 ? t("shell.due.kept.atOnce") : t("shell.due.kept", workTime(due.left()));
        };
    }

    private String late(Duration by) {
        if (by.toMinutes() == 0) {
            return t("shell.due.late.now");
        }
        var days = by.dividedBy(WORKING_DAY);
        return days == 0
                ? t("shell.due.late", workTime(by))
                : t(days == 1 ? "shell.due.late.day" : "shell.due.late.days", days);
    }

    /// The ids of what describes a field, for `aria-describedby`.
    public static @Nullable String described(String name, @Nullable String help, @Nullable Problem problem) {
        var ids = (help == null ? "" : name + "-help ") + (problem == null ? "" : name + "-problem");
        return ids.isEmpty() ? null : ids.strip();
    }

    /// Figures for a chart, as JSON for a data attribute.
    public String json(Object figures) {
        return JSON.writeValueAsString(figures);
    }

    public String ago(Instant at) {
        return speech.ago(at);
    }
}
