package io.willowleaf.kernel.config;

import io.willowleaf.kernel.ScopedClock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock, the time zone and the folder of this installation.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class KernelConfiguration {

    @Bean
    InstantSource clock() {
        return new ScopedClock(InstantSource.system());
    }

    @Bean
    ZoneId zone(Settings settings) {
        return settings.zone();
    }

    @Bean
    Home home(Settings settings) {
        return new Home(settings.home());
    }
}
