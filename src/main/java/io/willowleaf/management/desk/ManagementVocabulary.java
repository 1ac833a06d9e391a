package io.willowleaf.management.desk;

import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.management.ManagementEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class ManagementVocabulary {

    @Bean
    EventVocabulary managementEvents() {
        return new EventVocabulary("management", ManagementEvent.class);
    }
}
