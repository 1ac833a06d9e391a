package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private static final String STAFF = """
            select staff.id, staff.name, staff.email, staff.phone, staff.team, team.name as team_name, staff.left_at,
                   array(select role from identity.staff_role where staff_role.staff = staff.id) as roles
            from identity.staff join identity.team on team.id = staff.team
            """;

    private static final String CARD = """
            select staff.id, staff.name, staff.team, team.name as team_name
            from identity.staff join identity.team on team.id = staff.team
            """;

    private final JdbcClient sql;

    JdbcPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isEmpty() {
        return !sql.sql("select exists (select from identity.staff)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public StaffId add(String name, @Nullable String email, TeamId team, Instant at) {
        return new StaffId(sql.sql("""
                insert into identity.staff (name, email, team, joined_at) values (:name, lower(:email), :team, :at)
                returning id
                """)
                .param("name", name)
                .param("email", email)
                .param("team", team.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    @Override
    public boolean describe(StaffId staff, String name, @Nullable String email, @Nullable String phone) {
        try {
            sql.sql("update identity.staff set name = :name, email = lower(:email), phone = :phone where id = :staff")
                    .param("name", name)
                    .param("email", email)
                    .param("phone", phone)
                    .param("staff", staff.value())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void move(StaffId staff, TeamId team) {
        sql.sql("update identity.staff set team = :team where id = :staff")
                .param("team", team.value())
                .param("staff", staff.value())
                .update();
    }

    @Override
    public void prefer(StaffId staff, Preferences preferences) {
        sql.sql("update identity.staff set language = :language, theme = :theme, density = :density where id = :staff")
                .param("language", preferences.language().name())
                .param("theme", preferences.theme().name())
                .param("density", preferences.density().name())
                .param("staff", staff.value())
                .update();
    }

    @Override
    public void give(StaffId staff, Set<Role> roles) {
        sql.sql("delete from identity.staff_role where staff = :staff and role <> all(:roles)")
                .param("staff", staff.value())
                .param("roles", names(roles), Types.ARRAY)
                .update();
        sql.sql("""
                insert into identity.staff_role (staff, role) select :staff, unnest(:roles)
                on conflict do nothing
                """)
                .param("staff", staff.value())
                .param("roles", names(roles), Types.ARRAY)
                .update();
    }

    @Override
    public void leave(StaffId staff, @Nullable Instant at) {
        sql.sql("update identity.staff set left_at = :at where id = :staff")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("staff", staff.value())
                .update();
    }

    @Override
    public Optional<Staff> find(StaffId staff) {
        return sql.sql(STAFF + " where staff.id = :staff")
                .param("staff", staff.value())
                .query((row, _) -> staff(row))
                .optional();
    }

    @Override
    public Optional<Staff> findByEmail(String email) {
        return sql.sql(STAFF + " where staff.email = lower(:email)")
                .param("email", email)
                .query((row, _) -> staff(row))
                .optional();
    }

    @Override
    public Optional<StaffId> findFirst() {
        return sql.sql("select id from identity.staff where left_at is null order by id limit 1")
                .query((row, _) -> new StaffId(row.getLong("id")))
                .optional();
    }

    @Override
    public List<StaffCard> cards(Collection<StaffId> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        return sql.sql(CARD + " where staff.id = any(:staff)")
                .param("staff", staff.stream().map(StaffId::value).toArray(Long[]::new), Types.ARRAY)
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public List<Staff> list(boolean withThoseWhoLeft, @Nullable Staff after, int limit) {
        return sql.sql(STAFF + """
                 where (:all or staff.left_at is null)
                   and (:name::text is null or (staff.name, staff.id) > (:name, :id))
                 order by staff.name, staff.id
                 limit :limit
                """)
                .param("all", withThoseWhoLeft)
                .param("name", after == null ? null : after.name())
                .param("id", after == null ? 0L : after.id().value())
                .param("limit", limit)
                .query((row, _) -> staff(row))
                .list();
    }

    @Override
    public List<StaffCard> holding(Role role, @Nullable TeamId team) {
        return sql.sql(CARD + """
                 join identity.staff_role on staff_role.staff = staff.id and staff_role.role = :role
                 where staff.left_at is null and (:team::bigint is null or staff.team = :team)
                 order by staff.name, staff.id limit 500
                """)
                .param("role", role.name())
                .param("team", team == null ? null : team.value())
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public List<StaffCard> inTeams(Collection<TeamId> teams) {
        return sql.sql(CARD + """
                 where staff.left_at is null and staff.team = any(:teams)
                 order by staff.name, staff.id limit 500
                """)
                .param("teams", teams.stream().map(TeamId::value).toArray(Long[]::new), Types.ARRAY)
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public int countActive(Role role) {
        return sql.sql("""
                select count(*) from identity.staff_role
                join identity.staff on staff.id = staff_role.staff and staff.left_at is null
                where role = :role
                """).param("role", role.name()).query(Integer.class).single();
    }

    @Override
    public Optional<Visit> findVisit(StaffId staff) {
        return sql.sql(VisitSql.OF_STAFF + VisitSql.REST)
                .param("staff", staff.value())
                .query((row, _) -> VisitSql.visit(row))
                .optional();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private static StaffCard card(ResultSet row) throws SQLException {
        return new StaffCard(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                new TeamId(row.getLong("team")),
                row.getString("team_name"));
    }

    private static Staff staff(ResultSet row) throws SQLException {
        var left = row.getObject("left_at", OffsetDateTime.class);
        return new Staff(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                new TeamId(row.getLong("team")),
                row.getString("team_name"),
                VisitSql.roles(row),
                left == null ? null : left.toInstant());
    }
}
