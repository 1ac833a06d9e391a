package io.willowleaf.kernel.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says at the end of the start where the program can be reached.
@Component
@ConditionalOnWebApplication
class SayWhere {

    private static final Logger log = LoggerFactory.getLogger(SayWhere.class);
    private final Settings settings;

    SayWhere(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        var taken = ready.getTimeTaken();
        log.info(
                "Willowleaf is ready at {} (after {} s)",
                settings.baseUrl(),
                taken == null ? "?" : taken.toMillis() / 1000.0);
        if (!"https".equals(settings.baseUrl().getScheme())
                && !settings.address().startsWith("127.")) {
            log.warn(
                    "The address is open to other machines but WILLOWLEAF_BASE_URL is not https: cookies and passwords travel in the clear");
        }
    }
}
