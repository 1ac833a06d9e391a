package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.workbench.domain.Present;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes who is where, by the clock of the database, which all nodes share.
@Repository
class JdbcPresent implements Present {

    private final JdbcClient jdbc;

    JdbcPresent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void beat(ComplaintId complaint, StaffId staff, String tab, boolean typed) {
        jdbc.sql("""
                insert into workbench.presence as p (complaint, staff, tab, seen_at, typing_at)
                values (:complaint, :staff, :tab, now(), case when :typed then now() end)
                on conflict (complaint, staff, tab) do update
                   set seen_at = now(), typing_at = coalesce(excluded.typing_at, p.typing_at)
                """)
                .param("complaint", complaint.value())
                .param("staff", staff.value())
                .param("tab", tab)
                .param("typed", typed)
                .update();
    }

    @Override
    public void leave(ComplaintId complaint, StaffId staff, String tab) {
        jdbc.sql("delete from workbench.presence where complaint = :complaint and staff = :staff and tab = :tab")
                .param("complaint", complaint.value())
                .param("staff", staff.value())
                .param("tab", tab)
                .update();
    }

    @Override
    public Map<ComplaintId, String> all() {
        var all = new HashMap<ComplaintId, String>();
        jdbc.sql("""
                select complaint, string_agg(sign, ' ' order by sign) as signs from (
                    select complaint,
                           staff || case when bool_or(typing_at > now() - interval '6 seconds') then 't' else '' end as sign
                      from workbench.presence where seen_at > now() - interval '30 seconds'
                     group by complaint, staff
                    union all
                    select complaint, 'd' || d.id from workbench.dispatch_waiting
                      join workbench.dispatch d on d.id = dispatch) as here
                 group by complaint
                """).query(row -> {
            all.put(new ComplaintId(row.getLong("complaint")), row.getString("signs"));
        });
        return all;
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from workbench.presence where seen_at < now() - interval '10 minutes'")
                .update();
    }
}
