package io.willowleaf.shell.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Wellbeing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks every module how it does: for the page, and for the gauges of the same figures. What cannot even answer is
/// left out and written down.
@Component
class Vitals {

    private static final Logger log = LoggerFactory.getLogger(Vitals.class);
    private static final String WORDS = "shell.vital.";
    private static final Duration FRESH = Duration.ofSeconds(15);

    private record Seen(List<Vital> vitals, Instant at) {}

    private final List<Wellbeing> modules;
    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Set<String> measured = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Seen> last = new AtomicReference<>(new Seen(List.of(), Instant.EPOCH));

    Vitals(List<Wellbeing> modules, MeterRegistry registry, InstantSource clock) {
        this.modules = modules;
        this.registry = registry;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void measure() {
        look();
    }

    /// In the order of the modules.
    List<Vital> look() {
        var vitals = modules.stream().flatMap(this::ask).toList();
        last.set(new Seen(vitals, clock.instant()));
        vitals.stream().map(Vital::measure).filter(measured::add).forEach(this::gauge);
        return vitals;
    }

    private Stream<Vital> ask(Wellbeing module) {
        try {
            return module.vitals().stream();
        } catch (RuntimeException e) {
            log.warn("{} could not say how it does", module.getClass().getSimpleName(), e);
            return Stream.of(Vital.of(
                    WORDS + "silent", Vital.Mood.ACT, 1, module.getClass().getSimpleName()));
        }
    }

    private void gauge(String measure) {
        Gauge.builder(measure, () -> figure(measure)).register(registry);
    }

    /// Many gauges are read at once; the database is asked once for all of them.
    private double figure(String measure) {
        var seen = last.get();
        var vitals = Duration.between(seen.at(), clock.instant()).abs().compareTo(FRESH) > 0 ? look() : seen.vitals();
        return vitals.stream()
                .filter(vital -> vital.measure().equals(measure))
                .mapToDouble(Vital::figure)
                .findFirst()
                .orElse(Double.NaN);
    }
}
