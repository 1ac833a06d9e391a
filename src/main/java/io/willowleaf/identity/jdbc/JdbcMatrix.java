package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.domain.Matrix;
import io.willowleaf.identity.domain.RoleGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMatrix implements Matrix {

    private final JdbcClient sql;

    JdbcMatrix(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Grant> of(Collection<Role> roles) {
        if (roles.isEmpty()) {
            return List.of();
        }
        return sql.sql("select permission, reach, manner, masked from identity.role_grant where role = any(:roles)")
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new), Types.ARRAY)
                .query((row, _) -> grant(row))
                .list();
    }

    @Override
    public List<RoleGrant> all() {
        return sql.sql("select role, permission, reach, manner, masked, edited from identity.role_grant")
                .query((row, _) ->
                        new RoleGrant(Role.valueOf(row.getString("role")), grant(row), row.getBoolean("edited")))
                .list();
    }

    @Override
    public void load(Collection<RoleGrant> kit) {
        sql.sql("""
                insert into identity.role_grant as there (role, permission, reach, manner, masked)
                select * from unnest(:roles::text[], :permissions::text[], :reaches::text[], :manners::text[], :masked::boolean[])
                on conflict (role, permission) do update
                set reach = excluded.reach, manner = excluded.manner, masked = excluded.masked
                where not there.edited
                  and (there.reach, there.manner, there.masked)
                      is distinct from (excluded.reach, excluded.manner, excluded.masked)
                """)
                .param("roles", column(kit, cell -> cell.role().name()), Types.ARRAY)
                .param(
                        "permissions",
                        column(kit, cell -> cell.grant().permission().code()),
                        Types.ARRAY)
                .param("reaches", column(kit, cell -> cell.grant().reach().name()), Types.ARRAY)
                .param("manners", column(kit, cell -> cell.grant().manner().name()), Types.ARRAY)
                .param("masked", column(kit, cell -> String.valueOf(cell.grant().masked())), Types.ARRAY)
                .update();
    }

    @Override
    public void edit(Role role, Grant grant) {
        sql.sql("""
                insert into identity.role_grant (role, permission, reach, manner, masked, edited)
                values (:role, :permission, :reach, :manner, :masked, true)
                on conflict (role, permission) do update
                set reach = excluded.reach, manner = excluded.manner, masked = excluded.masked, edited = true
                """)
                .param("role", role.name())
                .param("permission", grant.permission().code())
                .param("reach", grant.reach().name())
                .param("manner", grant.manner().name())
                .param("masked", grant.masked())
                .update();
    }

    private static String[] column(Collection<RoleGrant> kit, Function<RoleGrant, String> value) {
        return kit.stream().map(value).toArray(String[]::new);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Permission.of(row.getString("permission")),
                Reach.valueOf(row.getString("reach")),
                Manner.valueOf(row.getString("manner")),
                row.getBoolean("masked"));
    }
}
