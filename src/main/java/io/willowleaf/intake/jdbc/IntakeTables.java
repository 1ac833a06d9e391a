package io.willowleaf.intake.jdbc;

import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What intake takes from the kit.
@Configuration(proxyBeanMethods = false)
class IntakeTables {

    @Bean
    KitTable scriptLines(JdbcClient jdbc) {
        return new KitInto(jdbc, "script-lines", "intake.script_line")
                .text("script", "title_ko", "title_en", "ko", "en", "say_ko", "say_en")
                .number("step");
    }
}
