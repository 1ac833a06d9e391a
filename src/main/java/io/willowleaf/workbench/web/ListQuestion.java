package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.Severity;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Stage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the address of a list asks for. What is not known is left out.
public record ListQuestion(
        String view,
        String q,
        String severity,
        String channel,
        String cause,
        String stage,
        String action,
        String sort,
        String cursor) {

    private static final String PATH = "/complaints";

    /// What a request leaves out is empty.
    public ListQuestion {
        view = said(view);
        q = said(q);
        severity = said(severity);
        channel = said(channel);
        cause = said(cause);
        stage = said(stage);
        action = said(action);
        sort = said(sort);
        cursor = said(cursor);
    }

    /// Without a view, a search goes over everything, and whoever works on complaints begins with their own.
    ListQuestion by(Viewer viewer) {
        var begins = conditions().isEmpty() && viewer.may(Permission.CASE_WRITE) ? View.MINE : View.ALL;
        return view.isEmpty()
                ? new ListQuestion(begins.code(), q, severity, channel, cause, stage, action, sort, cursor)
                : this;
    }

    View chosen() {
        return View.of(view);
    }

    QueueFilter filter(Viewer viewer) {
        var filter = chosen().filter(viewer)
                .through(blank(channel))
                .because(blank(cause))
                .linkedTo(blank(action));
        if (known(severity, Severity.class) != null) {
            filter = filter.grave(known(severity, Severity.class), filter.emotionAtLeast());
        }
        if (stage.matches("[1-6]")) {
            filter = filter.at(Stage.of(Integer.parseInt(stage)));
        }
        var order = order();
        return order == null ? filter : filter.by(order);
    }

    /// Null: as the view has it.
    @Nullable
    Order order() {
        return known(sort.toUpperCase(Locale.ROOT), Order.class);
    }

    @Nullable
    String place() {
        return blank(cursor);
    }

    /// The conditions beside the view, by name.
    public Map<String, String> conditions() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", q);
        put(all, "severity", severity);
        put(all, "channel", channel);
        put(all, "cause", cause);
        put(all, "stage", stage);
        put(all, "action", action);
        return all;
    }

    String address() {
        return with("", "");
    }

    /// The address with one part said otherwise; an empty value leaves it out.
    String with(String name, String value) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "view", chosen().code());
        parts.putAll(conditions());
        put(parts, "sort", sort);
        parts.remove(name);
        put(parts, name, value);
        var address = UriComponentsBuilder.fromPath(PATH);
        parts.forEach((part, said) -> address.queryParam(part, "{" + part + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private static <T extends Enum<T>> @Nullable T known(String name, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static @Nullable String blank(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
