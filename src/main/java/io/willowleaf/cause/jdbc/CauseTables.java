package io.willowleaf.cause.jdbc;

import io.willowleaf.starterkit.KitRow;
import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What causes take from the kit.
@Configuration(proxyBeanMethods = false)
class CauseTables {

    @Bean
    KitTable causeTaxonomy(JdbcClient jdbc) {
        return new KitInto(jdbc, "cause-taxonomy", "cause.leaf")
                .text("ko", "en", "side", "side_ko", "side_en", "cause_group", "group_ko", "group_en")
                .text("owner", "owner_ko", "owner_en");
    }

    @Bean
    KitTable causeGuides(JdbcClient jdbc) {
        return new KitInto(jdbc, "cause-guides", "cause.guide")
                .text("ko", "en", "question_ko", "question_en", "courses", "owner", "owner_ko", "owner_en");
    }

    @Bean
    KitTable causeRules(JdbcClient jdbc) {
        return new RulesFromKit(jdbc);
    }

    private record RulesFromKit(JdbcClient jdbc) implements KitTable {

        @Override
        public String name() {
            return "cause-rules";
        }

        @Override
        public void take(KitRow row) {
            jdbc.sql("""
                            insert into cause.rule (code, kind, word_group, leaf, weight, pattern)
                            values (:code, :kind, :group, :leaf, :weight, :pattern)
                            on conflict (code) do update set kind = excluded.kind, word_group = excluded.word_group,
                                leaf = excluded.leaf, weight = excluded.weight, pattern = excluded.pattern
                            """)
                    .param("code", row.code())
                    .param("kind", row.text("kind").toUpperCase(Locale.ROOT))
                    .param("group", row.text("group"))
                    .param("leaf", row.has("leaf") ? row.text("leaf") : null)
                    .param("weight", row.number("weight"))
                    .param("pattern", row.text("pattern"))
                    .update();
        }
    }
}
