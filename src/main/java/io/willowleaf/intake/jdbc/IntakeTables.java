package io.willowleaf.intake.jdbc;

import io.willowleaf.intake.CallEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What intake takes from the kit, and the words it says in the log.
@Configuration(proxyBeanMethods = false)
class IntakeTables {

    @Bean
    EventVocabulary callEvents() {
        return new EventVocabulary("call", CallEvent.class);
    }

    @Bean
    KitTable scriptLines(JdbcClient jdbc) {
        return new KitInto(jdbc, "script-lines", "intake.script_line")
                .text("script", "title_ko", "title_en", "ko", "en", "say_ko", "say_en")
                .number("step");
    }
}
