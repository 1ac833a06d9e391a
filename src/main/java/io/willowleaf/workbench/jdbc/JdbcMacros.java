package io.willowleaf.workbench.jdbc;

import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import io.willowleaf.workbench.domain.Macro;
import io.willowleaf.workbench.domain.Macros;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The macros of the kit, and where they are kept.
@Configuration(proxyBeanMethods = false)
class JdbcMacros {

    @Bean
    KitTable macrosOfTheKit(JdbcClient jdbc) {
        return new KitInto(jdbc, "macros", "workbench.macro")
                .text("ko", "en", "template", "act", "words_ko", "words_en")
                .number("days");
    }

    @Bean
    Macros macros(JdbcClient jdbc) {
        return new InTable(jdbc);
    }

    private record InTable(JdbcClient jdbc) implements Macros {

        @Override
        public Optional<Macro> find(String code) {
            return jdbc.sql("select * from workbench.macro where code = :code")
                    .param("code", code)
                    .query((row, _) -> new Macro(
                            row.getString("code"),
                            new Bilingual(row.getString("ko"), row.getString("en")),
                            row.getString("template"),
                            Macro.Act.valueOf(row.getString("act")),
                            row.getInt("days"),
                            new Bilingual(row.getString("words_ko"), row.getString("words_en"))))
                    .optional();
        }
    }
}
