package io.willowleaf.moment.jdbc;

import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What this module takes from the kit.
@Configuration(proxyBeanMethods = false)
class MomentTables {

    @Bean
    KitTable moments(JdbcClient jdbc) {
        return new KitInto(jdbc, "moments", "moment.moment")
                .text("journey", "ko", "en", "standard_ko", "standard_en", "presets")
                .number("step");
    }
}
