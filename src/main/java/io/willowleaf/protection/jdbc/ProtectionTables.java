package io.willowleaf.protection.jdbc;

import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What this module takes from the kit.
@Configuration(proxyBeanMethods = false)
class ProtectionTables {

    @Bean
    KitTable protectionSteps(JdbcClient jdbc) {
        return new KitInto(jdbc, "protection-steps", "protection.step")
                .number("place")
                .text("kind", "ko", "en", "when_ko", "when_en", "words_ko", "words_en");
    }

    @Bean
    KitTable protectionSituations(JdbcClient jdbc) {
        return new KitInto(jdbc, "protection-situations", "protection.situation")
                .text("ko", "en", "family_ko", "family_en")
                .flag("grave");
    }
}
