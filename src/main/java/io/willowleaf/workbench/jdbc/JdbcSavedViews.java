package io.willowleaf.workbench.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.workbench.domain.SavedView;
import io.willowleaf.workbench.domain.SavedViews;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSavedViews implements SavedViews {

    private final JdbcClient jdbc;

    JdbcSavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedView> of(StaffId staff, Collection<TeamId> teams) {
        return jdbc.sql("""
                        select id, name, question, team is not null as shared, owner = :staff as mine
                        from workbench.saved_view where owner = :staff or team = any(:teams)
                        order by name, id limit 60
                        """)
                .param("staff", staff.value())
                .param("teams", teams.stream().map(TeamId::value).toArray(Long[]::new))
                .query((row, _) -> new SavedView(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("question"),
                        row.getBoolean("shared"),
                        row.getBoolean("mine")))
                .list();
    }

    @Override
    public long add(StaffId owner, @Nullable TeamId team, String name, String question, Instant at) {
        return jdbc.sql("""
                        insert into workbench.saved_view (owner, team, name, question, kept_at)
                        values (:owner, :team, :name, :question, :at) returning id
                        """)
                .param("owner", owner.value())
                .param("team", team == null ? null : team.value(), Types.BIGINT)
                .param("name", name)
                .param("question", question)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void remove(long id, StaffId owner) {
        jdbc.sql("delete from workbench.saved_view where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .update();
    }
}
