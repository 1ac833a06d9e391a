package io.willowleaf.starterkit.jdbc;

import io.willowleaf.starterkit.KitTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The kit tables this module owns itself.
@Configuration(proxyBeanMethods = false)
class StarterKitTables {

    @Bean
    KitTable presets(JdbcClient jdbc) {
        return new KitInto(jdbc, "presets", "starterkit.preset")
                .text("ko", "en", "title_ko", "title_en", "case_ko", "case_en", "rules", "ladder", "moments");
    }
}
