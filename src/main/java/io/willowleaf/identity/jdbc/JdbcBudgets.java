package io.willowleaf.identity.jdbc;

import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.domain.Budgets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBudgets implements Budgets {

    private final JdbcClient sql;

    JdbcBudgets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public long take(TokenId token, long minute, long slice) {
        return sql.sql("""
                insert into identity.token_budget as known (token, minute, taken) values (:token, :minute, :slice)
                on conflict (token) do update set
                    minute = excluded.minute,
                    taken = excluded.taken + case when known.minute = excluded.minute then known.taken else 0 end
                returning taken
                """)
                .param("token", token.value())
                .param("minute", minute)
                .param("slice", slice)
                .query(Long.class)
                .single();
    }
}
