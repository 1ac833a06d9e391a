package io.willowleaf.remedy.jdbc;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.Recent;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.domain.Catalogue;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the remedies and limits.
@Repository
class JdbcCatalogue implements Catalogue {

    /// For the person `:staff`.
    static final String LIMITS = """
            select * from remedy.allowance
            where code <> 'AGENT_SKILLED' or exists (select from remedy.experienced where staff = :staff::bigint)
            """;

    private final JdbcClient jdbc;
    private final Recent<Remedy> remedies;

    JdbcCatalogue(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.remedies = new Recent<>(this::readRemedies, clock);
    }

    @Override
    public List<Remedy> remedies() {
        return remedies.list();
    }

    List<Remedy> readRemedies() {
        return jdbc.sql("select code, ko, en, evidence_ko, evidence_en, costs_money from remedy.remedy order by code")
                .query((row, _) -> new Remedy(
                        row.getString("code"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        new Bilingual(row.getString("evidence_ko"), row.getString("evidence_en")),
                        row.getBoolean("costs_money")))
                .list();
    }

    @Override
    public List<Limit> limits(@Nullable StaffId staff) {
        return jdbc.sql(LIMITS)
                .param("staff", staff == null ? null : staff.value())
                .query((row, _) -> limit(row))
                .list();
    }

    static Limit limit(ResultSet row) throws SQLException {
        var month = row.getObject("per_month", Long.class);
        return new Limit(
                row.getString("code"),
                new Bilingual(row.getString("ko"), row.getString("en")),
                Role.valueOf(row.getString("role")),
                new Money(row.getLong("per_case")),
                month == null ? null : new Money(month),
                Set.of(row.getString("remedies").split(" ", -1)),
                role(row.getString("above")));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }
}
