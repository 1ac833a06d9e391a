package io.willowleaf.remedy.desk;

import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.remedy.RemedyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class RemedyVocabulary {

    @Bean
    EventVocabulary remedyEvents() {
        return new EventVocabulary("remedy", RemedyEvent.class);
    }
}
