package io.willowleaf.improvement.desk;

import io.willowleaf.improvement.ImprovementEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class ImprovementVocabulary {

    @Bean
    EventVocabulary improvementEvents() {
        return new EventVocabulary("improvement", ImprovementEvent.class);
    }
}
