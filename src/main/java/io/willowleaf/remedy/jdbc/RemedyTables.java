package io.willowleaf.remedy.jdbc;

import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What this module takes from the kit.
@Configuration(proxyBeanMethods = false)
class RemedyTables {

    @Bean
    KitTable remedies(JdbcClient jdbc) {
        return new KitInto(jdbc, "remedies", "remedy.remedy")
                .text("ko", "en", "evidence_ko", "evidence_en")
                .flag("costs_money");
    }

    @Bean
    KitTable gestureBudgets(JdbcClient jdbc) {
        return new KitInto(jdbc, "gesture-budgets", "remedy.gesture_budget")
                .text("ko", "en")
                .number("per_month");
    }

    @Bean
    KitTable empowermentLimits(JdbcClient jdbc) {
        return new KitInto(jdbc, "empowerment-limits", "remedy.allowance")
                .text("ko", "en", "role", "remedies", "above")
                .number("per_case", "per_month");
    }
}
