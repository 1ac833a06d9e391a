package io.willowleaf.volume.web;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the volumes stand in the menu.
@Configuration(proxyBeanMethods = false)
class VolumeMenu {

    @Bean
    MenuEntry volumeEntry() {
        return new MenuEntry(MenuEntry.Group.OFFICE, 40, "/volumes", "table", "volume.title", Permission.VOLUME_WRITE);
    }
}
