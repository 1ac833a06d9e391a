package io.willowleaf.bench;

import io.willowleaf.testing.QueryCount;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// Takes the time of every request inside the program, and what it asks the database if that is wanted. Named where it
/// is wanted and found by no scan, or every test would count its queries twice.
class Meter {

    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private volatile boolean counting;
    private volatile List<String> asked = List.of();

    @Bean
    static QueryCount queryCount() {
        return new QueryCount();
    }

    @Bean
    FilterRegistrationBean<Filter> meterFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var from = System.nanoTime();
            if (counting) {
                asked = QueryCount.of(() -> {
                    try {
                        chain.doFilter(request, response);
                    } catch (IOException | jakarta.servlet.ServletException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
            } else {
                chain.doFilter(request, response);
            }
            times.add(System.nanoTime() - from);
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    void count(boolean queries) {
        counting = queries;
    }

    List<String> asked() {
        return asked;
    }

    /// In nanoseconds, since this was asked last.
    List<Long> taken() {
        var taken = List.copyOf(times);
        times.clear();
        return taken;
    }
}
