package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class CauseVocabulary {

    @Bean
    EventVocabulary causeEvents() {
        return new EventVocabulary("cause", CauseEvent.class);
    }
}
