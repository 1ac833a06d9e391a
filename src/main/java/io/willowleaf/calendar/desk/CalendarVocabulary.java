package io.willowleaf.calendar.desk;

import io.willowleaf.calendar.CalendarEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the events of this module known to the log.
@Configuration(proxyBeanMethods = false)
class CalendarVocabulary {

    @Bean
    EventVocabulary calendarEvents() {
        return new EventVocabulary("calendar", CalendarEvent.class);
    }
}
