package io.willowleaf.calendar.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The calendar's place in the menu.
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    @Bean
    MenuEntry calendarPlace() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                40,
                "/settings/calendar",
                "calendar-event",
                "calendar.title",
                Permission.CALENDAR_WRITE);
    }
}
