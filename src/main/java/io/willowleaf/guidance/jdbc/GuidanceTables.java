package io.willowleaf.guidance.jdbc;

import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What guidance takes from the kit.
@Configuration(proxyBeanMethods = false)
class GuidanceTables {

    @Bean
    KitTable phrasesToAvoid(JdbcClient jdbc) {
        return new KitInto(jdbc, "phrases-taboo", "guidance.phrase")
                .text("ko", "en", "category_ko", "category_en", "pattern", "rule")
                .flag("begins_word", "ends_sentence", "as_address", "insertable")
                .text("unless_followed_by", "unless_preceded_by", "why_ko", "why_en", "kinder_ko", "kinder_en")
                .number("severity");
    }

    @Bean
    KitTable phrasesRecommended(JdbcClient jdbc) {
        return new KitInto(jdbc, "phrases-recommended", "guidance.recommended")
                .text("ko", "en", "situation_ko", "situation_en", "moment");
    }

    @Bean
    KitTable slots(JdbcClient jdbc) {
        return new KitInto(jdbc, "slots", "guidance.slot").text("ko", "en");
    }

    @Bean
    KitTable responseTemplates(JdbcClient jdbc) {
        return new KitInto(jdbc, "response-templates", "guidance.template")
                .text("ko", "en", "purpose", "body_ko", "body_en", "required");
    }

    @Bean
    KitTable waysToCalm(JdbcClient jdbc) {
        return new KitInto(jdbc, "ways-to-calm", "guidance.way")
                .text("ko", "en", "say_ko", "say_en", "change", "setting")
                .number("minutes");
    }

    @Bean
    KitTable signals(JdbcClient jdbc) {
        return new KitInto(jdbc, "signals", "guidance.signal").text("ko", "en", "coaching_ko", "coaching_en");
    }

    @Bean
    KitTable reminders(JdbcClient jdbc) {
        return new KitInto(jdbc, "reminders", "guidance.reminder")
                .text("ko", "en", "why_ko", "why_en", "setting", "moment")
                .number("emotion");
    }
}
