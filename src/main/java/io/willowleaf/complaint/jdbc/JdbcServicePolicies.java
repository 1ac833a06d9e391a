package io.willowleaf.complaint.jdbc;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.ServicePolicy;
import io.willowleaf.complaint.domain.SeverityMatrix;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServicePolicies implements ServicePolicies {

    private final JdbcClient jdbc;

    JdbcServicePolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ServicePolicy get(Priority priority, @Nullable String caseType) {
        return jdbc.sql("""
                        select p.code, p.ack, p.first_response, p.resolution, t.term, t.amount
                        from complaint.service_policy p left join complaint.case_type t on t.code = :type::text
                        where p.code = :priority
                        """)
                .param("type", caseType)
                .param("priority", priority.name())
                .query(JdbcServicePolicies::policy)
                .single();
    }

    @Override
    public SeverityMatrix severityMatrix() {
        record Least(String dimension, Severity level, long amount) {}
        Map<Severity, Long> money = new EnumMap<>(Severity.class);
        Map<Severity, Long> people = new EnumMap<>(Severity.class);
        jdbc
                .sql("select dimension, level, at_least from complaint.severity_level where at_least is not null")
                .query((row, _) -> new Least(
                        row.getString("dimension"), Severity.valueOf(row.getString("level")), row.getLong("at_least")))
                .stream()
                .forEach(least ->
                        (least.dimension().equals("MONEY") ? money : people).put(least.level(), least.amount()));
        return new SeverityMatrix(money, people);
    }

    private static ServicePolicy policy(ResultSet row, int at) throws SQLException {
        return new ServicePolicy(
                row.getString("code"),
                Columns.findText(row, "ack", Terms::parse),
                Terms.parse(row.getString("first_response")),
                Terms.parse(row.getString("resolution")),
                ofType(row.getString("term"), row.getInt("amount")));
    }

    private static @Nullable Term ofType(@Nullable String unit, int amount) {
        return switch (unit) {
            case null -> null;
            case "WORKING_HOURS" -> new Term.WorkingHours(Duration.ofHours(amount));
            case "WORKING_DAYS_INCLUDING" -> new Term.WorkingDaysIncluding(amount);
            case "WORKING_DAYS_AFTER" -> new Term.WorkingDaysAfter(amount);
            case "CALENDAR_DAYS" -> new Term.CalendarDays(amount);
            case "MONTHS" -> new Term.Months(amount);
            default -> throw new IllegalStateException("no unit " + unit);
        };
    }
}
