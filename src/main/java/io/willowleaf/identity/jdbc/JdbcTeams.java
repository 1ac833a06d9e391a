package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.domain.Teams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeams implements Teams {

    private final JdbcClient sql;

    JdbcTeams(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void lockForFirst() {
        sql.sql("select pg_advisory_xact_lock(hashtext('identity.first'))")
                .query((row, _) -> row.getRow())
                .list();
    }

    @Override
    public TeamId add(String name, Team.Kind kind, @Nullable TeamId parent) {
        return new TeamId(
                sql.sql("insert into identity.team (name, kind, parent) values (:name, :kind, :parent) returning id")
                        .param("name", name)
                        .param("kind", kind.name())
                        .param("parent", parent == null ? null : parent.value())
                        .query(Long.class)
                        .single());
    }

    @Override
    public void change(TeamId team, String name, @Nullable StaffId lead, @Nullable StaffId dutyLead) {
        sql.sql("update identity.team set name = :name, lead = :lead, duty_lead = :duty where id = :team")
                .param("name", name)
                .param("lead", lead == null ? null : lead.value())
                .param("duty", dutyLead == null ? null : dutyLead.value())
                .param("team", team.value())
                .update();
    }

    @Override
    public Optional<Team> find(TeamId team) {
        return sql.sql("select id, name, kind, parent, lead, duty_lead, closed_at from identity.team where id = :team")
                .param("team", team.value())
                .query((row, _) -> team(row))
                .optional();
    }

    @Override
    public List<Team> list() {
        return sql.sql("""
                with recursive tree as (
                    select team.*, array[team.name, team.id::text] as path from identity.team where parent is null
                    union all
                    select team.*, tree.path || team.name || team.id::text
                    from identity.team join tree on team.parent = tree.id
                )
                select id, name, kind, parent, lead, duty_lead, closed_at from tree order by path limit 2000
                """).query((row, _) -> team(row)).list();
    }

    @Override
    public Optional<TeamId> findRoot() {
        return sql.sql("select id from identity.team where parent is null order by id limit 1")
                .query((row, _) -> new TeamId(row.getLong("id")))
                .optional();
    }

    @Override
    public List<StaffId> above(TeamId team) {
        return sql.sql("""
                with recursive above as (
                    select id, parent, lead, duty_lead, 0 as height from identity.team where id = :team
                    union all
                    select team.id, team.parent, team.lead, team.duty_lead, above.height + 1
                    from identity.team join above on team.id = above.parent
                ), rung as (
                    select lead as staff, height, 0 as place from above
                    union all
                    select duty_lead, height, 1 from above
                    union all
                    select staff.id, height, case staff_role.role when 'TEAM_LEAD' then 2 else 3 end
                    from above join identity.staff on staff.team = above.id
                    join identity.staff_role on staff_role.staff = staff.id and staff_role.role in ('TEAM_LEAD', 'BRANCH_MGR')
                    union all
                    select staff, 1000, 0 from identity.staff_role where role = 'EXEC'
                )
                select staff.id from rung join identity.staff on staff.id = rung.staff and staff.left_at is null
                group by staff.id, staff.name
                order by min(height * 10 + place), staff.name, staff.id
                limit 500
                """)
                .param("team", team.value())
                .query((row, _) -> new StaffId(row.getLong("id")))
                .list();
    }

    @Override
    public Optional<StaffId> findDutyLead(TeamId team) {
        return sql.sql("""
                with recursive above as (
                    select id, parent, lead, duty_lead, 0 as height from identity.team where id = :team
                    union all
                    select team.id, team.parent, team.lead, team.duty_lead, above.height + 1
                    from identity.team join above on team.id = above.parent
                )
                select staff.id
                from above
                join identity.staff on staff.id in (above.duty_lead, above.lead) and staff.left_at is null
                order by height, staff.id = above.duty_lead desc nulls last
                limit 1
                """)
                .param("team", team.value())
                .query((row, _) -> new StaffId(row.getLong("id")))
                .optional();
    }

    private static Team team(ResultSet row) throws SQLException {
        var parent = id(row, "parent");
        var lead = id(row, "lead");
        var duty = id(row, "duty_lead");
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Team(
                new TeamId(row.getLong("id")),
                row.getString("name"),
                Team.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new TeamId(parent),
                lead == null ? null : new StaffId(lead),
                duty == null ? null : new StaffId(duty),
                closed == null ? null : closed.toInstant());
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
