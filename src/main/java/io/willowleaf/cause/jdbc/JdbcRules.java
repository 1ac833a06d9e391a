package io.willowleaf.cause.jdbc;

import io.willowleaf.cause.domain.CauseRule;
import io.willowleaf.cause.domain.Rules;
import io.willowleaf.cause.domain.WrittenRule;
import io.willowleaf.complaint.CauseCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRules implements Rules {

    private final JdbcClient jdbc;

    JdbcRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WrittenRule> all() {
        return jdbc.sql("select * from cause.rule order by place")
                .query((row, _) -> {
                    var leaf = row.getString("leaf");
                    return new WrittenRule(
                            row.getString("code"),
                            CauseRule.Kind.valueOf(row.getString("kind")),
                            row.getString("word_group"),
                            leaf == null ? null : new CauseCode(leaf),
                            row.getInt("weight"),
                            row.getString("pattern"),
                            row.getObject("switched_off_at") == null);
                })
                .list();
    }

    @Override
    public String state() {
        return jdbc.sql("select coalesce(md5(string_agg(rule::text, '|' order by place)), '') from cause.rule")
                .query(String.class)
                .single();
    }

    @Override
    public void put(WrittenRule rule) {
        var leaf = rule.leaf();
        jdbc.sql("""
                        insert into cause.rule (code, kind, word_group, leaf, weight, pattern)
                        values (:code, :kind, :group, :leaf, :weight, :pattern)
                        on conflict (code) do update set weight = excluded.weight, pattern = excluded.pattern
                        """)
                .param("code", rule.code())
                .param("kind", rule.kind().name())
                .param("group", rule.group())
                .param("leaf", leaf == null ? null : leaf.value())
                .param("weight", rule.weight())
                .param("pattern", rule.pattern())
                .update();
    }

    @Override
    public void switchOff(String code, @Nullable Instant at) {
        jdbc.sql("update cause.rule set switched_off_at = :at where code = :code")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("code", code)
                .update();
    }
}
