package io.willowleaf.warning.desk;

import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.warning.WarningEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class WarningVocabulary {

    @Bean
    EventVocabulary warningEvents() {
        return new EventVocabulary("warning", WarningEvent.class);
    }
}
