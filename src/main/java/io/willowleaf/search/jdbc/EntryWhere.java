package io.willowleaf.search.jdbc;

import io.willowleaf.identity.Reach;
import io.willowleaf.identity.TeamId;
import io.willowleaf.search.domain.Marks;
import io.willowleaf.search.domain.Narrowing;
import io.willowleaf.search.domain.Scope;
import io.willowleaf.search.domain.Wanted;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of one search: the words, who looks, what it is narrowed to; and the ways along the newest ones.
final class EntryWhere {

    /// What everybody may be found by but not what we tell each other.
    private static final String WITHOUT_NOTES = "ABC";

    private final Wanted wanted;
    private final List<TeamId> teams;
    private final boolean own;
    private final List<Short> marks;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder narrowed = new StringBuilder();

    /// Marks are asked for only where every complaint has them.
    EntryWhere(Wanted wanted, boolean marked) {
        this.wanted = wanted;
        var scope = wanted.scope();
        var team = wanted.narrowing().team();
        this.teams = team == null
                ? List.copyOf(scope.teams())
                : scope.reach() == Reach.ALL || scope.teams().contains(team) ? List.of(team) : List.of();
        this.own = scope.reach() == Reach.OWN || scope.reach() == Reach.TEAM;
        values.put("limit", wanted.limit() + 1);
        values.put("self", scope.self() == null ? 0L : scope.self().value());
        values.put("teams", JdbcFinding.keys(teams));
        if (wanted.words() != null) {
            values.put("words", wanted.words().text(wanted.withNotes() ? "" : WITHOUT_NOTES));
            this.marks = marked ? wanted.words().marks().toList() : List.of();
            values.put("marks", Marks.list(marks));
        } else {
            this.marks = List.of();
        }
        var after = wanted.after();
        values.put("after_rank", after == null ? 0f : after.rank());
        values.put("after_time", time(after == null ? Instant.EPOCH : after.receivedAt()));
        values.put("after_key", after == null ? 0L : after.complaint());
        narrow(wanted.narrowing(), scope);
    }

    Map<String, Object> values() {
        return values;
    }

    boolean findsNothing() {
        var reach = wanted.scope().reach();
        return reach == Reach.NONE || (reach == Reach.OWN && wanted.scope().self() == null);
    }

    /// The share of all complaints that are in reach.
    double reach(Frequencies frequencies) {
        return everywhere() ? 1 : frequencies.shareOf(teams);
    }

    private boolean everywhere() {
        return wanted.scope().reach() == Reach.ALL && wanted.narrowing().team() == null;
    }

    String holds() {
        return wanted.words() == null
                ? "true"
                : "words @@ cast(:words as tsquery)" + (marks.isEmpty() ? "" : " and marks @> cast(:marks as int2[])");
    }

    /// @param byIndex whether the index of the reach is read beside that of the words; that of a large one is longer
    /// than what the words leave
    String inReach(boolean byIndex) {
        var all = wanted.scope().reach() == Reach.ALL;
        var team = byIndex ? "team" : "team + 0";
        var owner = byIndex ? "owner" : "owner + 0";
        var where = wanted.narrowing().team() != null && all
                ? team + " = any(:teams)"
                : switch (wanted.scope().reach()) {
                    case ALL -> "true";
                    case TEAM -> "(" + team + " = any(:teams) or " + owner + " = :self)";
                    case OWN -> "owner = :self";
                    case NONE -> "false";
                };
        return where + narrowed;
    }

    /// Behind the last one of the page before.
    String after(String columns) {
        return wanted.after() == null
                ? "true"
                : columns + " < (" + (columns.startsWith("(rank") ? ":after_rank::float4, " : "")
                        + ":after_time, :after_key)";
    }

    /// Along the newest in reach, each team by its own index, no more than so many steps in each.
    String along(int steps) {
        return ways("complaint, received_at", steps, "limit :limit", after("(received_at, complaint)"));
    }

    /// The newest in reach, as many as that, with what they are counted by.
    String sample(int steps) {
        return ways(
                "complaint, received_at, team, channel, stage, substring(cause from '^[^-]+-[^-]+') as cause",
                steps,
                "",
                "true");
    }

    private String ways(String columns, int steps, String limit, String after) {
        if (everywhere()) {
            return newest(columns, "true", steps, limit, after);
        }
        var ofTeams = "select found.* from unnest(:teams::bigint[]) reach (id) cross join lateral ("
                + newest(columns, "team = reach.id", steps, limit, after) + ") found";
        var ofSelf = "(" + newest(columns, "owner = :self", steps, limit, after) + ")";
        return switch (wanted.scope().reach()) {
            case ALL -> ofTeams;
            case TEAM -> teams.isEmpty() ? ofSelf : ofTeams + " union " + ofSelf;
            case OWN, NONE -> ofSelf;
        };
    }

    private String newest(String columns, String place, int steps, String limit, String after) {
        return """
                select %s from (
                    select * from search.entry where %s and %s order by received_at desc, complaint desc %s) newest
                where %s%s order by received_at desc, complaint desc %s
                """.formatted(
                columns, place, after, steps == Integer.MAX_VALUE ? "" : "limit " + steps, holds(), narrowed, limit);
    }

    private void narrow(Narrowing to, Scope scope) {
        if (!scope.entrusted()) {
            narrowed.append(
                    " and (accused is null or (:self <> all(accused) and (0 <> all(accused) or owner = :self)))");
        } else if (scope.self() != null) {
            narrowed.append(" and (accused is null or :self <> all(accused))");
        }
        if (to.team() != null && own) {
            and("team = :narrow_team", "narrow_team", to.team().value());
        }
        if (to.stage() != null) {
            and("stage = :stage", "stage", to.stage().number());
        }
        if (to.standing() != null) {
            and("standing = :standing", "standing", to.standing().name());
        }
        if (to.cause() != null) {
            and("starts_with(cause, :cause)", "cause", to.cause());
        }
        if (to.channel() != null) {
            and("channel = :channel", "channel", to.channel());
        }
        if (to.officer() != null) {
            and("owner = :officer", "officer", to.officer().value());
        }
        if (to.from() != null) {
            and("received_at >= :from", "from", time(to.from()));
        }
        if (to.until() != null) {
            and("received_at < :until", "until", time(to.until()));
        }
    }

    private void and(String condition, String name, Object value) {
        narrowed.append(" and ").append(condition);
        values.put(name, value);
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
