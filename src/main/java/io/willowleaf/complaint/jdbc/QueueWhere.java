package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The conditions of a list, each once, with the values they need.
final class QueueWhere {

    private static final Pattern NUMBER = Pattern.compile("(?i)C-\\d{4}-\\d{6,}");
    private static final Pattern END_OF_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern VALUE = Pattern.compile(":[a-z_]+");
    private static final int FIRST_YEAR = 2000;

    /// As the indexes of open complaints are bounded, so that the server knows them for it.
    static final String OPEN = "standing not in ('SETTLED', 'CLOSED', 'ENDED')";

    private final StringBuilder text = new StringBuilder("where true");
    private final Map<String, Object> values = new HashMap<>();

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    void and(String condition) {
        text.append(" and ").append(condition);
    }

    void and(String condition, String name, Object value) {
        and(condition);
        values.put(name, value);
    }

    /// Nobody sees what is kept from him. Whoever sees nothing is not asked for; a person without an own complaint gets
    /// the key of nobody.
    void sight(Sight sight) {
        var self = sight.self() == null ? 0 : sight.self().value();
        switch (sight.reach()) {
            case ALL -> {}
            case TEAM -> {
                and("(team = any(:sight_teams) or owner = :sight_self)", "sight_self", self);
                values.put(
                        "sight_teams", sight.teams().stream().map(TeamId::value).toArray(Long[]::new));
            }
            case OWN -> and("owner = :sight_self", "sight_self", self);
            case NONE -> and("false");
        }
        unkept(sight);
    }

    /// What is kept from everybody is its owner's alone, unless this one is entrusted with it. Nobody has the key
    /// 0 that stands for everybody, so whoever is none of us is kept from it by the same condition.
    void unkept(Sight sight) {
        if (sight.reach() == Reach.NONE || (sight.self() == null && sight.entrusted())) {
            return;
        }
        and(
                sight.entrusted()
                        ? "(accused is null or :sight_kept <> all(accused))"
                        : "(accused is null or (:sight_kept <> all(accused) and (0 <> all(accused) or owner = :sight_kept)))",
                "sight_kept",
                sight.self() == null ? 0 : sight.self().value());
    }

    /// The first of each team in reach and the first of one's own, each found by its own index: asked at once with
    /// "or", the server reads everybody's until it has enough of theirs.
    String ofEachTeam(Sight sight, QueuePlace place) {
        values.put("sight_self", sight.self() == null ? 0 : sight.self().value());
        values.put("sight_teams", sight.teams().stream().map(TeamId::value).toArray(Long[]::new));
        return """
                select * from (
                    select q.* from unnest(:sight_teams::bigint[]) reach (id) cross join lateral (
                        select * from complaint.queue %1$s and team = reach.id %2$s limit :limit) q
                    union
                    (select * from complaint.queue %1$s and owner = :sight_self %2$s limit :limit)
                ) found""".formatted(text, place.orderBy());
    }

    void filter(QueueFilter filter, Period today, Instant now) {
        if (filter.standings().equals(QueueFilter.OPEN)) {
            and(OPEN);
        } else if (!filter.standings().isEmpty()) {
            and(
                    "standing = any(:standings)",
                    "standings",
                    filter.standings().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.stage() != null) {
            and("stage = :stage", "stage", filter.stage().number());
        }
        if (filter.owner() != null) {
            and("owner = :owner", "owner", filter.owner().value());
        }
        if (filter.team() != null) {
            and("team = :team", "team", filter.team().value());
        }
        if (filter.cause() != null) {
            and("cause like :cause", "cause", literal(filter.cause()) + "%");
        }
        if (filter.severity() != null) {
            and("severity = '" + filter.severity().name() + "'");
        }
        if (filter.priority() != null) {
            and("priority = :priority", "priority", filter.priority().name());
        }
        if (filter.changedSince() != null) {
            and("changed_at > :changed_since", "changed_since", time(filter.changedSince()));
        }
        if (filter.mentioned() != null) {
            and(
                    "complaint in (select complaint from complaint.mention where staff = :mentioned and seen_at is null)",
                    "mentioned",
                    filter.mentioned().value());
        }
        if (filter.among() != null) {
            and("complaint = any(:among)", "among", JdbcComplaints.keys(filter.among()));
        }
        if (filter.emotionAtLeast() != null) {
            and("emotion >= :emotion", "emotion", filter.emotionAtLeast().level());
        }
        same("channel", filter.channel());
        same("case_type", filter.caseType());
        same("action", filter.action());
        between(filter.from(), filter.until());
        filter.waits().forEach(each -> waits(each, today, now));
        if (filter.words() != null && !filter.words().isBlank()) {
            words(filter.words().strip(), filter, now);
        }
    }

    private void same(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = :" + column, column, value);
        }
    }

    private void between(@Nullable Instant from, @Nullable Instant until) {
        if (from != null) {
            and("received_at >= :from", "from", time(from));
        }
        if (until != null) {
            and("received_at < :until", "until", time(until));
        }
    }

    /// Deadlines by their order, which has an index.
    private void waits(QueueFilter.Waits waits, Period today, Instant now) {
        switch (waits) {
            case UNASSIGNED -> and("standing in ('RECEIVED', 'TRIAGED')");
            case DUE_TODAY -> {
                running("due_order >= :now and due_order < :tomorrow", now);
                values.put("tomorrow", time(today.until()));
            }
            case OVERDUE -> running("due_order < :now", now);
            case HOT -> running("hot_at < :now and due_order >= :now", now);
            case FOR_CUSTOMER -> and("waiting = 'CUSTOMER'");
            case FOR_DEPARTMENT -> and("waiting = 'DEPARTMENT'");
            case DISPUTED -> and("disputed");
            case REOPENED -> and("reopened > 0");
            case FOR_APPROVAL -> and("approval_asked_at is not null");
            case RAISED -> and("superior is not null");
            case OUTSIDE -> and("outside_due is not null");
            case PROMISED -> and("promise_due is not null");
            case SNOOZED -> and("snoozed_until > :now", "now", time(now));
            case AWAKE -> and("(snoozed_until is null or snoozed_until <= :now)", "now", time(now));
        }
    }

    /// Overdue and nearly so is only what is open.
    private void running(String condition, Instant now) {
        and(OPEN);
        and(condition + " and waiting is distinct from 'CUSTOMER'", "now", time(now));
    }

    /// The same with values of another name, so that several stand in one question.
    String numbered(int number, Map<String, Object> into) {
        values.forEach((name, value) -> into.put(name + "_" + number, value));
        return VALUE.matcher(text).replaceAll("$0_" + number);
    }

    /// A receipt number, the end of one, or words exactly as they were written.
    private void words(String sought, QueueFilter filter, Instant now) {
        if (NUMBER.matcher(sought).matches()) {
            and("number = :number", "number", sought.toUpperCase(Locale.ROOT));
            return;
        }
        var condition = END_OF_NUMBER.matcher(sought).matches() ? isNumbered(sought, now) : isSaid(sought);
        if (filter.customers().isEmpty()) {
            and(condition);
        } else {
            var customers = filter.customers().stream().map(CustomerId::value).toArray(Long[]::new);
            and("(" + condition + " or customer = any(:customers))", "customers", customers);
        }
    }

    private String isNumbered(String digits, Instant now) {
        var counter = "0".repeat(6 - digits.length()) + digits;
        values.put(
                "numbers",
                IntStream.rangeClosed(FIRST_YEAR, now.atOffset(ZoneOffset.UTC).getYear() + 1)
                        .mapToObj(year -> "C-" + year + "-" + counter)
                        .toArray(String[]::new));
        return "number = any(:numbers)";
    }

    private String isSaid(String words) {
        values.put("words", "%" + literal(words) + "%");
        return "complaint in (select id from complaint.complaint where words like :words)";
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
