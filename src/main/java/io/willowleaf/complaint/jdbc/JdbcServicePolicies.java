package io.willowleaf.complaint.jdbc;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.domain.RuleBook;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.ServicePolicy;
import io.willowleaf.complaint.domain.ServicePolicy.Rule;
import io.willowleaf.complaint.domain.SeverityMatrix;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServicePolicies implements ServicePolicies {

    private final JdbcClient jdbc;

    JdbcServicePolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One row for each law beside the policy and the custom of the type.
    @Override
    public ServicePolicy get(Priority priority, @Nullable String caseType) {
        var rules = new LinkedHashSet<Rule>();
        var version = new AtomicReference<>(RuleVersion.NONE);
        jdbc.sql("""
                        select (select coalesce(max(id), 0) from complaint.rule_change) as version, p.code, p.first_response, p.resolution, t.code as type, t.term, t.amount,
                            l.code as law, l.target, l.term as law_term, l.extendable
                        from complaint.service_policy p
                        left join complaint.case_type t on t.code = :type::text
                        left join complaint.legal_clock l on l.active and (l.case_type is null or l.case_type = :type::text)
                        where p.code = :priority
                        order by l.code
                        """).param("type", caseType).param("priority", priority.name()).query(row -> {
            rules.addAll(rules(row));
            version.set(new RuleVersion(row.getLong("version")));
        });
        return new ServicePolicy(priority.name(), List.copyOf(rules), version.get());
    }

    @Override
    public RuleBook book() {
        var all = new HashMap<RuleBook.Kind, Set<Rule>>();
        var version = new AtomicReference<>(RuleVersion.NONE);
        jdbc.sql("""
                        select (select coalesce(max(id), 0) from complaint.rule_change) as version, p.code, k.code as kind,
                            p.first_response, p.resolution, t.code as type, t.term, t.amount,
                            l.code as law, l.target, l.term as law_term, l.extendable
                        from complaint.service_policy p
                        cross join (select code from complaint.case_type union all select null) k
                        left join complaint.case_type t on t.code = k.code
                        left join complaint.legal_clock l on l.active and (l.case_type is null or l.case_type = k.code)
                        order by p.code, k.code, l.code
                        """).query(row -> {
            var kind = new RuleBook.Kind(Priority.valueOf(row.getString("code")), row.getString("kind"));
            all.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).addAll(rules(row));
            version.set(new RuleVersion(row.getLong("version")));
        });
        var policies = new HashMap<RuleBook.Kind, ServicePolicy>();
        all.forEach((kind, rules) ->
                policies.put(kind, new ServicePolicy(kind.priority().name(), List.copyOf(rules), version.get())));
        return new RuleBook(version.get(), policies);
    }

    private static List<Rule> rules(ResultSet row) throws SQLException {
        var rules = new ArrayList<Rule>();
        var code = row.getString("code");
        rules.add(new Rule(Target.FIRST_RESPONSE, code, Terms.parse(row.getString("first_response"))));
        rules.add(new Rule(Target.RESOLUTION, code, Terms.parse(row.getString("resolution"))));
        var custom = ofType(row.getString("term"), row.getInt("amount"));
        if (custom != null) {
            rules.add(new Rule(Target.RESOLUTION, RuleSource.CUSTOM, row.getString("type"), custom, false));
        }
        if (row.getString("law") != null) {
            rules.add(new Rule(
                    Target.valueOf(row.getString("target")),
                    RuleSource.LAW,
                    row.getString("law"),
                    Terms.parse(row.getString("law_term")),
                    row.getBoolean("extendable")));
        }
        return rules;
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
