package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.Density;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Theme;
import io.willowleaf.identity.domain.Visit;
import io.willowleaf.kernel.words.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// Everything about one person in one round trip. `who` is given by the caller as a common table expression.
final class VisitSql {

    static final String OF_SESSION = """
            with recursive who as (
                select staff, seen_at from identity.session
                where hash = :hash and seen_at > :idle and begun_at > :oldest
            ),
            """;

    static final String OF_STAFF = """
            with recursive who as (
                select :staff::bigint as staff, now() as seen_at
            ),
            """;

    static final String REST = """
            mine as (
                select team.id from identity.team join who on team.lead = who.staff or team.duty_lead = who.staff
                union
                select staff.team from identity.staff join who on staff.id = who.staff
                union
                select below.id from identity.team below join mine on below.parent = mine.id
            )
            select staff.id, staff.name, staff.language, staff.theme, staff.density, who.seen_at,
                   array(select role from identity.staff_role where staff_role.staff = staff.id) as roles,
                   array(select id from mine) as teams,
                   array(select concat_ws(' ', permission, reach, manner, masked::text)
                         from identity.role_grant join identity.staff_role on staff_role.role = role_grant.role
                         where staff_role.staff = staff.id) as grants
            from who join identity.staff on staff.id = who.staff
            where staff.left_at is null
            """;

    private VisitSql() {}

    static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                new Preferences(
                        Language.valueOf(row.getString("language")),
                        Theme.valueOf(row.getString("theme")),
                        Density.valueOf(row.getString("density"))),
                roles(row),
                Arrays.stream((Long[]) row.getArray("teams").getArray())
                        .map(TeamId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                grants(row));
    }

    static List<Grant> grants(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("grants").getArray())
                .map(VisitSql::grant)
                .toList();
    }

    private static Grant grant(String words) {
        var each = words.split(" ", -1);
        return new Grant(
                Permission.of(each[0]), Reach.valueOf(each[1]), Manner.valueOf(each[2]), Boolean.parseBoolean(each[3]));
    }

    static java.util.Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
