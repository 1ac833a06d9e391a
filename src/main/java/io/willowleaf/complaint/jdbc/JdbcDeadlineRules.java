package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.KitEdits;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeadlineRules implements DeadlineRules {

    private final JdbcClient jdbc;
    private final KitEdits edits;

    JdbcDeadlineRules(JdbcClient jdbc, KitEdits edits) {
        this.jdbc = jdbc;
        this.edits = edits;
    }

    @Override
    public List<ServiceTerms> policies() {
        return jdbc.sql("""
                        select code, ko, en, first_response, resolution, coalesce(progress, resolution) as progress,
                            coalesce(ack, first_response) as receipt, coalesce(max, resolution) as latest
                        from complaint.service_policy order by code
                        """)
                .query((row, _) -> new ServiceTerms(
                        Priority.valueOf(row.getString("code")),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        row.getString("first_response"),
                        row.getString("resolution"),
                        row.getString("progress"),
                        row.getString("receipt"),
                        row.getString("latest")))
                .list();
    }

    @Override
    public List<LegalClock> laws() {
        return jdbc.sql("select * from complaint.legal_clock order by active desc, code")
                .query((row, _) -> new LegalClock(
                        row.getString("code"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        row.getString("case_type"),
                        Target.valueOf(row.getString("target")),
                        row.getString("term"),
                        row.getBoolean("extendable"),
                        row.getBoolean("active"),
                        new Bilingual(row.getString("basis_ko"), row.getString("basis_en"))))
                .list();
    }

    @Override
    public RuleVersion version() {
        return new RuleVersion(jdbc.sql("select coalesce(max(id), 0) from complaint.rule_change")
                .query(Long.class)
                .single());
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('complaint.rules'))")
                .query()
                .singleRow();
    }

    @Override
    public void changed(String rule, Actor by, Instant at) {
        jdbc.sql("insert into complaint.rule_change (rule, changed_by, changed_at) values (:rule, :by, :at)")
                .param("rule", rule)
                .param("by", by.toString())
                .param("at", time(at))
                .update();
    }

    @Override
    public void change(Priority priority, String firstResponse, String resolution, String progress) {
        jdbc.sql("""
                        update complaint.service_policy
                        set first_response = :first, resolution = :resolution, progress = :progress
                        where code = :code
                        """)
                .param("first", firstResponse)
                .param("resolution", resolution)
                .param("progress", progress)
                .param("code", priority.name())
                .update();
        edits.edited("sla-policies", priority.name());
    }

    @Override
    public void change(String law, String term, boolean extendable, boolean active) {
        jdbc.sql("""
                        update complaint.legal_clock set term = :term, extendable = :extendable, active = :active
                        where code = :code
                        """)
                .param("term", term)
                .param("extendable", extendable)
                .param("active", active)
                .param("code", law)
                .update();
        edits.edited("legal-clocks", law);
    }
}
