package io.willowleaf.impact.desk;

import io.willowleaf.impact.ImpactEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class ImpactVocabulary {

    @Bean
    EventVocabulary impactEvents() {
        return new EventVocabulary("impact", ImpactEvent.class);
    }
}
