package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.workbench.domain.Drafts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as rows, the fields of a form as one document.
@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(StaffId staff, ComplaintId complaint, String form, Map<String, String> typed, Instant at) {
        jdbc.sql("""
                insert into workbench.draft (staff, complaint, form, typed, saved_at)
                values (:staff, :complaint, :form, :typed::jsonb, :at)
                on conflict (staff, complaint, form) do update set typed = excluded.typed, saved_at = excluded.saved_at
                """)
                .param("staff", staff.value())
                .param("complaint", complaint.value())
                .param("form", form)
                .param("typed", json.writeValueAsString(typed))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void drop(StaffId staff, ComplaintId complaint, String form) {
        jdbc.sql("delete from workbench.draft where staff = :staff and complaint = :complaint and form = :form")
                .param("staff", staff.value())
                .param("complaint", complaint.value())
                .param("form", form)
                .update();
    }

    /// Of a form begun at both, the words are joined once; what was typed at the first stays there for the day it is
    /// split again.
    @Override
    public void carry(ComplaintId from, ComplaintId to) {
        jdbc.sql("""
                insert into workbench.draft (staff, complaint, form, typed, saved_at)
                select staff, :to, form, typed, saved_at from workbench.draft where complaint = :from
                on conflict (staff, complaint, form) do update set
                    typed = draft.typed || case
                        when excluded.typed->>'words' is null
                            or position(excluded.typed->>'words' in coalesce(draft.typed->>'words', '')) > 0 then '{}'
                        else jsonb_build_object('words',
                            concat_ws(E'\\n\\n', nullif(draft.typed->>'words', ''), excluded.typed->>'words')) end,
                    saved_at = greatest(draft.saved_at, excluded.saved_at)
                """).param("from", from.value()).param("to", to.value()).update();
    }

    @Override
    public int dropOlderThan(Instant moment) {
        return jdbc.sql("delete from workbench.draft where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
