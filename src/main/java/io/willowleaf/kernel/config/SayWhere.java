package io.willowleaf.kernel.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says at the end of the start where the program can be reached, and what the start took.
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
        log.info(
                "Willowleaf is ready at {}, {} s after its start{}",
                settings.baseUrl(),
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                resident());
        if (!"https".equals(settings.baseUrl().getScheme())
                && !settings.address().startsWith("127.")) {
            log.warn(
                    "The address is open to other machines but WILLOWLEAF_BASE_URL is not https: cookies and passwords travel in the clear");
        }
    }

    /// As Linux counts it; nothing elsewhere.
    private static String resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> ", with " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB of memory")
                    .findFirst()
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            log.debug("no word on memory", e);
            return "";
        }
    }
}
