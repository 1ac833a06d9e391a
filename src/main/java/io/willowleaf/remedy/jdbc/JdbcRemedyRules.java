package io.willowleaf.remedy.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange;
import io.willowleaf.remedy.domain.RemedyRules;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.KitEdits;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemedyRules implements RemedyRules {

    private final JdbcClient jdbc;
    private final JdbcCatalogue catalogue;
    private final KitEdits edits;

    JdbcRemedyRules(JdbcClient jdbc, JdbcCatalogue catalogue, KitEdits edits) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.edits = edits;
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('remedy.rules', 0)) is null")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Remedy> remedies() {
        return catalogue.readRemedies();
    }

    @Override
    public List<Limit> limits() {
        return jdbc.sql("select * from remedy.allowance order by per_case, code")
                .query((row, _) -> JdbcCatalogue.limit(row))
                .list();
    }

    @Override
    public List<Budget> budgets() {
        return jdbc.sql("select * from remedy.gesture_budget order by per_month, code")
                .query((row, _) -> new Budget(
                        row.getString("code"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        new Money(row.getLong("per_month"))))
                .list();
    }

    @Override
    public void change(Remedy remedy) {
        jdbc.sql("""
                        update remedy.remedy set ko = :ko, en = :en, evidence_ko = :evidenceKo, evidence_en = :evidenceEn
                        where code = :code
                        """)
                .param("code", remedy.code())
                .param("ko", remedy.name().ko())
                .param("en", remedy.name().en())
                .param("evidenceKo", remedy.evidence().ko())
                .param("evidenceEn", remedy.evidence().en())
                .update();
        edits.edited("remedies", remedy.code());
    }

    @Override
    public void change(Limit limit) {
        var month = limit.perMonth();
        jdbc.sql("""
                        update remedy.allowance set per_case = :case, per_month = :month, remedies = :remedies
                        where code = :code
                        """)
                .param("code", limit.code())
                .param("case", limit.perCase().won())
                .param("month", month == null ? null : month.won())
                .param("remedies", limit.remedies().stream().sorted().collect(Collectors.joining(" ")))
                .update();
        edits.edited("empowerment-limits", limit.code());
    }

    @Override
    public void change(Budget budget) {
        jdbc.sql("update remedy.gesture_budget set per_month = :month where code = :code")
                .param("code", budget.code())
                .param("month", budget.perMonth().won())
                .update();
        edits.edited("gesture-budgets", budget.code());
    }

    @Override
    public void note(RuleChange change) {
        jdbc.sql("""
                        insert into remedy.rule_change (kind, code, field, before, after, changed_by, changed_at)
                        values (:kind, :code, :field, :before, :after, :by, :at)
                        """)
                .param("kind", change.kind().name())
                .param("code", change.code())
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .param("by", change.by().toString())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<RuleChange> changes(int most) {
        return jdbc.sql("select * from remedy.rule_change order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> new RuleChange(
                        RuleChange.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("field"),
                        row.getString("before"),
                        row.getString("after"),
                        Actor.parse(row.getString("changed_by")),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
