package io.willowleaf.sheet.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where tables are handed in, in the menu.
@Configuration(proxyBeanMethods = false)
class ImportMenu {

    @Bean
    MenuEntry importEntry() {
        return new MenuEntry(
                MenuEntry.Group.OFFICE,
                46,
                BigUploads.PATH,
                "file-upload",
                "sheet.import.title",
                Permission.IMPORT_RUN);
    }
}
