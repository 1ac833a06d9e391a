package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.domain.CauseSpan;
import io.willowleaf.cause.domain.ParetoWeight;
import io.willowleaf.kernel.page.Tab;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the address asks of the causes: which days, weighed how, confirmed or as reported. What cannot be read counts
/// as not said.
public record CausesQuestion(String days, String from, String to, String by, String basis) {

    static final List<String> DAYS = List.of("30", "90", "365");
    private static final int MOST_DAYS = 1_100;

    /// What a request leaves out is empty.
    public CausesQuestion {
        days = DAYS.contains(said(days)) ? said(days) : DAYS.getFirst();
        from = said(from);
        to = said(to);
        by = said(by).equals("severity") ? "severity" : "";
        basis = said(basis).equals("reported") ? "reported" : "";
    }

    CauseSpan span(LocalDate today) {
        var first = date(from);
        var last = date(to);
        if (first == null || last == null || last.isBefore(first)) {
            return new CauseSpan(today.minusDays(Integer.parseInt(days) - 1L), today);
        }
        var end = last.isAfter(today) ? today : last;
        var begin = first.isAfter(end) ? end : first;
        var earliest = end.minusDays(MOST_DAYS);
        return new CauseSpan(begin.isBefore(earliest) ? earliest : begin, end);
    }

    /// Whether the days were chosen one by one.
    public boolean between() {
        var first = date(from);
        var last = date(to);
        return first != null && last != null && !last.isBefore(first);
    }

    ParetoWeight weight() {
        return weighed() ? ParetoWeight.SEVERITY : ParetoWeight.COUNT;
    }

    public boolean weighed() {
        return by.equals("severity");
    }

    CauseBasis counted() {
        return reported() ? CauseBasis.REPORTED : CauseBasis.PRIMARY;
    }

    public boolean reported() {
        return basis.equals("reported");
    }

    public List<Tab> spans(String path, BiFunction<String, String, String> say) {
        return DAYS.stream()
                .map(each -> new Tab(
                        new CausesQuestion(each, "", "", by, basis).address(path),
                        say.apply("cause.span", each),
                        !between() && each.equals(days)))
                .toList();
    }

    public List<Tab> weights(String path, Function<String, String> say) {
        return Stream.of("count", "severity")
                .map(each -> new Tab(
                        new CausesQuestion(days, from, to, each, basis).address(path),
                        say.apply("cause.by." + each),
                        weighed() == each.equals("severity")))
                .toList();
    }

    public List<Tab> bases(String path, Function<String, String> say) {
        return Stream.of("confirmed", "reported")
                .map(each -> new Tab(
                        new CausesQuestion(days, from, to, by, each).address(path),
                        say.apply("cause.basis." + each),
                        reported() == each.equals("reported")))
                .toList();
    }

    /// The same question asked of another page; what is usual is left out.
    public String address(String path) {
        var parts = new LinkedHashMap<String, String>();
        if (between()) {
            parts.put("from", from);
            parts.put("to", to);
        } else if (!days.equals(DAYS.getFirst())) {
            parts.put("days", days);
        }
        put(parts, "by", by);
        put(parts, "basis", basis);
        return parts.isEmpty()
                ? path
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException otherwise) {
            return null;
        }
    }
}
