package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Stage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What the address of a list asks for, by name. What is not known is left out. A condition may name several standings
/// or several things to wait for, with commas between them; everything else is said once.
public record ListQuestion(Map<String, String> said) {

    static final String PATH = "/complaints";

    /// In the order of their chips.
    private static final List<String> CONDITIONS = List.of(
            "q",
            "standing",
            "waits",
            "severity",
            "priority",
            "type",
            "emotion",
            "channel",
            "cause",
            "stage",
            "team",
            "officer",
            "from",
            "until",
            "action");

    private static final Set<String> OTHERS = Set.of("view", "sort", "cursor", "saved");

    /// What deadlines, waiting and the like may be asked for.
    static final Set<Waits> WAITS = EnumSet.complementOf(EnumSet.of(Waits.UNASSIGNED, Waits.SNOOZED, Waits.AWAKE));

    private static final String ME = "me";

    static ListQuestion of(MultiValueMap<String, String> asked) {
        var said = new LinkedHashMap<String, String>();
        asked.forEach((name, values) -> {
            var value = String.join(
                    ",",
                    values.stream()
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList());
            if (!value.isEmpty() && (CONDITIONS.contains(name) || OTHERS.contains(name))) {
                said.put(name, value);
            }
        });
        return new ListQuestion(said);
    }

    /// As it stands in an address after the question mark; what cannot be read is left out.
    static ListQuestion of(String query) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var part : query.split("&", -1)) {
            var is = part.indexOf('=');
            if (is > 0) {
                all.add(part.substring(0, is), decoded(part.substring(is + 1)));
            }
        }
        return of(all);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOne) {
            return "";
        }
    }

    /// Without a view, a search goes over everything, and whoever works on complaints begins with their own.
    ListQuestion by(Viewer viewer) {
        if (said.containsKey("view")) {
            return this;
        }
        var begins = conditions().isEmpty() && viewer.may(Permission.CASE_WRITE) ? View.MINE : View.ALL;
        var all = new LinkedHashMap<>(said);
        all.put("view", begins.code());
        return new ListQuestion(all);
    }

    public String in(String name) {
        return said.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return List.of(in(name).split(",", -1)).contains(value);
    }

    View chosen() {
        return View.of(in("view"));
    }

    /// The saved view this is, 0 for none.
    long saved() {
        return number("saved");
    }

    QueueFilter filter(Viewer viewer, ZoneId zone) {
        var filter = chosen().filter(viewer)
                .through(find("channel"))
                .because(find("cause"))
                .linkedTo(find("action"))
                .about(find("type"))
                .ranked(known(in("priority"), Priority.class));
        var owner = officer(viewer);
        var team = number("team");
        filter = filter.of(owner == null ? filter.owner() : owner, team == 0 ? filter.team() : new TeamId(team));
        var severity = known(in("severity"), Severity.class);
        var emotion = in("emotion").matches("[1-5]") ? Emotion.ofLevel((int) number("emotion")) : null;
        filter = filter.grave(severity, emotion == null ? filter.emotionAtLeast() : emotion);
        if (in("stage").matches("[1-6]")) {
            filter = filter.at(Stage.of((int) number("stage")));
        }
        var standings = standings();
        if (!standings.isEmpty()) {
            filter = filter.in(standings);
        }
        for (var wanted : WAITS) {
            filter = has("waits", wanted.name().toLowerCase(Locale.ROOT)) ? filter.that(wanted) : filter;
        }
        var from = day("from");
        var until = day("until");
        filter = filter.received(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
        var order = order();
        return order == null ? filter : filter.by(order);
    }

    private Set<StandingCode> standings() {
        var wanted = EnumSet.noneOf(StandingCode.class);
        Arrays.stream(StandingCode.values())
                .filter(standing -> has("standing", standing.name()))
                .forEach(wanted::add);
        return wanted;
    }

    private @Nullable StaffId officer(Viewer viewer) {
        var number = in("officer").equals(ME) ? viewer.actor().id() : number("officer");
        return number == 0 ? null : new StaffId(number);
    }

    /// Null: as the view has it.
    @Nullable
    Order order() {
        return known(in("sort").toUpperCase(Locale.ROOT), Order.class);
    }

    @Nullable
    String place() {
        return find("cursor");
    }

    /// The conditions beside the view, by name.
    public Map<String, String> conditions() {
        var all = new LinkedHashMap<String, String>();
        CONDITIONS.stream().filter(said::containsKey).forEach(name -> all.put(name, in(name)));
        return all;
    }

    public String address() {
        return with("", "");
    }

    /// The address without its path, to keep.
    String question() {
        var address = with("saved", "");
        return address.substring(address.indexOf('?') + 1);
    }

    /// The address with one part said otherwise; an empty value leaves it out. Another condition makes another list.
    String with(String name, String value) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("view", chosen().code());
        parts.putAll(conditions());
        if (!CONDITIONS.contains(name)) {
            parts.put("saved", in("saved"));
        }
        parts.put("sort", in("sort"));
        parts.put(name, value);
        parts.values().removeIf(String::isEmpty);
        var address = new StringJoiner("&", PATH + "?", "");
        parts.forEach((part, said) -> address.add(part + "=" + UriUtils.encode(said, StandardCharsets.UTF_8)));
        return address.toString();
    }

    long number(String name) {
        return in(name).matches("\\d{1,18}") ? Long.parseLong(in(name)) : 0;
    }

    private @Nullable LocalDate day(String name) {
        try {
            return said.containsKey(name) ? LocalDate.parse(in(name)) : null;
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static <T extends Enum<T>> @Nullable T known(String name, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String find(String name) {
        return said.get(name);
    }
}
