package io.willowleaf.survey.desk;

import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.survey.SurveyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class SurveyVocabulary {

    @Bean
    EventVocabulary surveyEvents() {
        return new EventVocabulary("survey", SurveyEvent.class);
    }
}
