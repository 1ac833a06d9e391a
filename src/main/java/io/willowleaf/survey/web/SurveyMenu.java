package io.willowleaf.survey.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the results stand in the menu.
@Configuration(proxyBeanMethods = false)
class SurveyMenu {

    @Bean
    MenuEntry surveyEntry() {
        return new MenuEntry(
                MenuEntry.Group.HEART, 20, "/surveys", "clipboard-heart", "survey.menu", Permission.SURVEY_READ);
    }
}
